/** Events in the order of time, and how each stands to an instant. */
import { countLeading } from './bisect';
import { presence, type Dating, type DateBound } from './dating';
import type { Edition, HistoricalEvent } from './edition';
import { eventDates } from './event-dates';
import { everyDate, type Dated } from './every-date';
import { memoByObject } from './memo';
import { orderOf } from './order-of';
import { disagree, type Readings } from './reading';
import { contains, DAY, instant, noonOf, type Instant, type Span } from './time';

/**
 * `now` going on by every reading, and surely · `possible` by some reading, or as one day of a month only ·
 * `past`, `ahead` by every reading · `undated` no reading. Readings that the evidence filter has excluded count.
 */
export type TemporalRelation = 'past' | 'now' | 'possible' | 'ahead' | 'undated';

/** How an event stands to `t`; see `presence` for a single date. */
export function temporalRelation(event: Dated, t: Instant): TemporalRelation {
  if (event.when.length === 0) return 'undated';
  const dates = everyDate(event);
  const presences = dates.map((dating) => presence(dating, t));
  if (presences.every((p) => p === 'sure')) return 'now';
  if (presences.some((p) => p !== 'no')) return 'possible';
  if (dates.every(({ span }) => span.end <= t)) return 'past';
  if (dates.every(({ span }) => span.start > t)) return 'ahead';
  return 'possible'; // between two readings that disagree
}

/** The instant to which the clock goes for an event, by its first reading; undefined without a date. */
export function eventInstant({ when: [first] }: Dated): Instant | undefined {
  const dating = first?.value;
  return dating && datingInstant(dating);
}

/** The instant to which the clock goes for a dating: an hour itself, else the noon of its first day. */
export function datingInstant(dating: Dating): Instant {
  const bound = dating.from ?? dating.to;
  if (!bound) return instant(0);
  if (bound.precision === 'hour') return bound.span.start;
  // Of "before the 12th" it is the last day that is possible.
  return noonOf(dating.from ? bound.span.start : instant(bound.span.end - 1));
}

/** An event and the instant to which the clock goes for it. */
export type DatedEvent = { readonly event: HistoricalEvent; readonly moment: Instant };

/** By the place of an event in its edition the instant to which the clock goes for it, NaN without a date; and the places of those in the edition's span, first to last. */
export const eventMoments = memoByObject((edition: Edition) => {
  const { distinct, of } = eventDates(edition);
  const { span } = edition;
  const momentsOf = Float64Array.from(distinct, (dated) => eventInstant(dated) ?? NaN);
  const moments = Float64Array.from(of, (date) => momentsOf[date] as number); // one of them
  const isInSpan = (i: number) => contains(span, moments[i] as Instant) || moments[i] === span.end;
  return { moments, order: orderOf(moments).filter(isInSpan) };
});

/** The events with a date in the edition's span, first to last; the same list each time. */
export const eventsInOrder = memoByObject((edition: Edition): readonly DatedEvent[] => {
  const { moments, order } = eventMoments(edition);
  const dated: DatedEvent[] = [];
  for (let i = 0; i < order.length; i++) {
    const at = order[i] as number;
    dated.push({ event: edition.events[at] as HistoricalEvent, moment: moments[at] as Instant }); // the order is of its events
  }
  return dated;
});

/** Index of the last of `dated` that is not after `t`; −1 before the first. O(log n). */
export const lastIndexAt = (dated: readonly DatedEvent[], t: Instant): number =>
  countLeading(dated, ({ moment }) => moment <= t) - 1;

/** Index of an event in `dated`, which is in the order of time; −1 where it is not there. O(log n) but for those of the same instant. */
export function indexOfEvent(dated: readonly DatedEvent[], event: HistoricalEvent): number {
  const its = eventInstant(event);
  if (its === undefined) return -1;
  let i = countLeading(dated, ({ moment }) => moment < its);
  while (dated[i]?.moment === its && dated[i]?.event !== event) i++;
  return dated[i]?.moment === its ? i : -1;
}

/** Whether an event that takes more than a day may have been going on at `t`, by the first reading of its date. */
export const lastsAt = ({ when: [first] }: HistoricalEvent, t: Instant): boolean =>
  first !== undefined && first.value.span.end - first.value.span.start > DAY && contains(first.value.span, t);

/** Whether an event is dated to before or after the edition's span: it is in the list of events, not on the axis. */
export const isOutsideSpan = (event: HistoricalEvent, span: Span): boolean => {
  const moment = eventInstant(event);
  return moment !== undefined && !contains(span, moment);
};

/**
 * Whether sources disagree on when. A vaguer date, "March" beside "18 March", does not disagree; two intervals that
 * begin or end on other days do.
 */
export const datesDisagree = (when: Readings<Dating>): boolean => disagree(when, compatible);

/** Whether a date that the evidence filter has excluded disagrees with one that is shown. */
export const isContradicted = ({ when, excludedDates = [] }: Dated): boolean =>
  excludedDates.some((date) => when.some(({ value }) => !compatible(value, date)));

function compatible(a: Dating, b: Dating): boolean {
  const areIntervals = a.shape === b.shape && a.shape !== 'point' && a.shape !== 'before';
  if (!areIntervals) return isNested(a.span, b.span);
  const boundsAgree = (one: DateBound | undefined, other: DateBound | undefined) =>
    !one || !other || isNested(one.span, other.span);
  return boundsAgree(a.from, b.from) && boundsAgree(a.to, b.to);
}

const isNested = (a: Span, b: Span) => isWithinSpan(a, b) || isWithinSpan(b, a);
const isWithinSpan = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
