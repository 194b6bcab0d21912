/** What the files of an edition have in common: texts, ids, evidence, dates, coordinates. */
import * as v from 'valibot';
import { POWER_COLOURS, STATUSES } from '../../domain/edition';
import { GRADES } from '../../domain/reading';

export const text = v.pipe(v.string('expected a text'), v.nonEmpty('is empty'));

export const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) => {
    const corrected = issue.input
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const suggestion = corrected && `; did you mean "${corrected}"?`;
    return `${issue.received} is not an id: small letters, digits and single hyphens${suggestion}`;
  })
);

/** A text in each language. The edition's languages are not known here: see EditionParser.localized. */
export const localized = v.record(
  v.string(),
  text,
  'expected a text for each language, as in {"en": "…", "ru": "…"}'
);

/** BCP 47: `en`, `zh-Hant`, `ja-Latn-hepburn`, `pt-BR`, `de-1901`, `la-x-medieval`, `x-local`. */
export const LANGUAGE_TAG = /^([A-Za-z]{2,3}|x)(-[A-Za-z\d]{1,8})*$/;
export const languageTag = v.pipe(
  text,
  v.regex(
    LANGUAGE_TAG,
    (issue) => `${issue.received} is not a language tag (BCP 47), such as en, zh-Hant or pt-BR`
  )
);

export const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'expected a list');
export const optionalList = <T extends v.GenericSchema>(item: T) => v.optional(list(item), []);
export const optionalFlag = v.optional(v.boolean('expected true or false'), false);

export const choiceOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `expected one of ${options.join(', ')}`);

export const evidence = {
  sources: v.pipe(list(text), v.minLength(1, 'names no source: expected at least one')),
  grade: choiceOf(GRADES),
  note: v.optional(localized)
};
export const claim = v.strictObject({ text: localized, ...evidence });
/** Of an entity; the check asks for one at least, which filters need not leave of an edition that was taken away. */
export const claims = list(claim);
export const dated = v.strictObject({ edtf: text, oldStyle: optionalFlag, ...evidence });

export const status = choiceOf(STATUSES);
export const colour = choiceOf(POWER_COLOURS);
export const course = v.picklist(['documented', 'schematic'], 'expected documented or schematic');

const noLongitude = ({ received }: { received: string }) => `${received} is no longitude (−180 to 180)`;
const noLatitude = ({ received }: { received: string }) =>
  `${received} is no latitude (−90 to 90); are longitude and latitude swapped?`;
const longitude = v.pipe(
  v.number('expected a longitude in degrees'),
  v.minValue(-180, noLongitude),
  v.maxValue(180, noLongitude)
);
const latitude = v.pipe(
  v.number('expected a latitude in degrees'),
  v.minValue(-90, noLatitude),
  v.maxValue(90, noLatitude)
);

/** A number of people or things. */
export const amount = v.pipe(
  v.number('expected a number'),
  v.minValue(0, 'expected a number, not less than 0')
);

/** A third number, the altitude, is left alone (RFC 7946 §3.1.1). */
export const position = v.tuple([longitude, latitude], 'expected [longitude, latitude]');
export const path = v.pipe(list(position), v.minLength(2, 'expected at least two positions'));
export const metres = v.pipe(v.number('expected metres'), v.minValue(1, 'expected metres, at least 1'));
export const extent = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude], 'expected [west, south, east, north]'),
  v.check(
    ([west, south, east, north]) => (west < east || (west > 0 && east < 0)) && south < north,
    'is empty: expected [west, south, east, north], west of east and south of north'
  )
);
export const ring = v.pipe(
  list(position),
  v.minLength(4, 'expected at least four positions'),
  v.check((points) => {
    const [first, last] = [points[0], points.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, 'is broken: its last position is not its first')
);
