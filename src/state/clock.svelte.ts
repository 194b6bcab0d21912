import { createContext } from 'svelte';
import { clamp, DAY, HOUR, instant, noonOf, type Instant, type Span } from '../domain/time';
import type { Pace } from './permalink';

/** How fast time may run: seconds of history in a second of the reader's. */
export const SPEEDS = [6 * HOUR, DAY, 5 * DAY, 15 * DAY, 30 * DAY] as const;
export type Speed = (typeof SPEEDS)[number];

/** The moment the reader is looking at. It never leaves the edition's span. */
export class Clock {
  readonly span: Span;
  /** Where playing ends: the last noon, for the span's own end is already the next day. */
  readonly last: Instant;
  playing = $state(false);
  /** At five days a second a year and a half plays in two minutes. */
  speed = $state<Speed>(5 * DAY);
  /** Even, or from event to event. */
  pace = $state<Pace>('even');
  #now = $state.raw() as Instant;

  constructor(span: Span, now: Instant) {
    this.span = span;
    this.last = noonOf(instant(span.end - 1));
    this.now = now;
  }

  get now(): Instant {
    return this.#now;
  }

  set now(t: number) {
    this.#now = clamp(t, { start: this.span.start, end: instant(this.span.end - 1) });
  }

  /** Starts from the beginning when the end has been reached. */
  play(): void {
    if (this.#now >= this.last) this.#now = this.span.start;
    this.playing = true;
  }

  pause(): void {
    this.playing = false;
  }

  /** Plays, or pauses: at the noon of the day, which is what a link can say in short, unless hours count. */
  toggle(): void {
    if (this.playing) {
      this.pause();
      if (this.speed >= DAY) this.now = noonOf(this.#now);
    } else this.play();
  }

  /** Moves on by `seconds` of the reader's time and stops on the last day. */
  advance(seconds: number): void {
    this.now = Math.min(this.#now + seconds * this.speed, this.last);
    if (this.#now >= this.last) this.playing = false;
  }
}

export const [getClock, setClock] = createContext<Clock>();
