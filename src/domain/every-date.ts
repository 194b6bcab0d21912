import type { Dating } from './dating';
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
