/** Positions on the earth. */
import type { Position } from 'geojson';

/** Longitude and latitude in degrees, WGS 84, in the order of GeoJSON (RFC 7946). */
export type LngLat = readonly [longitude: number, latitude: number];

/** A position of GeoJSON from which the type does not say that it has both numbers. */
export const toLngLat = ([longitude = Number.NaN, latitude = Number.NaN]: Position): LngLat => [
  longitude,
  latitude
];
