/** A feature of events.geojson. */
import * as v from 'valibot';
import { feature } from './feature';
import { claim, dated, evidence, optionalFlag, id, list, localized, optionalList, text } from './values';

const amount = v.strictObject({
  min: v.number('expected a number'),
  max: v.number('expected a number'),
  approximate: optionalFlag,
  ...evidence
});

const quantity = v.strictObject({
  what: localized,
  unit: v.optional(localized),
  readings: v.pipe(list(amount), v.minLength(1, 'a number needs at least one reading'))
});

const difference = v.strictObject({
  question: localized,
  readings: v.pipe(list(claim), v.minLength(2, 'a difference has at least two sides'))
});

export const EventFeature = feature(v.null('an event takes its coordinates from its place: expected null'), {
  kind: id,
  rank: v.optional(v.picklist([1, 2, 3], 'expected 1, 2 or 3'), 2),
  title: localized,
  claims: v.pipe(list(claim), v.minLength(1, 'says nothing: an event has at least one claim')),
  when: optionalList(dated),
  where: optionalList(v.strictObject({ place: id, ...evidence })),
  people: optionalList(id),
  quantities: optionalList(quantity),
  differences: optionalList(difference),
  related: optionalList(text)
});
