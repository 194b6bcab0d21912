/** GeoJSON (RFC 7946), as far as it is used. */
import * as v from 'valibot';
import { id, list, path } from './values';

/** The address of the file's JSON Schema, for editors of text; it is not read here. */
export const $schema = v.optional(v.string());

export const feature = <G extends v.GenericSchema, P extends v.ObjectEntries>(geometry: G, properties: P) =>
  v.strictObject({
    type: v.literal('Feature', 'expected "Feature"'),
    id,
    geometry,
    properties: v.strictObject(properties)
  });

export const lineString = v.strictObject({
  type: v.literal('LineString', 'expected "LineString"'),
  coordinates: path
});

export const collection = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({
    $schema,
    type: v.literal('FeatureCollection', 'expected "FeatureCollection"'),
    features: list(item)
  });

/** Its features are validated one by one, so that a mistake in one leaves out no other. */
export const FeatureCollection = collection(v.unknown());
