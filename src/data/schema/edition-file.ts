/** edition.json: what concerns the edition as a whole. */
import * as v from 'valibot';
import { OUTCOME_RESULTS } from '../../domain/study';
import { $schema } from './feature';
import { reconstruction } from './reconstruction';
import {
  claim,
  colour,
  dated,
  evidence,
  extent,
  id,
  languageTag,
  list,
  localized,
  metres,
  choiceOf,
  optionalFlag,
  optionalList,
  text
} from './values';

const days = v.number('expected a number');

const obligation = v.strictObject({
  article: localized,
  obligation: claim,
  due: optionalList(dated),
  outcome: v.strictObject({ result: choiceOf(OUTCOME_RESULTS), text: localized, ...evidence })
});

const study = v.strictObject({
  id,
  title: localized,
  shortTitle: v.optional(localized),
  words: v.optional(v.record(v.string(), localized)),
  introduction: list(claim),
  territories: list(id),
  events: list(id),
  obligations: optionalList(obligation),
  reconstruction: v.optional(reconstruction),
  extent
});

/** The number of the format that geo/README.md describes. It rises when a key changes its name or meaning. */
export const FORMAT = 1;

/** What a number of something is called, by the categories of Intl.PluralRules. */
const pluralName = v.strictObject({
  one: v.optional(localized),
  two: v.optional(localized),
  few: v.optional(localized),
  many: v.optional(localized),
  other: localized
});

/** A unit of length. */
const unit = v.strictObject({
  kilometres: v.number('expected a number'),
  name: pluralName
});

const era = v.strictObject({ name: localized, written: optionalList(text), when: text });

const person = v.strictObject({
  id,
  name: localized,
  life: optionalList(dated),
  role: localized,
  links: v.optional(list(text)),
  names: optionalList(v.strictObject({ name: text, lang: languageTag }))
});

export const EditionFile = v.strictObject({
  $schema,
  format: v.literal(FORMAT, `expected ${FORMAT}, the number of the format that geo/README.md describes`),
  id,
  version: text,
  title: localized,
  description: localized,
  licence: text,
  ground: v.optional(text),
  ownGround: v.optional(
    v.strictObject({ files: list(text), alone: optionalFlag, limits: v.optional(extent) })
  ),
  periodMap: v.optional(v.unknown()), // few have one: it has a schema of its own
  credits: v.optional(text),
  spelling: v.optional(localized),
  searchExamples: v.optional(localized),
  scale: v.optional(unit),
  strengthUnit: v.optional(pluralName),
  eras: optionalList(era),
  newStyle: v.optional(text),
  reports: v.optional(text),
  languages: v.pipe(list(languageTag), v.minLength(1, 'names no language: expected at least one')),
  complete: v.optional(list(languageTag)),
  span: text,
  openingDate: text,
  approximateDays: v.strictObject({ hour: days, day: days, month: days, season: days, year: days }),
  openingView: v.strictObject({ extent }),
  precision: v.optional(
    v.strictObject({ metres, closeUps: optionalList(v.strictObject({ extent, metres })) })
  ),
  lanes: list(v.strictObject({ id, name: localized })),
  kinds: list(v.strictObject({ id, name: localized, lane: id })),
  powers: list(v.strictObject({ id, name: localized, letters: v.optional(localized), colour })),
  people: list(person),
  study: v.optional(study)
});
