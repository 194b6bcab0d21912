/**
 * How time runs while it plays: at an even pace, or by event, when spans without events pass quickly and each event stays
 * for as long as its text takes to read; by the main events, those of rank 1, or by all.
 *
 * By event, history is a piecewise linear, strictly increasing function of the seconds played. It can therefore be
 * inverted: the clock alone says how far playback has come, and playback can begin anywhere. For the same reason the
 * clock does not quite stand still at an event: up to a minute of history passes while it is read.
 *
 * Reading   238 words a minute, the mean of adults who read English non-fiction silently: Brysbaert 2019,
 *           doi:10.1016/j.jml.2019.104047. The bounds are our choice.
 */
import { countLeading } from '../domain/bisect';
import type { HistoricalEvent } from '../domain/edition';
import type { DatedEvent } from '../domain/event-order';
import { memoByObject } from '../domain/memo';
import { clamp, DAY, instant, type Instant, type Span } from '../domain/time';

export const PACES = ['event', 'all', 'even'] as const;
export type Pace = (typeof PACES)[number];

/** A linear piece: an event that is read, or a span without events. */
export type PlaybackSegment = {
  readonly span: Span;
  /** When it begins, in seconds played. */
  readonly from: number;
  /** How long it is played, in seconds. */
  readonly seconds: number;
  /** The event that is read; undefined in a span without events. */
  readonly event: HistoricalEvent | undefined;
};

/** Playback by event over a span; seconds count from the beginning of the span. */
export type PlaybackSchedule = {
  /** First to last, without gaps. */
  readonly segments: readonly PlaybackSegment[];
  /** Where it ends: the end of the span, or later, when the last event has been read. */
  readonly end: Instant;
  readonly instantAt: (seconds: number) => Instant;
  /** The inverse of `instantAt`. */
  readonly secondsAt: (t: Instant) => number;
  /** The segment in which `t` falls; the last one at the end; undefined for a span of no length. */
  readonly at: (t: Instant) => PlaybackSegment | undefined;
  /** The first segment after `t` in which an event is read. */
  readonly stopAfter: (t: Instant) => PlaybackSegment | undefined;
};

/**
 * The events of `dated` at which playback stops: at the pace of main events those of rank 1, or all where none of them is of
 * that rank, as when others are looked for.
 */
export const playbackStops = (dated: readonly DatedEvent[], pace: Pace): readonly DatedEvent[] =>
  pace === 'all' ? dated : mainStops(dated);

/** Remembered, since they are asked for in each frame. */
const mainStops = memoByObject((dated: readonly DatedEvent[]) => {
  const main = dated.filter(({ event }) => event.rank === 1);
  return main.length === 0 ? dated : main;
});

export const WORDS_PER_SECOND = 238 / 60;
/** Bounds of how long an event is read, in seconds. */
const MIN_READING = 2.5;
const MAX_READING = 7;
/** How fast a span without events passes, and how long at most, in seconds. */
const DAYS_PER_SECOND = 20;
const MAX_PASSING = 0.5;
/** How much of history passes while an event is read, in seconds, or less where events follow each other closely. */
const MAX_STOP = 60;

/** How long what is told of an event takes to read, in seconds, in the language that needs most words. */
export const readingSeconds = ({ toldWords }: HistoricalEvent): number =>
  Math.min(Math.max(toldWords() / WORDS_PER_SECOND, MIN_READING), MAX_READING);

/** Playback over `span` with a stop at each event of `dated`, in the order of time; those of one instant one by one. */
export function playbackSchedule(dated: readonly DatedEvent[], span: Span): PlaybackSchedule {
  const segments: PlaybackSegment[] = [];
  let [t, from] = [span.start, 0];
  const addSegment = (to: number, seconds: number, event?: HistoricalEvent) => {
    const segmentSpan = { start: t, end: instant(to) };
    segments.push({ span: segmentSpan, from, seconds, event });
    [t, from] = [segmentSpan.end, from + seconds];
  };
  const passTo = (to: Instant) => {
    if (to > t) addSegment(to, Math.min((to - t) / DAY / DAYS_PER_SECOND, MAX_PASSING));
  };

  eventsByMoment(dated).forEach(({ moment, events }, i, all) => {
    passTo(moment);
    // At most half of the time until the next event, so that the clock also passes between them.
    const room = ((all[i + 1]?.moment ?? Infinity) - moment) / 2;
    const stop = Math.min(MAX_STOP, room / events.length);
    for (const event of events) addSegment(t + stop, readingSeconds(event), event);
  });
  passTo(span.end);
  return scheduleOf(segments, { start: span.start, end: t });
}

function eventsByMoment(dated: readonly DatedEvent[]): { moment: Instant; events: HistoricalEvent[] }[] {
  const groups: { moment: Instant; events: HistoricalEvent[] }[] = [];
  for (const { event, moment } of dated) {
    const last = groups.at(-1);
    if (last?.moment === moment) last.events.push(event);
    else groups.push({ moment, events: [event] });
  }
  return groups;
}

function scheduleOf(segments: readonly PlaybackSegment[], span: Span): PlaybackSchedule {
  const stops = segments.filter(({ event }) => event);
  const begunBy = (t: Instant) => (segment: PlaybackSegment) => segment.span.start <= t;
  const at = (t: Instant) => segments[countLeading(segments, begunBy(t)) - 1];
  return {
    segments,
    end: span.end,
    at,
    stopAfter: (t) => stops[countLeading(stops, begunBy(t))],
    instantAt(seconds) {
      const segment = segments[countLeading(segments, ({ from }) => from <= seconds) - 1];
      if (!segment) return span.start;
      const part = (seconds - segment.from) / segment.seconds;
      return clamp(segment.span.start + part * (segment.span.end - segment.span.start), segment.span);
    },
    secondsAt(t) {
      const segment = at(t);
      if (!segment) return 0;
      const part = (clamp(t, segment.span) - segment.span.start) / (segment.span.end - segment.span.start);
      return segment.from + part * segment.seconds;
    }
  };
}
