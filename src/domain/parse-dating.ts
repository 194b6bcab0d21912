/**
 * Reading EDTF, ISO 8601-2:2019: levels 0 and 1; of level 2 `[..DATE]`, once, at or before DATE, and the seasons 25–28, which say that they are
 * northern. What else there is of level 2 is not drawn, and edtf-suggestions.ts says so.
 *
 * Times are local, to the minute: seconds and a zone are read and left alone. A year of more than four figures may have month and day,
 * which EDTF does not provide for: links need them.
 *
 * Seasons are those of the northern hemisphere, by whole months: 21 spring March–May, 22 summer June–August,
 * 23 autumn September–November, 24 winter December–February of the next year.
 */
import type { DateBound, Dating, DatingShape, Precision } from './dating';
import { BEGINNING, DAY, daysInMonth, FOREVER, HOUR, instant, midnight, MINUTE, type Instant } from './time';

/** How many days an approximate date (EDTF `~`) may be off, by its precision; decades and centuries by their years. */
export type ApproximateDays = Readonly<Record<Exclude<Precision, 'years'>, number>>;

/** Continues a sentence that begins with the text that is not read: "is not EDTF: …". */
export type ExplainDate = (text: string) => string;

/** For a date that moves the clock, where only the date itself counts. */
export const NO_SLACK: ApproximateDays = { hour: 0, day: 0, month: 0, season: 0, year: 0 };

/**
 * `text` read as EDTF.
 * @param approximateDays of the edition
 * @param explain what is wrong with a text that is not read; `explainEdtf` also knows what was meant
 * @throws RangeError that quotes `text` and says what is wrong with it
 */
export function parseDating(
  text: string,
  approximateDays: ApproximateDays,
  explain: ExplainDate = () => 'is not EDTF'
): Dating {
  const boundOf = (side: string) => parseBound(side, text, explain);
  const before = /^\[\.\.(.+)\]$/.exec(text)?.[1];
  if (before !== undefined) return datingOf(text, 'before', undefined, boundOf(before), approximateDays);

  const sides = text.split('/');
  const [first = '', second] = sides;
  if (sides.length > 2) throw new RangeError(`"${text}" ${explain(text)}`);
  if (second === undefined) {
    const bound = boundOf(first);
    return datingOf(text, 'point', bound, bound, approximateDays);
  }
  const isOpen = (side: string) => side === '' || side === '..';
  if (isOpen(first) && isOpen(second)) throw new RangeError(`"${text}" is not EDTF: one end must be a date`);
  const from = isOpen(first) ? undefined : boundOf(first);
  const to = isOpen(second) ? undefined : boundOf(second);
  if (from && to && to.span.end <= from.span.start) {
    throw new RangeError(`"${text}" ends before it begins; did you mean ${second}/${first}?`);
  }
  if (from && to && endOf(to, 'interval') <= from.span.start) {
    throw new RangeError(`"${text}" is over as it begins: an hour that ends an interval is no part of it`);
  }
  return datingOf(text, from ? (to ? 'interval' : 'since') : 'until', from, to, approximateDays);
}

/** The same without slack; undefined where `text` is not EDTF. */
export function tryParseDating(text: string): Dating | undefined {
  try {
    return parseDating(text, NO_SLACK);
  } catch {
    return undefined;
  }
}

function datingOf(
  edtf: string,
  shape: DatingShape,
  from: DateBound | undefined,
  to: DateBound | undefined,
  approximateDays: ApproximateDays
): Dating {
  const daysOf = ({ precision, span }: DateBound) =>
    precision === 'years'
      ? approximateDays.year * Math.round((span.end - span.start) / (365 * DAY))
      : approximateDays[precision];
  const slack = (bound: DateBound) => (bound.approximate ? daysOf(bound) * DAY : 0);
  return {
    edtf,
    shape,
    from,
    to,
    span: {
      start: from ? instant(from.span.start - slack(from)) : BEGINNING,
      end: to ? instant(endOf(to, shape) + slack(to)) : FOREVER
    },
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain)
  };
}

/** "Until 12:00" ends at noon, "until 14 May" when that day is over. */
const endOf = (to: DateBound, shape: DatingShape) =>
  to.precision === 'hour' && shape !== 'point' ? to.span.start : to.span.end;

/** 1924-XX, 1924-XX-XX and 1924-04-XX say no more than 1924 and 1924-04. */
const UNSPECIFIED = /^(?:(-?\d{4})-XX(?:-XX)?|(-?\d{4}-[01]\d)-XX)(?=[?~%]?$)/;
/** There is no year -0000, and the groups of months 29–41 are not drawn. */
const BOUND =
  /^((?!-0000)-?\d{4}|Y-?[1-9]\d{4,8})(?:-(?!29|3\d|4[01])(\d\d)(?:-(\d\d))?)?(?:T(\d\d):(\d\d)(?::[0-5]\d)?(?:Z|[+-][01]\d(?::?[0-5]\d)?)?)?([?~%])?$/;
/** The 1920s and the 1900s. */
const YEARS = /^(?!-0+X)(-?)(?:(\d{3})X|(\d\d)XX)([?~%])?$/;

const qualifiersOf = (sign: string | undefined) => ({
  approximate: sign === '~' || sign === '%',
  uncertain: sign === '?' || sign === '%'
});

/** All years of a decade or a century; before the year 0 they are counted backwards. */
function yearsOf(
  minus: string,
  decade: string | undefined,
  century = '',
  sign: string | undefined
): DateBound {
  const [from, to] = ['0', '9'].map((figure) =>
    Number(minus + (decade === undefined ? century + figure + figure : decade + figure))
  ) as [number, number];
  const [first, last] = from < to ? [from, to] : [to, from];
  return {
    span: { start: midnight(first), end: midnight(last + 1) },
    precision: 'years',
    ...qualifiersOf(sign)
  };
}

/** One date of `whole`, which is quoted when the date cannot be read. */
function parseBound(text: string, whole: string, explain: ExplainDate): DateBound {
  const [, minus, decade, century, doubt] = YEARS.exec(text) ?? [];
  if (minus !== undefined) return yearsOf(minus, decade, century, doubt);
  const match = BOUND.exec(text.replace(UNSPECIFIED, '$1$2'));
  if (!match) throw new RangeError(`"${whole}" ${explain(whole)}`);
  const [, y, m, d, hour, minute, sign] = match;
  const [year, month, day] = [Number(y?.replace('Y', '')), Number(m ?? 1), Number(d ?? 1)];
  const qualifiers = qualifiersOf(sign);
  const bound = (precision: Precision, start: Instant, end: Instant): DateBound => ({
    span: { start, end },
    precision,
    ...qualifiers
  });

  if (hour && !d) throw new RangeError(`"${whole}" is not EDTF: an hour needs a day`);
  if (!m) return bound('year', midnight(year), midnight(year + 1));
  if (month >= 21 && month <= 28 && !d) {
    const firstMonth = ((month - 21) % 4) * 3 + 3; // 21 is spring, which begins in March
    return bound('season', midnight(year, firstMonth), midnight(year, firstMonth + 3));
  }
  if (month < 1 || month > 12) {
    const swapped = whole.replace(`${m}-${d}`, `${d}-${m}`);
    const suggestion = d && day <= 12 && tryParseDating(swapped) ? `; did you mean ${swapped}?` : '';
    throw new RangeError(
      `"${whole}" is not EDTF: month ${m} is none of 01–12, nor a season 21–24${suggestion}`
    );
  }
  if (!d) return bound('month', midnight(year, month), midnight(year, month + 1));
  const start = midnight(year, month, day);
  const lastDay = daysInMonth(year, month);
  if (day < 1 || day > lastDay) {
    throw new RangeError(`"${whole}" is not EDTF: ${y}-${m} has ${lastDay} days`);
  }
  if (!hour) return bound('day', start, instant(start + DAY));
  // ISO 8601 allows 24:00 for the end of a day, and chronicles of the time have it.
  const seconds = Number(hour) * HOUR + Number(minute) * MINUTE;
  if (seconds > DAY || Number(minute) > 59) {
    throw new RangeError(`"${whole}" is not EDTF: a day has no ${hour}:${minute}`);
  }
  return bound('hour', instant(start + seconds), instant(start + seconds + MINUTE));
}
