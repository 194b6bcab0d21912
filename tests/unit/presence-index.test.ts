import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dating } from '../../src/domain/dating';
import type { HistoricalEvent } from '../../src/domain/edition';
import { IntervalIndex } from '../../src/domain/interval-index';
import {
  PresenceIndex,
  eventIntervals,
  presenceIn,
  type EventsAtInstant
} from '../../src/domain/presence-index';
import { DAY, HOUR, instant, isoDate, type Instant, type Span } from '../../src/domain/time';
import { at, dating, when } from './support/dates';
import { edition, event } from './support/edition';

/* The slow and obvious answer: every event is asked, and the parts of its dates are weighed one by one. */

type Verdict = 'sure' | 'possible' | 'no';

/** Whether every day that the text allows is at `t`, or only some, or none. */
function slowly({ span, from, to, shape, uncertain, approximate }: Dating, t: number): Verdict {
  if (!(span.start <= t && t < span.end)) return 'no';
  if (uncertain || shape === 'before') return 'possible';
  const isDay = (side: typeof from) =>
    side !== undefined && !side.approximate && ['day', 'hour'].includes(side.precision);
  if (shape === 'point') return isDay(from) && !approximate ? 'sure' : 'possible';
  const named = [from, to].some((side) => side && isDay(side) && side.span.start <= t && t < side.span.end);
  if (named) return 'sure';
  if (shape !== 'interval' || !from || !to) return 'possible';
  const latestStart = isDay(from) ? span.start : from.span.start + from.span.end - span.start;
  const earliestEnd = isDay(to) ? span.end : to.span.start + to.span.end - span.end;
  return latestStart <= t && t < earliestEnd ? 'sure' : 'possible';
}

function atSlowly({ when: readings }: HistoricalEvent, t: number): Verdict {
  const verdicts = readings.map(({ value }) => slowly(value, t));
  if (verdicts.length === 0) return 'no';
  if (verdicts.every((verdict) => verdict === 'sure')) return 'sure';
  if (verdicts.some((verdict) => verdict !== 'no')) return 'possible';
  const past = readings.every(({ value }) => value.span.end <= t);
  const ahead = readings.every(({ value }) => value.span.start > t);
  return past || ahead ? 'no' : 'possible';
}

function duringSlowly({ when: readings }: HistoricalEvent, { start, end }: Span): Verdict {
  const spans = readings.map(({ value }) => value);
  const met = spans.filter(({ span }) => span.start < end && start < span.end);
  if (met.length === 0) return 'no';
  const inside = spans.every(
    ({ span, uncertain }) => !uncertain && start <= span.start && span.end <= end && span.start < end
  );
  return inside ? 'sure' : 'possible';
}

const sets = ({ sure, possible }: EventsAtInstant) =>
  [sure, possible].map((list) => list.map(({ id }) => id).sort());
const setsSlowly = (events: readonly HistoricalEvent[], verdict: (its: HistoricalEvent) => Verdict) =>
  ['sure', 'possible'].map((wanted) =>
    events
      .filter((its) => verdict(its) === wanted)
      .map(({ id }) => id)
      .sort()
  );

const START = at('1924-01-01');
const DAYS = 90;
const dayAt = (n: number) => isoDate(instant(START + n * DAY));
const sign = fc.constantFrom('', '', '', '~', '?', '%');
const moment = (first: number, days: number) =>
  fc
    .tuple(
      fc.integer({ min: first, max: first + days }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 6 }),
      sign
    )
    .map(([day, hour, precision, doubt]) => {
      const text = dayAt(day);
      const season = `${text.slice(0, 4)}-${21 + (hour % 4)}`;
      const written = [
        text.slice(0, 4),
        season,
        text.slice(0, 7),
        text,
        text,
        text,
        `${text}T${String(hour).padStart(2, '0')}:30`
      ];
      return `${written[precision] ?? text}${doubt}`;
    });
const edtf = fc.oneof(
  { weight: 3, arbitrary: moment(0, DAYS) },
  moment(0, DAYS).map((text) => `[..${text}]`),
  moment(0, DAYS).map((text) => `${text}/..`),
  moment(0, DAYS).map((text) => `../${text}`),
  { weight: 3, arbitrary: fc.tuple(moment(0, 40), moment(45, 45)).map((sides) => sides.join('/')) }
);
/** Two sides may come out in the wrong order, 1924-24 after 1924-10: such a text is no date. */
const readable = edtf.filter((text) => {
  try {
    return Boolean(dating(text));
  } catch {
    return false;
  }
});
const events = fc
  .array(
    fc.oneof(
      fc.array(readable, { maxLength: 3 }),
      readable.map((text) => [text])
    ),
    { minLength: 20, maxLength: 60 }
  )
  .map((all) => all.map((texts, i) => event(`event-${i}`, { when: when(...texts) })));
/** Any minute, or the very edge of a day. */
const anyInstant = fc.oneof(
  fc.integer({ min: -40, max: DAYS + 40 }).map((n) => START + n * DAY),
  fc.integer({ min: -40 * 24, max: (DAYS + 40) * 24 }).map((n) => START + n * HOUR + 1_800)
) as fc.Arbitrary<Instant>;

test('a thousand instants in a hundred editions have the events that a slow look at each would find', () => {
  const instants = fc.array(anyInstant, { minLength: 10, maxLength: 10 });
  const met = { sure: 0, possible: 0 };
  fc.assert(
    fc.property(events, instants, (all, ten) => {
      const index = new PresenceIndex(edition({ events: all }));
      for (const t of ten) {
        const present = index.at(t);
        expect(sets(present)).toEqual(setsSlowly(all, (its) => atSlowly(its, t)));
        expect(index.countsAt(t)).toEqual({ sure: present.sure.length, possible: present.possible.length });
        met.sure += present.sure.length;
        met.possible += present.possible.length;
      }
    }),
    { numRuns: 100 }
  );
  // It would prove nothing if nothing had ever been the case.
  expect(met.sure).toBeGreaterThan(100);
  expect(met.possible).toBeGreaterThan(1000);
});

test('of the events with some ids those alone are told', () => {
  fc.assert(
    fc.property(events, anyInstant, (all, t) => {
      const some = all.filter((_, i) => i % 3 === 0);
      const index = presenceIn(edition({ events: all }))(new Set(some.map(({ id }) => id)));
      expect(sets(index.at(t))).toEqual(setsSlowly(some, (its) => atSlowly(its, t)));
      const year = { start: t, end: instant(t + 365 * DAY) };
      expect(sets(index.within(year))).toEqual(setsSlowly(some, (its) => duringSlowly(its, year)));
    }),
    { numRuns: 30 }
  );
});

test('a thousand windows too', () => {
  const windows = fc.array(fc.tuple(anyInstant, fc.integer({ min: 0, max: 90 })), {
    minLength: 10,
    maxLength: 10
  });
  fc.assert(
    fc.property(events, windows, (all, ten) => {
      const index = new PresenceIndex(edition({ events: all }));
      for (const [start, length] of ten) {
        const window = { start, end: instant(start + length * DAY) };
        expect(sets(index.within(window))).toEqual(setsSlowly(all, (its) => duringSlowly(its, window)));
      }
    }),
    { numRuns: 100 }
  );
});

test('a day is a sure stretch, a month a possible one, an open end goes on for ever, no date is never', () => {
  const told = (...texts: string[]) =>
    eventIntervals(event('it', { when: when(...texts) })).map(({ start, end, sure }) => [
      Number.isFinite(start) ? isoDate(start) : '..',
      Number.isFinite(end) ? isoDate(end) : '..',
      sure
    ]);
  expect(told('1925-05-14')).toEqual([['1925-05-14', '1925-05-15', true]]);
  expect(told('1925-05')).toEqual([['1925-05-01', '1925-06-01', false]]);
  expect(told('1925-05-14/..')).toEqual([
    ['1925-05-14', '1925-05-15', true],
    ['1925-05-15', '..', false]
  ]);
  expect(told('[..1925-05-14]')).toEqual([['..', '1925-05-15', false]]);
  expect(told('1925-03-18', '1925-03-20')).toEqual([['1925-03-18', '1925-03-21', false]]);
  expect(told()).toEqual([]);
});

test('spans that only touch an instant do not contain it, whatever their number', () => {
  const spans = Array.from({ length: 5000 }, (_, i) => ({ start: instant(i), end: instant(i + 3) }));
  const index = IntervalIndex.of(spans);
  const found: number[] = [];
  index.at(instant(2500), (i) => found.push(i));
  expect(found).toEqual([2498, 2499, 2500]);
  expect(index.countAt(instant(2500))).toBe(3);
});

test('of the spans that contain an instant the first are those that began first', () => {
  const spans = Array.from({ length: 5000 }, (_, i) => ({
    start: instant(4999 - i),
    end: instant(4999 - i + 300)
  }));
  const index = IntervalIndex.of(spans);
  const all = index.firstAt(2500);
  expect(all).toHaveLength(300);
  expect(index.firstAt(2500, 7)).toEqual(all.slice(0, 7));
  expect(index.firstAt(-1)).toEqual([]);
});
