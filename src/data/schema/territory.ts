/** A feature of territories.geojson. */
import * as v from 'valibot';
import { feature } from './feature';
import { claims, dated, id, list, localized, optionalList, position, ring, status, text } from './values';

const shape = v.variant(
  'type',
  [
    v.strictObject({ type: v.literal('Polygon'), coordinates: list(ring) }),
    v.strictObject({ type: v.literal('MultiPolygon'), coordinates: list(list(ring)) })
  ],
  'expected a Polygon, a MultiPolygon, or null with areas of the ground'
);

export const TerritoryFeature = feature(v.nullable(shape), {
  title: localized,
  letter: v.optional(text),
  label: v.optional(v.strictObject({ text: localized, position })),
  areas: optionalList(id),
  status,
  holder: id,
  claimant: v.optional(id),
  when: optionalList(dated),
  claims,
  precision: v.picklist(['surveyed', 'approximate', 'unknown'], 'expected surveyed, approximate or unknown'),
  /** For geo/basemap/clip-territories.mjs, which makes the geometry; not read here. */
  clip: v.optional(v.record(v.string(), v.union([v.string(), v.number()])))
});
