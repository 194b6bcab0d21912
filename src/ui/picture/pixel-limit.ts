/** No browser promises a longer canvas. */
const MOST = 16_384;

/** The most pixels that a side of a picture may have on this graphics card; 0 where there is no WebGL 2. */
export function pixelLimit(): number {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return 0;
  const [width = 0, height = 0] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  const sides = [gl.MAX_TEXTURE_SIZE, gl.MAX_RENDERBUFFER_SIZE].map(
    (name) => gl.getParameter(name) as number
  );
  gl.getExtension('WEBGL_lose_context')?.loseContext(); // a browser gives a page only some
  return Math.min(width, height, ...sides, MOST);
}
