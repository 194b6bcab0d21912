/** Coordinates as tables have them: with a decimal point or comma, in degrees and minutes, with the side of the world. */
import type { LngLat } from '../domain/lng-lat';
import type { Say } from './import-log';

/** Decimals that a position of an edition has. */
const DECIMALS = 4;

export const fourDecimals = ([longitude, latitude]: readonly number[]): LngLat => [
  Number((longitude ?? NaN).toFixed(DECIMALS)),
  Number((latitude ?? NaN).toFixed(DECIMALS))
];

/** Signs of the sides of the world; Russian ones as in "39°54′ с. ш., 116°23′ в. д." */
const SOUTH_OR_WEST = /^[sw]|[sw]$|ю\.?\s*ш|з\.?\s*д|[юз]$/i;
const DEGREES =
  /^([-+−]?\d+(?:[.,]\d+)?)\s*(?:°|º|deg)?\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?$/;

/** Degrees, south and west below zero; undefined where `text` is no angle. */
export function importedAngle(text: string): number | undefined {
  const written = text.trim();
  const bare = written
    .replace(/(?:[cсю]\.?\s*ш\.?|[вз]\.?\s*д\.?)$/iu, '')
    .replace(/^[nsewсювз]\s*|\s*[nsewсювз]$/giu, '')
    .trim();
  const [, degrees, minutes = '0', seconds = '0'] = DEGREES.exec(bare) ?? [];
  if (degrees === undefined) return undefined;
  const [d, m, s] = [degrees, minutes, seconds].map((part) =>
    Number(part.replace(',', '.').replace('−', '-'))
  ) as [number, number, number];
  if (m >= 60 || s >= 60) return undefined;
  const size = Math.abs(d) + m / 60 + s / 3600;
  return d < 0 || Object.is(d, -0) || SOUTH_OR_WEST.test(written) ? -size : size;
}

/** "39.9, 116.4" or "39,9; 116,4": latitude, then longitude, as maps on the web copy them; undefined where it is none. */
export function importedPair(text: string): readonly [latitude: string, longitude: string] | undefined {
  const separators = [/\s*[;/|]\s*/, /\s*,\s+/, /\s+(?=[-+−]?\d+[.,°]\S*$)/, /\s*,\s*/];
  for (const separator of separators) {
    const [latitude, longitude, ...rest] = text.trim().split(separator);
    if (latitude && longitude && rest.length === 0) return [latitude, longitude];
  }
  return undefined;
}

/** A position, or what is wrong with it as the beginning of a sentence. */
export type ImportedPosition =
  { readonly position: LngLat } | { readonly problem: Say; readonly of: 'latitude' | 'longitude' };

export function importedPosition(latitude: string, longitude: string): ImportedPosition {
  const [north, east] = [importedAngle(latitude), importedAngle(longitude)];
  if (north === undefined)
    return { problem: ({ positions }) => positions.latitude(latitude), of: 'latitude' };
  if (east === undefined)
    return { problem: ({ positions }) => positions.longitude(longitude), of: 'longitude' };
  return checkedPosition([east, north]);
}

/** The same for numbers, longitude first. */
export function checkedPosition([east = NaN, north = NaN]: readonly number[]): ImportedPosition {
  if (!Number.isFinite(east) || !Number.isFinite(north))
    return { problem: ({ positions }) => positions.numbers, of: 'latitude' };
  if (Math.abs(north) > 90)
    return { problem: ({ positions }) => positions.beyondPole(north), of: 'latitude' };
  if (Math.abs(east) > 360)
    return { problem: ({ positions }) => positions.beyondCircle(east), of: 'longitude' };
  return { position: fourDecimals([east > 180 ? east - 360 : east < -180 ? east + 360 : east, north]) };
}
