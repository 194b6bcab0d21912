/** Grids of depths, rows from the north: kept off the land, and made softer. */

/** Nought on land, and so many cells from it. */
export function offShore(depth, land, { width, height }, shore) {
  const now = depth.map((d, i) => (land[i] ? 0 : d));
  for (let turn = 0; turn < shore; turn++) {
    const before = now.slice();
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const i = y * width + x;
        if (!before[i - 1] || !before[i + 1] || !before[i - width] || !before[i + width]) now[i] = 0;
      }
    }
  }
  return now;
}

/** Each cell of the sea a little more like those beside it, in so many turns. */
export function soften(depth, { width, height }, turns) {
  let now = depth;
  for (let turn = 0; turn < turns; turn++) {
    const c = now;
    now = c.slice();
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const i = y * width + x;
        if (c[i]) now[i] = (c[i] * 2 + c[i - 1] + c[i + 1] + c[i - width] + c[i + width]) / 6;
      }
    }
  }
  return now;
}
