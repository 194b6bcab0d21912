/** Extents: parts of the earth between two meridians and two parallels. */
import bbox from '@turf/bbox';
import type { Geometry } from 'geojson';
import type { LngLat } from './lng-lat';
import type { HistoricalEvent } from './edition';

/** [west, south, east, north] in degrees; across the 180th meridian east is beyond 180, or less than west. */
export type Extent = readonly [number, number, number, number];

/** The least extent that holds all of a geometry; none of ours crosses the 180th meridian. */
export function extentOf(geometry: Geometry): Extent {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}

/** Whether a position lies in the extent, its edges included. */
export function isInExtent([longitude, latitude]: LngLat, [west, south, east, north]: Extent): boolean {
  if (latitude < south || latitude > north) return false;
  const width = east - west < 0 ? east - west + 360 : east - west;
  const eastward = (((longitude - west) % 360) + 360) % 360;
  return width >= 360 || eastward <= width;
}

/** Ids of the events that some reading puts in the extent. */
export const eventIdsIn = (events: readonly HistoricalEvent[], extent: Extent): ReadonlySet<string> =>
  new Set(
    events
      .filter(({ where }) => where.some(({ value }) => isInExtent(value.position, extent)))
      .map(({ id }) => id)
  );
