/**
 * Where the camera stands so that what must be seen is seen: beside the boxes that lie over the map, and as near as its kind
 * allows. Plain numbers in and out; the same for a selection, a step of a story and a test.
 */
import type { LngLat } from '../domain/lng-lat';
import { latitudeAt, mercatorHeight } from '../domain/mercator';
import type { Camera } from './camera';
import { cameraLimits } from './camera-limits';
import { paddingBeside, type Box } from './camera-padding';
import type { Extent } from '../domain/extent';

/** What must be seen, and from no nearer than `maxZoom`. At least one point. */
export type Framing = {
  readonly points: readonly LngLat[];
  readonly maxZoom: number;
  /** Near enough to tell the points from each other, with their dates beside them: the stops of a journey. */
  readonly apart?: boolean;
};

/** Where a camera is asked to go: where all is seen, with `stay` no farther than it must; or to a place by itself. */
export type CameraTarget = (Framing & { readonly stay?: boolean }) | { readonly camera: Camera };

/** The map on the screen: its size and the boxes that lie over it, in CSS pixels from its upper left. */
export type MapArea = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** All of it can be in sight: the map moves no farther than a margin around it. */
  readonly extent: Extent;
};

/** Kept clear around what must all be seen: the frame of the map and some air, in pixels. */
export const MARGIN = 44;
/** The same at the sides, where half of a name stands beside its point; of a narrow map a tenth. */
const SIDE_MARGIN = 100;
/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD = 512;
/** So much farther than it could be, in zoom levels, is still near enough for the camera to stay. */
const NEAR_ENOUGH = 1;
/** How far from a box a point that must be seen stays, in pixels. */
const CLEAR = 8;

/** Pixels for a degree of longitude. */
const scaleAt = (zoom: number) => (WORLD * 2 ** zoom) / 360;
const zoomAt = (scale: number) => Math.log2((scale * 360) / WORLD);

/** Where on the map a position is drawn, in pixels from its upper left. */
export function project(
  { zoom, latitude, longitude }: Camera,
  area: Pick<MapArea, 'width' | 'height'>,
  [x, y]: LngLat
): [number, number] {
  const scale = scaleAt(zoom);
  return [
    area.width / 2 + (x - longitude) * scale,
    area.height / 2 + (mercatorHeight(latitude) - mercatorHeight(y)) * scale
  ];
}

/** The padding with which all points are seen beside the boxes. */
function paddingOf({ points, apart = false }: Framing, { width, height, boxes }: MapArea): Box {
  const margin = apart ? 2 * MARGIN : MARGIN;
  const sides = Math.max(margin, Math.min(SIDE_MARGIN, width / 10));
  return paddingBeside(boxes, { width, height }, points, { sides, ends: margin });
}

/** The camera that shows all points, from as near as they allow, or from `zoom`. */
export function cameraFor(framing: Framing, area: MapArea, zoom?: number): Camera {
  const { left, top, right, bottom } = paddingOf(framing, area);
  const xs = framing.points.map(([x]) => x);
  const ys = framing.points.map(([, y]) => mercatorHeight(y));
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const fitting = Math.min(
    (area.width - left - right) / Math.max(east - west, 1e-6),
    (area.height - top - bottom) / Math.max(north - south, 1e-6)
  );
  const chosen = zoom ?? Math.min(framing.maxZoom, zoomAt(fitting));
  const scale = scaleAt(chosen);
  // The middle of the points stands in the middle of what the padding leaves.
  const longitude = (west + east) / 2 + (right - left) / 2 / scale;
  const latitude = latitudeAt((south + north) / 2 + (top - bottom) / 2 / scale);
  return within({ zoom: chosen, latitude, longitude }, area);
}

/** The camera, moved and brought nearer as far as the limits of the map demand. */
function within({ zoom, latitude, longitude }: Camera, { width, height, extent }: MapArea): Camera {
  const [west, south, east, north] = cameraLimits(extent, width, height, MARGIN);
  const [bottom, top] = [mercatorHeight(south), mercatorHeight(north)];
  const least = Math.max(width / (east - west), height / (top - bottom));
  const scale = Math.max(scaleAt(zoom), least);
  const [x, y] = [width / 2 / scale, height / 2 / scale];
  const middle = Math.min(Math.max(mercatorHeight(latitude), bottom + y), top - y);
  return {
    zoom: zoomAt(scale),
    latitude: latitudeAt(middle),
    longitude: Math.min(Math.max(longitude, west + x), east - x)
  };
}

/** Whether every point is seen: within the map, and under none of the boxes. */
export const allSeen = (camera: Camera, { points }: Framing, area: MapArea): boolean =>
  points.every((point) => {
    const [x, y] = project(camera, area, point);
    return (
      x >= CLEAR &&
      y >= CLEAR &&
      x <= area.width - CLEAR &&
      y <= area.height - CLEAR &&
      area.boxes.every(
        (box) =>
          x <= box.left - CLEAR || x >= box.right + CLEAR || y <= box.top - CLEAR || y >= box.bottom + CLEAR
      )
    );
  });

/**
 * Where a camera goes that stood at `before`: nowhere, when all is seen from near enough; else it pans; else it also zooms.
 */
export function nextCamera(before: Camera | undefined, framing: Framing, area: MapArea): Camera {
  const best = cameraFor(framing, area);
  if (!before) return best;
  const near = before.zoom >= best.zoom - NEAR_ENOUGH && before.zoom <= Math.max(framing.maxZoom, best.zoom);
  if (!near) return best;
  if (allSeen(before, framing, area)) return before;
  const panned = cameraFor(framing, area, before.zoom);
  return allSeen(panned, framing, area) ? panned : best;
}
