/**
 * A date as a person types it, in any language of the interface, in Chinese or in Japanese.
 *
 *   1925-05-14 · 14.05.1925 · 14.5.25 · 14 May 1925 · May 14, 1925 · 14 мая 1925 · 1925年5月14日 ·
 *   大正14年5月14日 · 民國十四年五月十四日 · 1925-05 · May 1925 · май 1925 · spring 1925 · 1925 ·
 *   44 BCE · 15 March 44 BC · 2 AD · -0043-03-15 ·
 *   1–15 May 1925 · 28 апреля – 3 мая 1925 · 1925-05-01/1925-05-15 · 1925年5月1日〜15日
 *
 * What is typed keeps its width: a month is a month, not its first day.
 */
import { eraYear, type Era } from '../domain/calendar';
import { edtfOf, nearestYear, readDateParts, type DateParts } from '../domain/date-parts';
import type { Dating } from '../domain/dating';
import { tryParseDating } from '../domain/parse-dating';
import { DAY, instant, type Instant } from '../domain/time';
import { readCharacters } from './date-characters';
import { eraNamed, isFiller, monthOrSeason, rangeWords } from './date-names';

/**
 * `unreadable` no date at all · `no such day` 30 February, or a year that its era had not ·
 * `two meanings` 5/6/1925, which is June to some and May to others: the days it may mean.
 */
export type Typed =
  | { readonly dating: Dating }
  | { readonly problem: 'unreadable' | 'no such day' }
  | { readonly problem: 'two meanings'; readonly meanings: readonly [Dating, Dating] };

/**
 * @param near a year of two figures is taken from the century that brings it nearest to this
 * @param eras by which a year in Chinese characters may be counted
 */
export function parseTypedDate(text: string, near: Instant, eras: readonly Era[] = []): Typed {
  const typed = text.normalize('NFKC').trim();
  if (/^(-\d{4}|Y-?\d)/.test(typed)) {
    const dating = tryParseDating(typed);
    return dating ? { dating } : UNREADABLE;
  }
  const slashed = SLASHED.exec(typed);
  if (slashed) return inEitherOrder(slashed.slice(1) as [string, string, string], near);
  const whole = dateParts(typed, near, eras);
  if (whole) return read(whole);
  const [first, last, ...rest] = typed.split(separator()).map((side) => dateParts(side, near, eras));
  if (!first || !last || rest.length > 0) return UNREADABLE;
  return readSpan(first, last);
}

const UNREADABLE = { problem: 'unreadable' } as const;
const NO_SUCH_DAY = { problem: 'no such day' } as const;

const SLASHED = /^(\d\d?)\/(\d\d?)\/(\d{4}|\d\d)$/;
/** Between two dates: a long dash or a word; a hyphen where it cannot be part of a date. */
const separator = () =>
  new RegExp(
    [
      '\\s*[–—~〜]\\s*',
      `\\s+(?:-|${rangeWords().join('|')})\\s+`,
      '(?<=\\d{4}(?:-\\d\\d?){0,2})/(?=\\d{4})',
      '(?<=\\p{L})-(?=\\p{L})',
      '(?<=^\\d\\d?)-(?=\\d\\d?\\s)',
      '[至到]'
    ].join('|'),
    'u'
  );

function inEitherOrder([one, other, figures]: [string, string, string], near: Instant): Typed {
  const year = nearestYear(figures, near);
  const [dayFirst, monthFirst] = [
    read({ year, month: Number(other), day: Number(one) }),
    read({ year, month: Number(one), day: Number(other) })
  ];
  if (!('dating' in monthFirst)) return dayFirst;
  if (!('dating' in dayFirst) || one === other) return monthFirst;
  return { problem: 'two meanings', meanings: [dayFirst.dating, monthFirst.dating] };
}

/** Without a year nothing is a date; a day needs its month. */
function read(parts: DateParts): Typed {
  const { year, month, day, era } = parts;
  if (year === undefined || (day !== undefined && month === undefined)) return UNREADABLE;
  if (day !== undefined && (month ?? 0) > 20) return UNREADABLE; // of a season
  const dating = tryParseDating(edtfOf(parts));
  if (!dating) return NO_SUCH_DAY;
  const { start, end } = dating.span;
  const counted = !era || [start, instant(end - DAY)].some((t) => eraYear(era, t) !== undefined);
  return counted ? { dating } : NO_SUCH_DAY;
}

/** Each side says for the other what that leaves unsaid: "1–15 May 1925", "1925年5月1日〜15日". */
function readSpan(first: DateParts, last: DateParts): Typed {
  const sides = [complete(first, last), complete(last, first)] as const;
  const [from, to] = [read(sides[0]), read(sides[1])];
  if (!('dating' in from)) return from;
  if (!('dating' in to)) return to;
  const dating = tryParseDating(`${from.dating.edtf}/${to.dating.edtf}`);
  return dating ? { dating } : UNREADABLE; // it ends before it begins
}

const complete = (side: DateParts, other: DateParts): DateParts => ({
  ...(side.year === undefined && other.era && { era: other.era }),
  ...(other.year !== undefined && { year: other.year }),
  ...(side.day !== undefined && other.month !== undefined && { month: other.month }),
  ...side
});

const dateParts = (text: string, near: Instant, eras: readonly Era[]): DateParts | undefined =>
  readCharacters(text, eras) ?? readDateParts(text, { monthOrSeason, isFiller }, near) ?? ofNamedEra(text);

/** A year by itself or behind the rest of a date, and behind it what says whether it was before our era. */
const YEAR_OF_ERA = /^(.*?)\s*(?<!\d)(\d{1,6})\s*(?:г\.?)?\s*(\D+)$/u;

/** "44 BCE", "15 March 44 BC", "2 AD", «44 г. до н. э.»: historians have no year 0. */
function ofNamedEra(text: string): DateParts | undefined {
  const [, before = '', figures, words = ''] = YEAR_OF_ERA.exec(text) ?? [];
  const era = figures === undefined ? undefined : eraNamed(words.toLowerCase().replace(/[\s.]/g, ''));
  const year = Number(figures);
  if (!era || year === 0) return undefined;
  const rest = before.trim() === '' ? {} : readDateParts(before, { monthOrSeason, isFiller });
  return rest && rest.year === undefined ? { ...rest, year: era === 'before' ? 1 - year : year } : undefined;
}
