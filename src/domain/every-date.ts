import type { Dating } from './dating';
import { memoByKey } from './memo';
import type { Readings } from './reading';

/** Readings of a date, and the dates of readings that the evidence filter has excluded. */
export type Dated = { readonly when: Readings<Dating>; readonly excludedDates?: readonly Dating[] };

/**
 * The dates of all readings, the excluded ones among them. Lists and marks show what `when` has; whether something is
 * certain is asked of every date, since a reading that is not shown does not become wrong.
 */
export const everyDate = ({ when, excludedDates = [] }: Dated): readonly Dating[] => [
  ...when.map(({ value }) => value),
  ...excludedDates
];

/** The same for all that have the same dates, in one edition: there the same text is always the same date. */
export function keyOfDates({ when, excludedDates = [] }: Dated): string {
  const [only] = when;
  if (only && when.length === 1 && excludedDates.length === 0) return only.value.edtf;
  return [when.map(({ value }) => value.edtf).join(), ...excludedDates.map(({ edtf }) => edtf)].join(' ');
}

/**
 * `make`, called once for all that have the same dates: of very many events few are dated differently. For one edition;
 * `make` must ask for nothing but the dates.
 */
export const memoByDates = <T>(make: (dated: Dated) => T): ((dated: Dated) => T) =>
  memoByKey<Dated, T>(make, keyOfDates);
