import { createContext } from 'svelte';
import { viewportAround, lengthOf, panViewport, pageOf, turnPage, zoomViewport } from '../view/time-viewport';
import { contains, DAY, type Instant, type Span } from '../domain/time';
import type { Clock } from './clock.svelte';

/** A narrow screen opens on so much of the time: eight months. */
const NARROW = 243 * DAY;

/** What of the time the axis shows, and how; of this visit only, and no part of the link. */
export class TimeAxis {
  /** Lanes folded to a line, by id. */
  folded = $state.raw<ReadonlySet<string>>(new Set());
  /** The window while a hand is on it. */
  drawn = $state.raw<Span | undefined>();
  readonly whole: Span;
  readonly #clock: Pick<Clock, 'now' | 'playing'>;
  /** The part last asked for, and the instant at which the clock then stood. */
  #asked = $state.raw<{ readonly part: Span; readonly at: Instant } | undefined>();
  readonly #part: Span;
  readonly #page: number;
  /** The part that is shown. It follows the clock page by page, never from frame to frame. */
  readonly shown: Span;

  /** @param narrow whether the screen is too narrow for the whole time; it then opens around `middle` */
  constructor(
    whole: Span,
    middle: Instant,
    clock: Pick<Clock, 'now' | 'playing'>,
    narrow: { readonly current: boolean } = { current: false }
  ) {
    this.whole = whole;
    this.#clock = clock;
    const length = $derived(narrow.current ? NARROW : lengthOf(whole));
    this.#part = $derived(this.#asked?.part ?? viewportAround(middle, length, whole));
    this.#page = $derived(this.#isAway() ? 0 : pageOf(this.#part, clock.now));
    this.shown = $derived(turnPage(this.#part, this.#page, whole));
  }

  /** Longer or shorter by `factor` around an instant, which stays where it is. */
  zoom(at: number, factor: number): void {
    this.show(zoomViewport(this.shown, at, factor, this.whole));
  }

  /** Later by so many seconds. */
  move(by: number): void {
    this.show(panViewport(this.shown, by, this.whole));
  }

  show(part: Span): void {
    this.#asked = { part, at: this.#clock.now };
  }

  showWhole(): void {
    this.show(this.whole);
  }

  /** As much as now, around the clock. */
  showClock(): void {
    this.show(viewportAround(this.#clock.now, lengthOf(this.shown), this.whole));
  }

  /** The page lies still while a hand moves the clock on it. */
  hold(): void {
    this.show(this.shown);
  }

  /** Folds a lane to a line, or opens it. */
  fold(lane: string): void {
    const folded = new Set(this.folded);
    if (!folded.delete(lane)) folded.add(lane);
    this.folded = folded;
  }

  /** Whether the visitor looks elsewhere than at the clock: until it is moved by hand, or stops. */
  #isAway(): boolean {
    if (!this.#asked) return false;
    const { part, at } = this.#asked;
    return at === this.#clock.now || (this.#clock.playing && !contains(part, at));
  }
}

export const [getTimeAxis, setTimeAxis] = createContext<TimeAxis>();
