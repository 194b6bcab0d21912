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
export const midnight = (year: number, month = 1, day = 1) =>
  instant(new Date(0).setUTCFullYear(year, month - 1, day) / 1000);

/** The beginning of the day in which `t` falls. */
export const startOfDay = (t: Instant) => instant(Math.floor(t / DAY) * DAY);

/** The middle of the day in which `t` falls: how a bare date is put on the clock. */
export const noonOf = (t: Instant) => instant(startOfDay(t) + DAY / 2);

/** `t` as YYYY-MM-DD, the form of links and of typed dates. */
export const isoDate = (t: Instant) => new Date(t * 1000).toISOString().slice(0, 10);

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day that `text` names as YYYY-MM-DD, at its beginning; undefined when there is no such day. */
export function parseIsoDate(text: string): Instant | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const t = midnight(Number(year), Number(month), Number(day));
  // Date rolls 30 February over into March: a date that moved was never a date.
  return isoDate(t) === text ? t : undefined;
}
