/** No label is cut by the frame of the map, or lies under a box of the page: it stands elsewhere, or not at all. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Extent } from '../domain/extent';
import { lookAtTimes } from './look-at-times';
import type { Box } from '../view/camera-padding';
import { neatLine } from '../view/neat-line';

/** MapLibre's collision grid begins so many pixels before the map: its `viewportPadding`. */
const BEFORE_MAP = 100;

/**
 * From now on labels keep within the neat line, which runs `inset` from the edges, and off the boxes of the page, in CSS pixels from the upper left of the map.
 * MapLibre has no option for it, but one place where every placement of labels begins.
 */
export function keepLabelsWhole(
  map: MapLibre,
  boxesNow: () => readonly Box[],
  inset: () => number,
  limits: Extent,
  timeRuns: () => boolean,
  isMoving: () => boolean
): void {
  let boxes: readonly Box[] = [];
  // Asked in every frame the page would have to be laid out once more in each.
  const look = () => {
    const next = boxesNow();
    if (JSON.stringify(next) === JSON.stringify(boxes)) return;
    boxes = next;
    map.style.triggerSymbolPlacement();
    map.triggerRepaint();
  };
  lookAtTimes(map, look, timeRuns);

  const { style } = map;
  let placement = style.pauseablePlacement;
  Object.defineProperty(style, 'pauseablePlacement', {
    get: () => placement,
    set: (begun: typeof placement) => {
      placement = begun;
      if (!isMoving()) forgetSides(begun.placement);
      const { grid, transform } = begun.placement.collisionIndex;
      const hitTest = grid.hitTest.bind(grid);
      const hitTestCircle = grid.hitTestCircle.bind(grid);
      const isTaken = takenOn(map, transform, boxes, inset(), limits);
      grid.hitTest = (x1, y1, x2, y2, ...how) => isTaken(x1, y1, x2, y2) || hitTest(x1, y1, x2, y2, ...how);
      grid.hitTestCircle = (x, y, radius, ...how) =>
        isTaken(x - radius, y - radius, x + radius, y + radius) || hitTestCircle(x, y, radius, ...how);
    }
  });
}

/**
 * MapLibre leaves a name on the side where it was, so that names do not hop under a moving map. On one that stands the side is
 * that of the view alone: whoever opens a link sees what whoever shared it saw. The placement before, which is still drawn, stays as it is.
 */
function forgetSides(begun: { prevPlacement?: object }): void {
  if (begun.prevPlacement)
    begun.prevPlacement = Object.create(begun.prevPlacement, { variableOffsets: { value: {} } }) as object;
}

/**
 * Whether a box of the collision grid is cut by the neat line of the map as it stands, or by one of `boxes`. The size is asked
 * of MapLibre: the page would lay itself out once more to tell that of the container.
 */
function takenOn(
  map: MapLibre,
  { width, height }: { readonly width: number; readonly height: number },
  boxes: readonly Box[],
  inset: number,
  [west, south, east]: Extent
) {
  const frame = neatLine(
    { width, height },
    { west: map.project([west, south]).x, east: map.project([east, south]).x },
    inset
  );
  return (x1: number, y1: number, x2: number, y2: number) => {
    const [left, top, right, bottom] = [x1 - BEFORE_MAP, y1 - BEFORE_MAP, x2 - BEFORE_MAP, y2 - BEFORE_MAP];
    return (
      left < frame.left ||
      top < frame.top ||
      right > frame.right ||
      bottom > frame.bottom ||
      boxes.some((box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top)
    );
  };
}
