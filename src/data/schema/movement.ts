/** A feature of movements.geojson. */
import * as v from 'valibot';
import { TRANSPORT_MODES } from '../../domain/edition';
import { feature, lineString } from './feature';
import { claim, course, dated, evidence, id, list, localized, choiceOf, optionalList } from './values';

const stop = v.strictObject({ place: id, arrive: optionalList(dated), depart: optionalList(dated) });

const leg = v.strictObject({
  mode: choiceOf(TRANSPORT_MODES),
  vessel: v.optional(localized),
  course,
  ...evidence
});

export const MovementFeature = feature(lineString, {
  title: localized,
  people: optionalList(id),
  claims: v.pipe(list(claim), v.minLength(1, 'says nothing: a movement has at least one claim')),
  stops: v.pipe(list(stop), v.minLength(2, 'a movement has at least two stops')),
  legs: list(leg)
});
