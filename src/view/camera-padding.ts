/** Where a camera may put what must be seen: beside the boxes of the page that lie over the map. */
import { mercatorHeight } from '../domain/mercator';
import type { LngLat } from '../domain/lng-lat';

/** CSS pixels from the upper left of the map. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
type Size = { readonly width: number; readonly height: number };

/** How far apart a box and a point stay, in CSS pixels: as much as a symbol and a short name need. */
const CLEAR = 14;
/** Sides of boxes and of paddings are whole pixels; what is computed between them is not exact. */
const ROUNDING = 0.01;

/**
 * CSS pixels to keep free at each edge of the map so that all `points` are seen: a margin at the `sides` and one at the
 * `ends`, top and bottom; for a box that would cover a point also its width or its height, whichever lets the map be larger.
 */
export function paddingBeside(
  boxes: readonly Box[],
  { width, height }: Size,
  points: readonly LngLat[],
  { sides, ends }: { readonly sides: number; readonly ends: number }
): Box {
  const even = { left: sides, top: ends, right: sides, bottom: ends };
  const drawn = points.map(([longitude, latitude]) => [longitude, -mercatorHeight(latitude)] as const);
  const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
  const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const;
  const across = Math.max(Math.max(...xs) - Math.min(...xs), 1e-6);
  const down = Math.max(Math.max(...ys) - Math.min(...ys), 1e-6);

  /** Pixels to a degree within a padding, and whether no box covers a point then. */
  const fit = ({ left, top, right, bottom }: Box) => {
    const scale = Math.min((width - left - right) / across, (height - top - bottom) / down);
    const centre = [(left + width - right) / 2, (top + height - bottom) / 2] as const;
    const clear = drawn.every(([x, y]) => {
      const [px, py] = [centre[0] + (x - middle[0]) * scale, centre[1] + (y - middle[1]) * scale];
      return boxes.every(
        (box) =>
          px <= box.left - CLEAR + ROUNDING ||
          px >= box.right + CLEAR - ROUNDING ||
          py <= box.top - CLEAR + ROUNDING ||
          py >= box.bottom + CLEAR - ROUNDING
      );
    });
    return { scale, clear };
  };

  const choices = boxes.reduce<readonly Box[]>(
    (paddings, box) => paddings.flatMap((padding) => [padding, ...besideBox(padding, box, width, height)]),
    [even]
  );
  const best = choices
    .map((padding) => ({ padding, ...fit(padding) }))
    .filter(({ scale, clear }) => clear && scale > 0)
    .reduce((a, b) => (b.scale > a.scale ? b : a), { padding: even, scale: 0 });
  return best.padding;
}

/** The two ways to keep clear of a box: by the nearer side and by the nearer of top and bottom. */
function besideBox(padding: Box, box: Box, width: number, height: number): readonly Box[] {
  const [left, right] = [box.right + CLEAR, width - box.left + CLEAR];
  const [top, bottom] = [box.bottom + CLEAR, height - box.top + CLEAR];
  return [
    left < right
      ? { ...padding, left: Math.max(padding.left, left) }
      : { ...padding, right: Math.max(padding.right, right) },
    top < bottom
      ? { ...padding, top: Math.max(padding.top, top) }
      : { ...padding, bottom: Math.max(padding.bottom, bottom) }
  ];
}
