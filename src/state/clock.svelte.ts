import { createContext } from 'svelte';
import type { HistoricalEvent } from '../domain/edition';
import type { DatedEvent } from '../domain/event-order';
import { playbackSchedule, type PlaybackSchedule, type Pace } from '../view/playback';
import {
  clamp,
  DAY,
  HOUR,
  instant,
  MINUTE,
  noonOf,
  startOfDay,
  type Instant,
  type Span
} from '../domain/time';
import { DEFAULTS } from '../view/fields';

const YEAR = 365.25 * DAY;
/** How fast time may run at an even pace: seconds of history in a second of real time. */
export const SPEEDS = [
  ...[MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY, 15 * DAY, 30 * DAY],
  ...[YEAR, 10 * YEAR, 100 * YEAR, 1000 * YEAR]
] as const;
export type Speed = (typeof SPEEDS)[number];

/** Those at which all of `span` passes in no less than five seconds and no more than four hours. */
const speedsOver = ({ start, end }: Span): readonly Speed[] =>
  SPEEDS.filter((speed) => end - start >= 5 * speed && end - start <= 4 * HOUR * speed);
/** At first all of it passes within so many seconds. */
const FIRST_RUN = 90;

/** How fast events may be read at the pace of events: so many times as fast as most people do. */
export const READING_SPEEDS = [0.5, 1, 2, 4] as const;
export type ReadingSpeed = (typeof READING_SPEEDS)[number];

/** A step of a story that is told. */
export type ToldStep = {
  /** Undefined where it tells none. */
  readonly event: HistoricalEvent | undefined;
  /** In words, when what it tells was, where that is outside the time of the clock; and that the clock waits on its first or last day. */
  readonly outside: { readonly date: string; readonly note: string } | undefined;
  /** The indexes of the steps before and after it, if there are any. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
};

/** What a clock may be told of besides its span. */
type Surroundings = {
  /** The events that a run by event stops at, in the order of their moments; others when others are looked for. */
  readonly entries: () => readonly DatedEvent[];
  /** Whether the visitor asks for less motion: time then runs by event, from stop to stop. */
  readonly still: { readonly current: boolean };
};

/** The instant that the visitor is looking at. It never leaves the edition's span. */
export class Clock {
  readonly span: Span;
  /** Where playing ends: the last noon, for the span's own end is already the next day. */
  readonly last: Instant;
  playing = $state(false);
  /** At a week a second a year and a half plays in less than a minute and a half. */
  speed = $state() as Speed;
  /** Of the SPEEDS, those that suit its span. */
  readonly speeds: readonly Speed[];
  readingSpeed = $state<ReadingSpeed>(1);
  /** The pace that the visitor has chosen. */
  pace = $state<Pace>(DEFAULTS.pace);
  /** Undefined while no story is told. */
  story = $state.raw<ToldStep | undefined>();
  #now = $state.raw() as Instant;
  #day = $state.raw() as Instant;
  /** Where this run ends, if before the span does. */
  #until = Infinity;
  readonly #given: Partial<Surroundings>;
  /** How time runs by event; worked out when asked for. */
  readonly course: PlaybackSchedule = $derived.by(() =>
    playbackSchedule(
      (this.#given.entries?.() ?? []).filter(({ moment }) => moment < this.span.end),
      { start: this.span.start, end: this.last }
    )
  );

  constructor(span: Span, now: Instant, given: Partial<Surroundings> = {}) {
    this.span = span;
    this.last = noonOf(instant(span.end - 1));
    this.#given = given;
    this.speeds = speedsOver(span);
    this.speed = this.speeds.find((speed) => span.end - span.start <= FIRST_RUN * speed) ?? DAY;
    this.now = now;
  }

  get now(): Instant {
    return this.#now;
  }

  set now(t: number) {
    this.#now = this.reach(t);
    this.#day = startOfDay(this.#now);
  }

  /** The beginning of the day of `now`: who shows no hours hears of it once a day and not in each frame. */
  get day(): Instant {
    return this.#day;
  }

  /** The instant nearest to `t` to which the clock can go. */
  reach(t: number): Instant {
    return clamp(t, { start: this.span.start, end: instant(this.span.end - 1) });
  }

  /** Whether the visitor asks for less motion, and time therefore goes from event to event whatever the pace. */
  get stepwise(): boolean {
    return this.#given.still?.current ?? false;
  }

  readonly byEvent: boolean = $derived(this.pace !== 'even' || this.stepwise);

  /** The event that a story tells, or at which a run by event stands; undefined between two of them, and at an even pace. */
  readonly told: HistoricalEvent | undefined = $derived.by(() => {
    if (this.story) return this.story.event;
    return this.byEvent ? this.course.at(this.#now)?.event : undefined;
  });

  /** Runs to `until` or to the end; starts from the beginning when the end has been reached. */
  play(until = Infinity): void {
    this.#until = until;
    if (this.#now >= this.#end) this.#now = this.span.start;
    this.playing = true;
  }

  pause(): void {
    this.playing = false;
  }

  /**
   * Plays, or pauses: where the telling of the event began, or at the noon of the day, which is what a link can
   * say in short, unless hours count.
   */
  toggle(): void {
    if (!this.playing) return this.play();
    const stop = this.told && this.course.at(this.#now);
    this.pause();
    if (stop) this.now = stop.span.start;
    else if (this.byEvent || this.speed >= DAY) this.now = noonOf(this.#now);
  }

  /** Moves on by `seconds` of real time and stops where the run ends. */
  advance(seconds: number): void {
    const end = this.#end;
    this.now = Math.min(this.byEvent ? this.#afterReading(seconds) : this.#now + seconds * this.speed, end);
    if (this.#now >= end) this.playing = false;
  }

  /** Where a run by event is after `seconds`: under way, or, for who asks for less motion, at the next stop. */
  #afterReading(seconds: number): Instant {
    const { course } = this;
    const t = course.instantAt(course.secondsAt(this.#now) + seconds * this.readingSpeed);
    const passing = course.at(t)?.event === undefined;
    return this.stepwise && passing ? (course.stopAfter(t)?.span.start ?? course.end) : t;
  }

  get #end(): number {
    return Math.min(this.#until, this.byEvent ? Math.min(this.course.end, this.span.end - 1) : this.last);
  }
}

export const [getClock, setClock] = createContext<Clock>();
