/**
 * A dating: what a source says of when, with the doubt it leaves.
 *
 * Source    EDTF = ISO 8601-2:2019. Level 1 (dates of reduced precision, seasons 21–24, `?` `~` `%`,
 *           intervals with open or unknown ends) and, of level 2, `[..DATE]`: once, at or before DATE.
 * Read once The text becomes the earliest and the latest instant it allows, and is kept as written.
 * Seasons   of the northern hemisphere, by whole months: 21 spring March–May, 22 summer June–August,
 *           23 autumn September–November, 24 winter December–February of the next year.
 */
import { suggestEdtf } from './edtf-suggestions';
import {
  BEGINNING,
  contains,
  DAY,
  daysInMonth,
  FOREVER,
  HOUR,
  instant,
  midnight,
  MINUTE,
  startOfDay,
  type Instant,
  type Span
} from './time';

export type Precision = 'hour' | 'day' | 'month' | 'season' | 'year';

/** How many days an approximate date (EDTF `~`) may be off, by its precision. */
export type ApproximateDays = Readonly<Record<Precision, number>>;

/** For dates that move the clock: how far "about" reaches is for the dates of events to show. */
export const NO_SLACK: ApproximateDays = { hour: 0, day: 0, month: 0, season: 0, year: 0 };

/** One side of a dating: a date of some precision, with what EDTF's signs say of it. */
export type DateBound = {
  readonly span: Span;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/** Whether a bound names a day or an hour, and not "about". */
export const isExact = (bound: DateBound | undefined): boolean =>
  bound !== undefined && !bound.approximate && (bound.precision === 'hour' || bound.precision === 'day');

/** Where a bound is on the clock: an hour at itself, a day at its noon, anything longer in its middle. */
export const middleOf = ({ precision, span }: DateBound): Instant =>
  precision === 'hour' ? span.start : instant((span.start + span.end) / 2);

/**
 * How a dating looks and reads:
 * `point` one date · `interval` from one date to another · `since` its end is not known ·
 * `until` its beginning is not known · `before` once, no later than a date.
 */
export type DatingShape = 'point' | 'interval' | 'since' | 'until' | 'before';

export type Dating = {
  /** The text as it was read. */
  readonly edtf: string;
  readonly shape: DatingShape;
  readonly from: DateBound | undefined;
  readonly to: DateBound | undefined;
  /** The instants that the text allows, "about" included; infinite at an open end. */
  readonly span: Span;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** It was told in its land by the Julian calendar, by which it may be shown as well; see calendar.ts. */
  readonly oldStyle?: true;
};

const MOMENT = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?([?~%])?$/;

/**
 * `text` read as EDTF.
 * @param approximateDays of the edition
 * @throws RangeError that quotes `text`, says what was expected and, where it can, what was meant
 */
export function parseDating(text: string, approximateDays: ApproximateDays): Dating {
  const before = /^\[\.\.(.+)\]$/.exec(text)?.[1];
  if (before !== undefined)
    return dating(text, 'before', undefined, parseMoment(before, text), approximateDays);

  const sides = text.split('/');
  const [first = '', second] = sides;
  if (sides.length > 2) throw new RangeError(`"${text}" is not EDTF: ${whyNot(text)}`);
  if (second === undefined) {
    const moment = parseMoment(first, text);
    return dating(text, 'point', moment, moment, approximateDays);
  }
  const open = (side: string) => side === '' || side === '..';
  if (open(first) && open(second)) throw new RangeError(`"${text}" is not EDTF: one end must be a date`);
  const from = open(first) ? undefined : parseMoment(first, text);
  const to = open(second) ? undefined : parseMoment(second, text);
  if (from && to && to.span.end <= from.span.start) {
    throw new RangeError(`"${text}" ends before it begins; did you mean ${second}/${first}?`);
  }
  if (from && to && untilEnd(to, 'interval') <= from.span.start) {
    throw new RangeError(`"${text}" is over as it begins: an hour that ends an interval is no part of it`);
  }
  return dating(text, from ? (to ? 'interval' : 'since') : 'until', from, to, approximateDays);
}

function dating(
  edtf: string,
  shape: DatingShape,
  from: DateBound | undefined,
  to: DateBound | undefined,
  approximateDays: ApproximateDays
): Dating {
  const slack = (moment: DateBound) => (moment.approximate ? approximateDays[moment.precision] * DAY : 0);
  return {
    edtf,
    shape,
    from,
    to,
    span: {
      start: from ? instant(from.span.start - slack(from)) : BEGINNING,
      // "Until 12:00" is over at noon, "until 14 May" when that day is over.
      end: to ? instant(untilEnd(to, shape) + slack(to)) : FOREVER
    },
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain)
  };
}

const untilEnd = (to: DateBound, shape: DatingShape) =>
  to.precision === 'hour' && shape !== 'point' ? to.span.start : to.span.end;

/** One date of `whole`, which is quoted when the date cannot be read. */
function parseMoment(text: string, whole: string): DateBound {
  const match = MOMENT.exec(text);
  if (!match) throw new RangeError(`"${whole}" is not EDTF: ${whyNot(whole)}`);
  const [, y, m, d, hour, minute, sign] = match;
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  const qualified = {
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%'
  };
  const moment = (precision: Precision, start: Instant, end: Instant): DateBound => ({
    span: { start, end },
    precision,
    ...qualified
  });

  if (hour && !d) throw new RangeError(`"${whole}" is not EDTF: an hour needs a day`);
  if (!m) return moment('year', midnight(year), midnight(year + 1));
  if (month >= 21 && month <= 24 && !d) {
    const firstMonth = (month - 20) * 3; // 21 is spring, which begins in March
    return moment('season', midnight(year, firstMonth), midnight(year, firstMonth + 3));
  }
  if (month < 1 || month > 12) {
    const turned = whole.replace(`${m}-${d}`, `${d}-${m}`);
    const meant = d && day <= 12 && canBeRead(turned) ? `; did you mean ${turned}?` : '';
    throw new RangeError(`"${whole}" is not EDTF: month ${m} is none of 01–12, nor a season 21–24${meant}`);
  }
  if (!d) return moment('month', midnight(year, month), midnight(year, month + 1));
  const start = midnight(year, month, day);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    throw new RangeError(`"${whole}" is not EDTF: ${y}-${m} has ${last} days`);
  }
  if (!hour) return moment('day', start, instant(start + DAY));
  // 24:00 is the end of the day in ISO 8601, and stands in chronicles of the time.
  const seconds = Number(hour) * HOUR + Number(minute) * MINUTE;
  if (seconds > DAY || Number(minute) > 59) {
    throw new RangeError(`"${whole}" is not EDTF: a day has no ${hour}:${minute}`);
  }
  return moment('hour', instant(start + seconds), instant(start + seconds + MINUTE));
}

/** What is wrong with `text`, and what was probably meant, for the person who typed it. */
function whyNot(text: string): string {
  const { mended, why } = suggestEdtf(text);
  return why && canBeRead(mended)
    ? `${why}; did you mean ${mended}?`
    : 'expected YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm, with ?, ~ or % behind it, or two of them as from/to';
}

function canBeRead(text: string): boolean {
  try {
    parseDating(text, NO_SLACK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether something so dated is the case at `t`: `sure` when every instant the text allows agrees,
 * `possible` when only some do, `no` when none does. A day is sure all day long; a month only says
 * that it was one of its days; an interval is sure between its two ends and on the days that name them.
 */
export function presence(dating: Dating, t: Instant): 'sure' | 'possible' | 'no' {
  if (t < dating.span.start || t >= dating.span.end) return 'no';
  if (dating.uncertain) return 'possible';
  const { from, to } = dating;
  switch (dating.shape) {
    case 'point':
      return isExact(from) ? 'sure' : 'possible';
    case 'interval': {
      // From the latest possible beginning to the earliest possible end it must be going on.
      const begun = t >= (isExact(from) ? dating.span.start : mirrored(dating.span.start, from));
      const lasting = t < (isExact(to) ? dating.span.end : mirrored(dating.span.end, to));
      return (begun && lasting) || names(from, t) || names(to, t) ? 'sure' : 'possible';
    }
    case 'since':
      return names(from, t) ? 'sure' : 'possible';
    case 'until':
      return names(to, t) ? 'sure' : 'possible';
    case 'before':
      return 'possible';
  }
}

/** The instants at which `presence` of a dating may change, in no order; between two of them it stays as it is. */
export const changeInstants = ({ span, from, to }: Dating): readonly Instant[] => [
  span.start,
  span.end,
  ...[from, to].flatMap((moment) =>
    moment
      ? [
          moment.span.start,
          moment.span.end,
          ...[span.start, span.end].filter(Number.isFinite).map((edge) => mirrored(edge, moment))
        ]
      : []
  )
];

/** Whether `t` falls on the very day that an end of an interval names. */
const names = (moment: DateBound | undefined, t: Instant) =>
  moment !== undefined && isExact(moment) && contains(moment.span, t);

/** The other edge of what an end of an interval allows, "about" included on both sides. */
const mirrored = (edge: Instant, moment: DateBound | undefined) =>
  instant(moment === undefined ? edge : moment.span.start + moment.span.end - edge);

/** The same to the day, for a line that has no room for hours; it says less than the source, never more. */
export function toTheDay(dating: Dating): Dating {
  const day = (moment: DateBound | undefined): DateBound | undefined => {
    if (moment?.precision !== 'hour') return moment;
    const start = startOfDay(moment.span.start);
    // About an hour is not about a day.
    return { ...moment, precision: 'day', approximate: false, span: { start, end: instant(start + DAY) } };
  };
  const [from, to] = [day(dating.from), day(dating.to)];
  return { ...dating, from, to, approximate: Boolean(from?.approximate || to?.approximate) };
}
