/** What of an edition lies in a part of the earth. */
import type { Position } from 'geojson';
import type { HistoricalEvent } from './edition';

/** [west, south, east, north] in degrees; across the 180th meridian east is beyond 180, or less than west. */
export type Extent = readonly [number, number, number, number];

export function isIn(
  [longitude = NaN, latitude = NaN]: Position,
  [west, south, east, north]: Extent
): boolean {
  if (latitude < south || latitude > north) return false;
  const width = east - west < 0 ? east - west + 360 : east - west;
  const eastward = (((longitude - west) % 360) + 360) % 360;
  return width >= 360 || eastward <= width;
}

/** Ids of the events that some reading puts there; one that is nowhere is not. */
export const eventsIn = (events: readonly HistoricalEvent[], extent: Extent): ReadonlySet<string> =>
  new Set(
    events.filter(({ where }) => where.some(({ value }) => isIn(value.position, extent))).map(({ id }) => id)
  );
