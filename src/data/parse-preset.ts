/** A preset of a reconstruction: a set of assumptions worth looking at. */
import type * as v from 'valibot';
import { isoDate } from '../domain/time';
import { defaultAssumptions, formatAssumptions, isSettable } from '../domain/withdrawal/assumptions';
import { DAYS, QUANTITIES, type Preset, type Reconstruction } from '../domain/withdrawal/reconstruction';
import { mapById, type EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import type { EditionFile } from './schema';

type RawStudy = NonNullable<v.InferOutput<typeof EditionFile>['study']>;
type RawPreset = NonNullable<RawStudy['reconstruction']>['presets'][number];

/** An assumption that a visitor could not make is reported and left as the edition has it. */
export function parsePreset(
  { id, title, text, assumptions: raw }: RawPreset,
  pointer: JsonPointer,
  parser: EditionParser,
  reconstruction: Pick<Reconstruction, 'quantities' | 'days' | 'garrisons' | 'destinations'>
): Preset {
  const assumptions = { ...defaultAssumptions(reconstruction) };
  const fieldPointer = pointer.in('assumptions');
  const { quantities, days, destinations } = reconstruction;
  for (const name of QUANTITIES) {
    const value = raw[name];
    if (value === undefined) continue;
    const { min, max, step } = quantities[name];
    if (isSettable(value, quantities[name])) assumptions[name] = value;
    else fieldPointer.in(name).report(`read ${value}; expected ${min} to ${max} in steps of ${step}`);
  }
  for (const name of DAYS) {
    const text = raw[name];
    const day = text === undefined ? undefined : parser.day(text, fieldPointer.in(name));
    if (day === undefined) continue;
    const { min, max } = days[name];
    if (isSettable(day, days[name])) assumptions[name] = day;
    else fieldPointer.in(name).report(`read ${text}; expected ${isoDate(min)} to ${isoDate(max)}`);
  }
  if (raw.destination !== undefined) {
    const places = mapById(destinations.map(({ place }) => place));
    const place = parser.find(raw.destination, places, 'destination', fieldPointer.in('destination'));
    assumptions.destination = place?.id;
  }
  if (raw.reading !== undefined) assumptions.reading = raw.reading;
  return {
    id,
    title: parser.localized(title, pointer.in('title')),
    text: parser.claim(text, pointer.in('text')),
    assumptions: formatAssumptions(assumptions, reconstruction)
  };
}
