/** A feature of events.geojson. */
import * as v from 'valibot';
import { feature } from './feature';
import {
  claim,
  claims,
  dated,
  evidence,
  id,
  list,
  localized,
  optionalFlag,
  optionalList,
  text
} from './values';

const counted = v.strictObject({
  min: v.number('expected a number'),
  max: v.number('expected a number'),
  approximate: optionalFlag,
  ...evidence
});

const quantity = v.strictObject({
  what: localized,
  unit: v.optional(localized),
  readings: v.pipe(list(counted), v.minLength(1, 'expected at least one'))
});

const difference = v.strictObject({
  question: localized,
  readings: v.pipe(list(claim), v.minLength(2, 'expected at least two sides'))
});

export const EventFeature = feature(v.null('expected null: its place has the coordinates'), {
  kind: id,
  rank: v.optional(v.picklist([1, 2, 3], 'expected 1, 2 or 3'), 2),
  title: localized,
  claims,
  when: optionalList(dated),
  where: optionalList(v.strictObject({ place: id, ...evidence })),
  people: optionalList(id),
  quantities: optionalList(quantity),
  differences: optionalList(difference),
  related: optionalList(text)
});
