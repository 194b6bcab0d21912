/** PNG files, read back. */

const LATIN = new TextDecoder('latin1');

/** Width and height in pixels, and the texts by their keywords. */
export function readPng(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (LATIN.decode(png.subarray(at + 4, at + 8)) === 'iTXt') {
      const [keyword = ''] = LATIN.decode(data).split('\0');
      texts[keyword] = new TextDecoder().decode(data.subarray(keyword.length + 5));
    }
    at += 12 + length;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), texts };
}
