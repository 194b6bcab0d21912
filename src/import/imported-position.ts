/** Coordinates as tables have them: with a decimal point or comma, in degrees and minutes, with the side of the world. */
import type { LngLat } from '../domain/lng-lat';

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

/** A position, or what is wrong with it as the end of a sentence. */
export function importedPosition(
  latitude: string,
  longitude: string
): { readonly position: LngLat } | { readonly problem: string } {
  const [north, east] = [importedAngle(latitude), importedAngle(longitude)];
  if (north === undefined)
    return { problem: `read "${latitude}"; expected a latitude such as 39.9 or 39°54′ N` };
  if (east === undefined)
    return { problem: `read "${longitude}"; expected a longitude such as 116.4 or 116°24′ E` };
  return checkedPosition([east, north]);
}

/** The same for numbers, longitude first. */
export function checkedPosition([east = NaN, north = NaN]: readonly number[]):
  { readonly position: LngLat } | { readonly problem: string } {
  if (!Number.isFinite(east) || !Number.isFinite(north))
    return { problem: 'expected a longitude and a latitude' };
  if (Math.abs(north) > 90)
    return { problem: `read ${north} for a latitude (−90 to 90); are longitude and latitude swapped?` };
  if (Math.abs(east) > 360) return { problem: `read ${east} for a longitude (−180 to 180)` };
  return { position: fourDecimals([east > 180 ? east - 360 : east < -180 ? east + 360 : east, north]) };
}
