/** The reconstruction of a withdrawal, a part of the study in edition.json. */
import * as v from 'valibot';
import { DAYS, QUANTITIES } from '../../domain/withdrawal/reconstruction';
import { amount, claim, evidence, id, list, localized, path, text } from './values';

/** An object with the same schema under each of `names`. */
const each = <N extends string, T extends v.GenericSchema>(names: readonly N[], schema: T) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<N, T>); // fromEntries forgets the keys

const adjustable = v.pipe(
  v.strictObject({ value: amount, min: amount, max: amount, step: amount, ...evidence }),
  v.check(
    ({ value, min, max, step }) => min <= value && value <= max && step > 0,
    'is out of bounds: expected min, value and max in this order, and a step above 0'
  )
);

/** What a preset changes. */
const assumptions = v.strictObject({
  reading: v.optional(amount),
  destination: v.optional(id),
  ...each(QUANTITIES, v.optional(amount)).entries,
  ...each(DAYS, v.optional(text)).entries
});

export const reconstruction = v.strictObject({
  claims: list(claim),
  embarkation: v.strictObject({ place: id, territory: id }),
  garrisons: list(
    v.strictObject({
      place: id,
      men: amount,
      maximum: amount,
      march: list(v.strictObject({ territory: id, kilometres: amount, path })),
      ...evidence
    })
  ),
  voyageOutOfSight: v.strictObject({ kilometres: amount, path }),
  destinations: list(v.strictObject({ place: id, kilometres: amount, path, ...evidence })),
  quantities: each(QUANTITIES, adjustable),
  days: each(DAYS, v.strictObject({ value: text, min: text, max: text, ...evidence })),
  presets: list(v.strictObject({ id, title: localized, text: claim, assumptions }))
});
