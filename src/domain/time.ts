/**
 * Historical time.
 *
 * Unit      Seconds since 1970-01-01T00:00 as float64; negative before 1970.
 * Calendar  Proleptic Gregorian. Astronomical years: 0000 is 1 BCE.
 * Zone      Local civil time of the place spoken of. The clock of an edition is a calendar, not
 *           a physicist's clock: noon at Aleksandrovsk and noon at Peking stand at the same point.
 * Spans     Half-open, [start, end): "1925-04" is the whole of April and touches "1925-05".
 */
export type Instant = number & { readonly __unit: 'seconds' };

export type Span = { readonly start: Instant; readonly end: Instant };

export const MINUTE = 60;
export const HOUR = 3_600;
export const DAY = 86_400;

/** Before all history, and after it: the ends of a span that is open. */
export const BEGINNING = -Infinity as Instant;
export const FOREVER = Infinity as Instant;

export const instant = (seconds: number) => seconds as Instant;

export const contains = (span: Span, t: Instant) => span.start <= t && t < span.end;

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export const clamp = (t: number, span: Span) => instant(Math.min(Math.max(t, span.start), span.end));

/**
 * Midnight at the beginning of a civil day; `month` counts from 1 and may run over.
 * Not Date.UTC(), which reads the year 98 as 1998.
 */
export function midnight(year: number, month = 1, day = 1): Instant {
  const cycles = cyclesIn(year, CYCLE.years);
  const date = new Date(0).setUTCFullYear(year - cycles * CYCLE.years, month - 1, day);
  return instant(date / 1000 + cycles * CYCLE.seconds);
}

/** After so long the Gregorian calendar repeats itself; with it dates are computed that Date does not reach. */
const CYCLE = { years: 400, seconds: 146_097 * DAY } as const;

/** How many whole cycles bring `value` near to now; none where it is near enough for Date. */
const cyclesIn = (value: number, cycle: number) =>
  Math.abs(value) < 500 * cycle || !Number.isFinite(value) ? 0 : Math.floor(value / cycle);

/** The beginning of the day in which `t` falls. */
export const startOfDay = (t: Instant) => instant(Math.floor(t / DAY) * DAY);

/** The middle of the day in which `t` falls: how a bare date is put on the clock. */
export const noonOf = (t: Instant) => instant(startOfDay(t) + DAY / 2);

/** A date and a time of day as a calendar and a clock show them; `month` and `day` count from 1. */
export type CivilTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/** The civil time of an instant, without its seconds. `midnight` is the inverse for a day. */
export function civil(t: Instant): CivilTime {
  const cycles = cyclesIn(t, CYCLE.seconds);
  const date = new Date((t - cycles * CYCLE.seconds) * 1000);
  return {
    year: date.getUTCFullYear() + cycles * CYCLE.years,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes()
  };
}

/** The calendar month in which `t` falls. */
export function monthOf(t: Instant): Span {
  const { year, month } = civil(t);
  return { start: midnight(year, month), end: midnight(year, month + 1) };
}

/** Every calendar month of which the span has a part, whole. */
export function monthsIn({ start, end }: Span): readonly Span[] {
  const months: Span[] = [];
  for (let month = monthOf(start); month.start < end; month = monthOf(month.end)) months.push(month);
  return months;
}

export const daysInMonth = (year: number, month: number) =>
  (midnight(year, month + 1) - midnight(year, month)) / DAY;

const padded = (count: number, width: number) => String(count).padStart(width, '0');

/** A year as EDTF has it: four figures, before 0000 with a minus sign; a Y before more figures. */
export function edtfYear(year: number): string {
  const figures = `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}`;
  return Math.abs(year) > 9999 ? `Y${figures}` : figures;
}

/** `t` as YYYY-MM-DD, the form of links and of typed dates; its year as `edtfYear` has it. */
export function isoDate(t: Instant): string {
  const { year, month, day } = civil(t);
  return `${edtfYear(year)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** `t` to the minute, as YYYY-MM-DDThh:mm. */
export function isoMinute(t: Instant): string {
  const { hour, minute } = civil(t);
  return `${isoDate(t)}T${padded(hour, 2)}:${padded(minute, 2)}`;
}

const ISO_DATE = /^(-?\d{4}|Y-?\d{5,9})-(\d\d)-(\d\d)$/;

/** The day that `text` names as YYYY-MM-DD, at its beginning; undefined when there is no such day. */
export function parseIsoDate(text: string): Instant | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const t = midnight(Number(year.replace('Y', '')), Number(month), Number(day));
  // Date rolls 30 February over into March: a date that moved was never a date.
  return isoDate(t) === text ? t : undefined;
}
