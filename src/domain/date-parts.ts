/** Reads dates that are not EDTF, as people write them: in figures of either order, or with the name of the month. */
import type { Era } from './calendar';
import { civil, edtfYear, type Instant } from './time';

/** The parts of a date that a text names. */
export type DateParts = {
  readonly year?: number;
  /** From 1; a season as EDTF counts them, from 21. */
  readonly month?: number;
  readonly day?: number;
  /** The era by which the year was counted. */
  readonly era?: Era;
};

/** What the words of a date mean, in the languages in which it may be written; words are in small letters. */
export type DateVocabulary = {
  /** A month from 1, a season from 21; undefined for other words. */
  readonly monthOrSeason: (word: string) => number | undefined;
  /** Whether a word may stand in a date without changing it: "the", "of". */
  readonly isFiller: (word: string) => boolean;
};

const YEAR_FIRST = /^(\d{4})(?:([-./])(\d\d?)(?:\2(\d\d?))?)?$/;
const DAY_FIRST = /^(?:(\d\d?)\.)?(\d\d?)\.(\d{4}|\d\d)$/;

/**
 * The parts of one date; undefined where `text` is none.
 * @param near a year of two figures is taken from the century that brings it nearest to this instant; without it such a
 *   year is not read
 */
export function readDateParts(
  text: string,
  vocabulary: DateVocabulary,
  near?: Instant
): DateParts | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return parts(Number(year), month, day);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst?.[3]?.length === 4) return parts(Number(dayFirst[3]), dayFirst[2], dayFirst[1]);
  // "14.05" is no date: without its year it might as well be May 1914, or a price.
  if (dayFirst?.[3] && dayFirst[1] && near !== undefined)
    return parts(nearestYear(dayFirst[3], near), dayFirst[2], dayFirst[1]);
  return readWords(text, vocabulary);
}

const parts = (year: number, month: string | undefined, day: string | undefined): DateParts => ({
  year,
  ...(month && { month: Number(month) }),
  ...(day && { day: Number(day) })
});

/** The year that two figures mean, or more of them: "25" near 1925 is 1925. */
export const nearestYear = (figures: string, near: Instant): number =>
  figures.length > 2
    ? Number(figures)
    : Number(figures) + 100 * Math.round((civil(near).year - Number(figures)) / 100);

/** "14 May 1925", "the 14th of May", "14 мая 1925 г." */
function readWords(text: string, { monthOrSeason, isFiller }: DateVocabulary): DateParts | undefined {
  if (/^[-–—]/.test(text)) return undefined; // before our era, or half of an interval
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const date: { year?: number; month?: number; day?: number } = {};
  for (const word of words) {
    if (isFiller(word)) continue;
    const isNumber = /^\d+$/.test(word);
    const month = isNumber ? undefined : monthOrSeason(word);
    // "Winter 1924–25" is one winter, named by both of its years.
    if (isNumber && date.month === 24 && date.year && Number(word) === (date.year + 1) % 100) continue;
    const key = month ? 'month' : word.length === 4 ? 'year' : 'day';
    if (date[key] !== undefined || (isNumber ? word.length > 2 && key === 'day' : !month)) return undefined;
    date[key] = month ?? Number(word);
  }
  return Object.keys(date).length === 0 ? undefined : date;
}

const padded = (number: number, width: number) => String(number).padStart(width, '0');

/** The parts as EDTF, which may be no day there is. */
export const edtfOf = ({ year = 0, month, day }: DateParts): string =>
  [edtfYear(year), ...[month, day].flatMap((part) => (part === undefined ? [] : padded(part, 2)))].join('-');
