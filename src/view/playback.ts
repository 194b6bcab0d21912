/**
 * The two paces at which time may run: evenly, or by event, when empty stretches pass quickly and each event
 * stays for as long as it takes to read.
 *
 * By event, history is a line of straight pieces over the reader's seconds that only ever rises. Each can be
 * told from the other, so the clock alone says where a run stands, and a run may begin anywhere. A stop is
 * for that reason not quite still: while an event is read, at most a minute of history goes by.
 *
 * Reading   238 words a minute, the mean of adults who read English non-fiction to themselves: Brysbaert 2019,
 *           doi:10.1016/j.jml.2019.104047. That an ideograph takes as long as a word, and the bounds, are ours.
 */
import { countLeading } from '../domain/bisect';
import type { HistoricalEvent } from '../domain/edition';
import { clamp, DAY, instant, type Instant, type Span } from '../domain/time';

export const PACES = ['even', 'event'] as const;
export type Pace = (typeof PACES)[number];

/** A straight piece of the line: an event that is read, or a stretch on which nothing happens. */
export type PlaybackSegment = {
  readonly span: Span;
  /** The reader's second at which it begins. */
  readonly from: number;
  /** How many of the reader's seconds it takes. */
  readonly seconds: number;
  /** The reader's seconds for a day of history: small where time runs fast. */
  readonly secondsPerDay: number;
  /** The event that is read. */
  readonly event: HistoricalEvent | undefined;
};

/** How a run by event goes, in the reader's seconds from the beginning of its span. */
export type PlaybackSchedule = {
  /** First to last, without gaps. */
  readonly segments: readonly PlaybackSegment[];
  /** Where it ends: when the span is over and the last event read. */
  readonly end: Instant;
  readonly instantAt: (seconds: number) => Instant;
  /** The inverse of `instantAt`. */
  readonly secondsAt: (t: Instant) => number;
  /** The segment in which `t` falls; the last one at the end; undefined where there is nothing to run over. */
  readonly at: (t: Instant) => PlaybackSegment | undefined;
  /** The first event that is come to after `t`. */
  readonly stopAfter: (t: Instant) => PlaybackSegment | undefined;
};

const WORDS_PER_SECOND = 238 / 60;
/** No event is read in less, or is waited for longer; in seconds. */
const SHORTEST = 2.5;
const LONGEST = 7;
/** How an empty stretch passes: so many days a second, and never longer than this, in seconds. */
const DAYS_PER_SECOND = 20;
const LONGEST_PASSAGE = 0.5;
/** How much of history goes by while an event is read, where there is room, in seconds. */
const STOP = 60;

/** How long the title and the first claim take to read, in seconds, in the language that needs most words. */
export function readingSeconds({ title, claims }: HistoricalEvent): number {
  const texts = [title, claims[0]?.value ?? {}];
  const languages = new Set(texts.flatMap((text) => Object.keys(text)));
  const words = (language: string) =>
    texts.reduce((sum, text) => sum + (text[language]?.match(WORD)?.length ?? 0), 0);
  const most = Math.max(0, ...[...languages].map(words));
  return Math.min(Math.max(most / WORDS_PER_SECOND, SHORTEST), LONGEST);
}

const WORD = /\p{Ideographic}|[^\s\p{P}\p{Ideographic}]+/gu;

/** Events in the order of their moments, as the chronicle has them. */
export type Entries = readonly { readonly event: HistoricalEvent; readonly moment: Instant }[];

/** The course over `span`, with a stop at each of `entries`; events of one moment are read one after another. */
export function playbackSchedule(entries: Entries, span: Span): PlaybackSchedule {
  const segments: PlaybackSegment[] = [];
  let [here, from] = [span.start, 0];
  const go = (to: number, seconds: number, event?: HistoricalEvent) => {
    const piece = { start: here, end: instant(to) };
    const secondsPerDay = (seconds * DAY) / (to - here);
    segments.push({ span: piece, from, seconds, secondsPerDay, event });
    [here, from] = [piece.end, from + seconds];
  };
  const pass = (to: Instant) => {
    if (to > here) go(to, Math.min((to - here) / DAY / DAYS_PER_SECOND, LONGEST_PASSAGE));
  };

  moments(entries).forEach(({ moment, events }, i, all) => {
    pass(moment);
    const room = ((all[i + 1]?.moment ?? Infinity) - moment) / 2;
    const stop = Math.min(STOP, room / events.length);
    for (const event of events) go(here + stop, readingSeconds(event), event);
  });
  pass(span.end);
  return course(segments, { start: span.start, end: here });
}

function moments(entries: Entries): { moment: Instant; events: HistoricalEvent[] }[] {
  const found: { moment: Instant; events: HistoricalEvent[] }[] = [];
  for (const { event, moment } of entries) {
    const last = found.at(-1);
    if (last?.moment === moment) last.events.push(event);
    else found.push({ moment, events: [event] });
  }
  return found;
}

function course(segments: readonly PlaybackSegment[], span: Span): PlaybackSchedule {
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
