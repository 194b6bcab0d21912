/** Where a click on the map is on the earth, and back. */
import type { LngLat } from '../domain/lng-lat';
import { latitudeAt, mercatorHeight } from '../domain/mercator';
import type { Frame } from '../view/camera';

/** Pixels by which a click may miss. */
const AIM = 4;
const EQUATOR_METRES = 40_075_017;
/** Pixels of the equator at zoom 0, as MapLibre counts. */
const EQUATOR_PIXELS = 512;

/** The position at a point of the map, in pixels from its upper left, and by how many metres it may be off. */
export function positionOnMap(
  x: number,
  y: number,
  { extent: [west, south, east, north], zoom, width, height }: Frame
): { readonly position: LngLat; readonly precisionMetres: number } {
  const top = mercatorHeight(north);
  const latitude = latitudeAt(top - ((top - mercatorHeight(south)) * y) / height);
  const longitude = west + ((east - west) * x) / width;
  const metres = (AIM * EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (EQUATOR_PIXELS * 2 ** zoom);
  return { position: [longitude, latitude], precisionMetres: oneFigure(metres) };
}

/** Where on the map a position is, in pixels from its upper left; undefined beyond its edges. */
export function pointOnMap(
  [longitude, latitude]: LngLat,
  { extent: [west, south, east, north], width, height }: Frame
): { readonly x: number; readonly y: number } | undefined {
  const [top, bottom] = [mercatorHeight(north), mercatorHeight(south)];
  const around = longitude < west ? longitude + 360 : longitude;
  const x = ((around - west) / (east - west)) * width;
  const y = ((top - mercatorHeight(latitude)) / (top - bottom)) * height;
  return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : undefined;
}

/** Rounded up to one figure: 2,431 is 3,000. */
function oneFigure(metres: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, metres)));
  return Math.ceil(metres / unit) * unit;
}
