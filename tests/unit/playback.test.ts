import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  playbackSchedule,
  playbackStops,
  readingSeconds,
  type PlaybackSchedule,
  type PlaybackSegment
} from '../../src/view/playback';
import { contains, DAY, HOUR, instant, midnight, type Instant } from '../../src/domain/time';
import { READING_SPEEDS } from '../../src/state/clock.svelte';
import { reading } from './support/dates';
import { event } from './support/edition';

const span = { start: midnight(1924, 3), end: midnight(1925, 10) };

const worded = (title: string, claim = '') =>
  event('it', { title: { en: title }, claims: [reading({ en: claim })] });
const words = (count: number) => 'word '.repeat(count);

/** Events at any minutes of the span, some together and some neighbours, in the order of time. */
const entries = fc
  .array(
    fc.record({
      minute: fc.oneof(
        fc.integer({ min: 0, max: (span.end - span.start) / 60 - 1 }),
        fc.integer({ min: 400_000, max: 400_004 })
      ),
      length: fc.integer({ min: 0, max: 60 })
    }),
    { maxLength: 40 }
  )
  .map((list) =>
    list
      .map(({ minute, length }, i) => ({
        event: event(`event-${i}`, { title: { en: words(length) } }),
        moment: instant(span.start + minute * 60)
      }))
      .sort((a, b) => a.moment - b.moment)
  );
const courses = entries.map((list) => playbackSchedule(list, span));

const duration = ({ segments }: PlaybackSchedule) => segments.reduce((sum, { seconds }) => sum + seconds, 0);
const stops = ({ segments }: PlaybackSchedule) => segments.filter(({ event: read }) => read);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('an event is read at 238 words a minute, title and first claim, and never flashes by nor holds up', () => {
  expect(readingSeconds(worded(words(4), words(14)))).toBeCloseTo((18 * 60) / 238);
  expect(readingSeconds(worded('Coup'))).toBe(2.5);
  expect(readingSeconds(worded(words(40), words(40)))).toBe(7);
  expect(readingSeconds(event('it', { title: {} }))).toBe(2.5);
});

test('punctuation is not read, an ideograph is as long as a word, and the longest language counts', () => {
  const seconds = (text: Readonly<Record<string, string>>) => readingSeconds(event('it', { title: text }));
  expect(seconds({ en: words(12) })).toBe(seconds({ en: 'word — word. '.repeat(6) }));
  expect(seconds({ zh: '北'.repeat(16) })).toBe(seconds({ en: words(16) }));
  expect(seconds({ en: words(12), ru: words(20) })).toBe(seconds({ ru: words(20) }));
});

test('history and the reader’s seconds are told from each other, both ways', () => {
  fc.assert(
    fc.property(courses, share, (course, part) => {
      const seconds = part * duration(course);
      expect(course.secondsAt(course.instantAt(seconds))).toBeCloseTo(seconds, 5);
      const t = instant(span.start + part * (course.end - span.start));
      // A year and a half may pass in half a second: history is told to a hundredth of a second.
      expect(Math.abs(course.instantAt(course.secondsAt(t)) - t)).toBeLessThan(0.01);
    })
  );
});

test('time only ever runs forward, and without gaps', () => {
  fc.assert(
    fc.property(courses, (course) => {
      expect(course.segments[0]?.span.start).toBe(span.start);
      course.segments.forEach(({ span: piece, from, seconds }, i) => {
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(seconds).toBeGreaterThan(0);
        const next = course.segments[i + 1];
        expect([next?.span.start ?? course.end, next?.from ?? duration(course)]).toEqual([
          piece.end,
          from + seconds
        ]);
      });
    })
  );
});

test('every event is stopped at in its order, from its moment on, for its reading time', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const read = stops(playbackSchedule(list, span));
      expect(read.map(({ event: told }) => told)).toEqual(list.map(({ event: told }) => told));
      read.forEach(({ span: piece, seconds }, i) => {
        const { moment, event: told } = list[i] as (typeof list)[number];
        expect(seconds).toBe(readingSeconds(told));
        const first = list[i - 1]?.moment !== moment;
        if (first) expect(piece.start).toBe(moment);
        // It has been told before the next moment comes.
        expect(piece.end).toBeLessThanOrEqual(
          list.find((other) => other.moment > moment)?.moment ?? Infinity
        );
        expect(piece.end - moment).toBeLessThanOrEqual(60 * list.length);
      });
    })
  );
});

/** The longest time for which a run shows nothing to read, in the reader's seconds. */
function longestRestOnNothing({ segments }: PlaybackSchedule): number {
  let [longest, rest] = [0, 0];
  for (const { event: read, seconds } of segments) {
    rest = read ? 0 : rest + seconds;
    longest = Math.max(longest, rest);
  }
  return longest;
}

test('a run by event never rests longer than a second on nothing, at the slowest speed', () => {
  const slowest = Math.min(...READING_SPEEDS);
  fc.assert(
    fc.property(courses, (course) => {
      expect(longestRestOnNothing(course) / slowest).toBeLessThanOrEqual(1);
    })
  );
});

test('playback stops at the main events, at all of them where asked to, and where none that is looked for is one', () => {
  const entry = (id: string, rank: 1 | 2 | 3, day: number) => ({
    event: event(id, { rank }),
    moment: midnight(1924, 5, day)
  });
  const [small, main, press] = [entry('small', 2, 1), entry('main', 1, 2), entry('press', 3, 3)] as const;
  expect(playbackStops([small, main, press], 'event')).toEqual([main]);
  expect(playbackStops([small, main, press], 'all')).toEqual([small, main, press]);
  expect(playbackStops([small, press], 'event')).toEqual([small, press]);
  expect(playbackStops([], 'event')).toEqual([]);
  // A caption asks for them in each frame.
  const dated = [small, main, press];
  expect(playbackStops(dated, 'event')).toBe(playbackStops(dated, 'event'));
});

test('an edition without events passes at once', () => {
  expect(duration(playbackSchedule([], span))).toBeLessThanOrEqual(1);
  expect(playbackSchedule([], { start: span.start, end: span.start }).at(span.start)).toBeUndefined();
});

test('the segment at an instant is the one that a scan of all finds', () => {
  const slowly = ({ segments }: PlaybackSchedule, t: Instant): PlaybackSegment | undefined =>
    segments.find(({ span: piece }) => contains(piece, t)) ?? segments.at(-1);
  fc.assert(
    fc.property(courses, share, (course, part) => {
      const t = instant(span.start + part * (course.end - span.start));
      expect(course.at(t)).toBe(slowly(course, t));
      expect(course.stopAfter(t)).toBe(stops(course).find(({ span: piece }) => piece.start > t));
    })
  );
});

test('an event after the last noon is still read', () => {
  const evening = instant(span.end - 2 * HOUR);
  const course = playbackSchedule([{ event: event('late'), moment: evening }], {
    start: span.start,
    end: instant(span.end - DAY / 2)
  });
  expect(course.at(evening)?.event?.id).toBe('late');
  expect(course.end).toBe(evening + 60);
});
