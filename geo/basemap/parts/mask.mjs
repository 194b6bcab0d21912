/** Land as a grid of ones and noughts. */

/**
 * @param {Record<string, number[][][][]>} powers
 * @param {{ west: number, north: number, step: number, width: number, height: number }} grid degrees
 * @returns {Uint8Array} rows from the north; one where a grid point is on land
 */
export function landMask(powers, { west, north, step, width, height }) {
  const mask = new Uint8Array(width * height);
  for (const polygon of Object.values(powers).flat()) {
    const rows = Array.from({ length: height }, () => []);
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const [low, high] = [ring[i - 1], ring[i]].sort((a, b) => a[1] - b[1]);
        const from = Math.max(0, Math.ceil((north - high[1]) / step));
        const to = Math.min(height - 1, Math.ceil((north - low[1]) / step) - 1);
        for (let row = from; row <= to; row++) {
          const t = (north - row * step - low[1]) / (high[1] - low[1]);
          rows[row].push((low[0] + t * (high[0] - low[0]) - west) / step);
        }
      }
    }
    rows.forEach((crossings, row) => {
      crossings.sort((a, b) => a - b);
      for (let i = 1; i < crossings.length; i += 2) {
        const from = Math.max(0, Math.ceil(crossings[i - 1]));
        const to = Math.min(width - 1, Math.floor(crossings[i]));
        for (let x = from; x <= to; x++) mask[row * width + x] = 1;
      }
    });
  }
  return mask;
}
