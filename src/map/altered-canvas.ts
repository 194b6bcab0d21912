/** Some browsers add noise of a step or two, in which letters stay letters. */
const NOISE = 8;
const SIZE = 8;

/**
 * Whether what is read back from a canvas is not what was drawn on it: so protect some browsers (Tor, Mullvad, LibreWolf, Firefox
 * with `privacy.resistFingerprinting`) from being recognised. MapLibre makes its letters on a canvas, and has then boxes.
 */
export function isCanvasAltered(canvas = document.createElement('canvas')): boolean {
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  const shades = Array.from({ length: SIZE * SIZE }, (_, i) => (i * 3) % 256);
  shades.forEach((shade, i) => {
    context.fillStyle = `rgb(${shade} ${255 - shade} ${shade})`;
    context.fillRect(i % SIZE, Math.floor(i / SIZE), 1, 1);
  });
  const { data } = context.getImageData(0, 0, SIZE, SIZE);
  return shades.some((shade, i) =>
    [shade, 255 - shade, shade, 255].some(
      (value, channel) => Math.abs((data[4 * i + channel] ?? 0) - value) > NOISE
    )
  );
}
