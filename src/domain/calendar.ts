/**
 * Eras: years counted from a beginning, with the months and days of the Gregorian calendar; computed from an instant, for the data has
 * Gregorian dates only.
 */
import type { Localized } from './reading';
import { civil, contains, type Instant, type Span } from './time';

/** A way of counting years from the first of a reign or a republic, as an edition describes it. */
export type Era = {
  /** With the place of the number: "Year {year} of the republic". */
  readonly name: Localized;
  /** How the era is written before a year in Chinese characters. */
  readonly written: readonly string[];
  /** When it was counted; its first year is that of the beginning. */
  readonly span: Span;
};

/** The year of the era in which `t` falls; undefined when the era was not counted. */
export const eraYear = (era: Era, t: Instant): number | undefined =>
  contains(era.span, t) ? civil(t).year - civil(era.span.start).year + 1 : undefined;

/** The Gregorian year in which the `year`th of the era began. */
export const fromEraYear = (era: Era, year: number): number => civil(era.span.start).year + year - 1;
