/** Events in the order of the clock: which come first, which is next, which have no date. */
import { countLeading } from './bisect';
import { presence, type Dating, type DateBound } from './dating';
import type { Edition, HistoricalEvent } from './edition';
import { memoByObject } from './memo';
import { disagree, type Readings } from './reading';
import { contains, instant, noonOf, type Instant, type Span } from './time';

/**
 * How the events stand to an instant. `now` sure by every reading · `possible` by some reading, or only
 * as one day of a month · `past` and `ahead` by all.
 */
export type TemporalRelation = 'past' | 'now' | 'possible' | 'ahead' | 'undated';

export function temporalRelation(event: HistoricalEvent, t: Instant): TemporalRelation {
  if (event.when.length === 0) return 'undated';
  const presences = event.when.map(({ value }) => presence(value, t));
  if (presences.every((p) => p === 'sure')) return 'now';
  if (presences.some((p) => p !== 'no')) return 'possible';
  if (event.when.every(({ value }) => value.span.end <= t)) return 'past';
  if (event.when.every(({ value }) => value.span.start > t)) return 'ahead';
  return 'possible'; // between two readings that disagree
}

/** The instant to which the clock goes for this event, by its first reading; undefined without a date. */
export function eventInstant(event: HistoricalEvent): Instant | undefined {
  const dating = event.when[0]?.value;
  return dating && datingInstant(dating);
}

/** The noon of a day, an hour itself, the first noon of a month; of an open beginning the end. */
export function datingInstant(dating: Dating): Instant {
  const anchor = dating.from ?? dating.to;
  if (!anchor) return instant(0);
  if (anchor.precision === 'hour') return anchor.span.start;
  // "Before the 12th" is told on the last day that it allows.
  if (!dating.from) return noonOf(instant(anchor.span.end - 1));
  return noonOf(anchor.span.start);
}

/** An event and its moment on the clock. */
export type DatedEvent = { readonly event: HistoricalEvent; readonly moment: Instant };

/** The dated events of the edition's span, first to last; the same list each time. */
export const eventsInOrder = memoByObject(({ events, span }: Edition): readonly DatedEvent[] =>
  events
    .flatMap((event) => {
      const moment = eventInstant(event);
      return moment !== undefined && (contains(span, moment) || moment === span.end)
        ? [{ event, moment }]
        : [];
    })
    .sort((a, b) => a.moment - b.moment)
);

/** Index of the last of `dated` whose moment has come at `t`; −1 before the first. */
export const lastIndexAt = (dated: readonly DatedEvent[], t: Instant): number =>
  countLeading(dated, ({ moment }) => moment <= t) - 1;

/** Events dated, but to before or after the edition's span: shown in the list, not on its axis. */
export const isOutsideSpan = (event: HistoricalEvent, span: Span): boolean => {
  const moment = eventInstant(event);
  return moment !== undefined && !contains(span, moment);
};

/**
 * Whether sources disagree on when. One that is only vaguer, "March" beside "18 March", does not disagree;
 * two stretches of time that begin or end on other days do.
 */
export const datesDisagree = (when: Readings<Dating>): boolean => disagree(when, compatible);

function compatible(a: Dating, b: Dating): boolean {
  const stretches = a.shape === b.shape && a.shape !== 'point' && a.shape !== 'before';
  if (!stretches) return nested(a.span, b.span);
  const alike = (one: DateBound | undefined, other: DateBound | undefined) =>
    !one || !other || nested(one.span, other.span);
  return alike(a.from, b.from) && alike(a.to, b.to);
}

const nested = (a: Span, b: Span) => isWithinSpan(a, b) || isWithinSpan(b, a);
const isWithinSpan = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
