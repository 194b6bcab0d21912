/**
 * Where the camera stands so that what must be seen is seen: beside the boxes that lie over the map, and as near as its kind
 * allows. Plain numbers in and out; the same for a selection, a step of a story and a test.
 */
import type { MapPrecision } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import { latitudeAt, mercatorHeight } from '../domain/mercator';
import type { Camera } from './camera';
import { cameraLimits } from './camera-limits';
import { CLEAR_OF_BOX, paddingsBeside, type Box } from './camera-padding';
import { extentOf, type Extent } from '../domain/extent';
import { nearestZoom } from './nearest-zoom';
import { scaleAt, zoomAt } from './scale';

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
  /** What of the earth has been drawn. */
  readonly limits: Extent;
  /** How far what is drawn may be off, which says from how near it may be seen. */
  readonly precision?: MapPrecision | undefined;
};

/** Kept clear around what must all be seen: the frame of the map and some air, in pixels. */
export const MARGIN = 44;
/** The same at the sides, where half of a name stands beside its point; of a narrow map a tenth. */
const SIDE_MARGIN = 100;
/** So much farther than it could be, in zoom levels, is still near enough for the camera to stay. */
const NEAR_ENOUGH = 1;
/** How near to a box, or to the edge of the map, a point may come before the camera moves for it, in pixels. */
const CLEAR = 8;
/** Where a camera is chosen anew; what is computed from whole pixels is not exact. */
const CLEAR_ANEW = CLEAR_OF_BOX - 0.01;

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

/** The paddings in which the points may be seen, largest first; of a small map a margin takes a quarter at most. */
function paddingsOf(
  { apart = false }: Framing,
  { width, height, boxes }: MapArea,
  sideMargin: number
): readonly Box[] {
  const margin = apart ? 2 * MARGIN : MARGIN;
  const sides = Math.min(Math.max(margin, Math.min(sideMargin, width / 10)), width / 4);
  return paddingsBeside(boxes, { width, height }, { sides, ends: Math.min(margin, height / 4) });
}

/**
 * The camera that shows all points beside the boxes, from as near as they allow, or from `zoom`. Where there is none that
 * does, the one that leaves the boxes out of account.
 */
export function cameraFor(framing: Framing, area: MapArea, zoom?: number, sideMargin = SIDE_MARGIN): Camera {
  const cameras = paddingsOf(framing, area, sideMargin).map((padding) =>
    cameraWithin(padding, framing, area, zoom)
  );
  const clear = cameras.filter((camera) => isSeen(camera, framing, area, CLEAR_ANEW));
  const nearest = (a: Camera, b: Camera) => (b.zoom > a.zoom ? b : a);
  if (clear.length > 0) return clear.reduce(nearest);
  // The margin alone is always among them.
  return sideMargin > 0 ? cameraFor(framing, area, zoom, 0) : (cameras[0] as Camera);
}

/** The camera that has the middle of the points in the middle of what a padding leaves, as far as the limits allow. */
function cameraWithin(padding: Box, { points, maxZoom }: Framing, area: MapArea, zoom?: number): Camera {
  const { left, top, right, bottom } = padding;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => mercatorHeight(y));
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const fitting = Math.min(
    Math.max(1, area.width - left - right) / Math.max(east - west, 1e-6),
    Math.max(1, area.height - top - bottom) / Math.max(north - south, 1e-6)
  );
  const nearest = nearestZoom(area.precision, extentOf(points));
  const chosen = Math.min(nearest, zoom ?? Math.min(maxZoom, zoomAt(fitting)));
  const scale = scaleAt(chosen);
  const longitude = (west + east) / 2 + (right - left) / 2 / scale;
  const latitude = latitudeAt((south + north) / 2 + (top - bottom) / 2 / scale);
  return withinLimits({ zoom: chosen, latitude, longitude }, area);
}

/** The camera, moved, brought nearer or taken farther away as the limits of the map demand. */
export function withinLimits(
  { zoom, latitude, longitude }: Camera,
  { width, height, extent, limits, precision }: Omit<MapArea, 'boxes'>
): Camera {
  const [west, south, east, north] = cameraLimits(extent, width, height, MARGIN, limits);
  const [bottom, top] = [mercatorHeight(south), mercatorHeight(north)];
  const least = Math.max(width / (east - west), height / (top - bottom));
  const nearest = nearestZoom(precision, [longitude, latitude, longitude, latitude], { width, height });
  const scale = Math.max(scaleAt(Math.min(zoom, nearest)), least);
  const [x, y] = [width / 2 / scale, height / 2 / scale];
  // A link has a longitude within 180°, where the map may lie across it.
  const centre = (west + east) / 2;
  const beside = (degrees: number) => degrees - 360 * Math.round((degrees - centre) / 360);
  const middle = Math.min(Math.max(mercatorHeight(latitude), bottom + y), top - y);
  return {
    zoom: zoomAt(scale),
    latitude: latitudeAt(middle),
    longitude: Math.min(Math.max(beside(longitude), west + x), east - x)
  };
}

/** Whether every point is seen: within the map, and under none of the boxes. */
export const allSeen = (camera: Camera, framing: Framing, area: MapArea): boolean =>
  isSeen(camera, framing, area, CLEAR);

/** The same, with so many pixels around each box. */
const isSeen = (camera: Camera, { points }: Framing, area: MapArea, clear: number): boolean =>
  points.every((point) => {
    const [x, y] = project(camera, area, point);
    return (
      x >= CLEAR &&
      y >= CLEAR &&
      x <= area.width - CLEAR &&
      y <= area.height - CLEAR &&
      area.boxes.every(
        (box) =>
          x <= box.left - clear || x >= box.right + clear || y <= box.top - clear || y >= box.bottom + clear
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
