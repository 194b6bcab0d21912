/** A feature of movements.geojson. */
import * as v from 'valibot';
import { TRANSPORT_MODES } from '../../domain/edition';
import { feature, lineString } from './feature';
import {
  amount,
  choiceOf,
  claims,
  colour,
  course,
  dated,
  evidence,
  id,
  list,
  localized,
  optionalFlag,
  optionalList,
  position
} from './values';

/** Each with both numbers, or `unknown`; on the way with the position of a vertex. */
const strengths = v.optional(
  list(
    v.strictObject({
      min: v.optional(amount),
      max: v.optional(amount),
      approximate: optionalFlag,
      unknown: optionalFlag,
      position: v.optional(position),
      ...evidence
    })
  )
);

const stop = v.strictObject({
  place: id,
  arrive: optionalList(dated),
  depart: optionalList(dated),
  strength: strengths,
  strengthAfter: strengths
});

const leg = v.strictObject({
  mode: choiceOf(TRANSPORT_MODES),
  vessel: v.optional(localized),
  course,
  ...evidence,
  strengths
});

export const MovementFeature = feature(lineString, {
  title: localized,
  people: optionalList(id),
  claims,
  stops: v.pipe(list(stop), v.minLength(2, 'expected at least two stops')),
  legs: list(leg),
  colour: v.optional(colour),
  continues: v.optional(id)
});
