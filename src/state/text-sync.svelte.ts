import { createContext } from 'svelte';
import type { Edition } from '../domain/edition';
import { memoByObject } from '../domain/memo';
import {
  paragraphAt,
  paragraphsByDate,
  paragraphsOf,
  paragraphWhilePlaying,
  type Narrative
} from '../domain/narrative';
import type { Clock } from './clock.svelte';

/** What can be locked, so that it does not move with the others. */
export const LOCKABLE = ['map', 'clock', 'text'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/**
 * The text and the clock. While the text leads, it stands at the paragraph to which the visitor has brought it, and the
 * clock has gone to the day of that paragraph; while the clock leads, the text stands at the paragraph of the clock. As long
 * as time runs it does not go from chapter to chapter and back where several tell of the same weeks.
 */
export class TextSync {
  locked = $state.raw<ReadonlySet<Lockable>>(new Set());
  /** Where the visitor has brought the text, and the instant of the clock then. */
  #position = $state.raw<{ readonly paragraph: string; readonly instant: number } | undefined>();
  /** The text leads until the clock leaves the instant at which it stood, or, locked, for as long as it is locked. */
  readonly lead: 'text' | 'clock' = $derived(this.paragraph === undefined ? 'clock' : 'text');
  readonly #edition: Edition;
  readonly #clock: Pick<Clock, 'now' | 'playing'>;
  /** Where it stood when it was last asked: while time runs, that is at every step, and one step depends on the one before. */
  #last: { readonly paragraph: string | undefined; readonly instant: number } | undefined;

  constructor(edition: Edition, clock: Pick<Clock, 'now' | 'playing'>) {
    this.#edition = edition;
    this.#clock = clock;
  }

  /** The paragraph at which the text stands while it leads. */
  get paragraph(): string | undefined {
    return this.paragraphWhen(this.#clock.now);
  }

  /** The paragraph at which the text would go on leading if the clock went to an instant; undefined: the clock would lead. */
  paragraphWhen(instant: number): string | undefined {
    const stays = this.locked.has('text') || this.#position?.instant === instant;
    return stays ? this.#position?.paragraph : undefined;
  }

  /** Lets the text lead, from this paragraph; undefined: the clock. */
  set paragraph(name: string | undefined) {
    this.#last = undefined;
    this.#position = name === undefined ? undefined : { paragraph: name, instant: this.#clock.now };
  }

  /** The name of the paragraph at which `narrative` stands. */
  current(narrative: Narrative): string | undefined {
    const paragraph = this.#current(narrative);
    this.#last = { paragraph, instant: this.#clock.now };
    return paragraph;
  }

  #current(narrative: Narrative): string | undefined {
    const { paragraph } = this;
    const paragraphs = paragraphsOf(narrative);
    if (paragraphs.some(({ name }) => name === paragraph)) return paragraph;
    const [timetable, { now, playing }] = [this.#timetable(narrative), this.#clock];
    // What stops playing does not move the text.
    if (!playing && this.#last?.instant === now) return this.#last.paragraph;
    const found = playing
      ? paragraphWhilePlaying(narrative, timetable, now, this.#last?.paragraph)
      : paragraphAt(timetable, now);
    return found?.name ?? paragraphs[0]?.name;
  }

  /** Locks or unlocks; a text that is locked stays at the paragraph where it stands. */
  toggleLock(lockable: Lockable, narrative: Narrative): void {
    if (lockable === 'text') this.paragraph = this.current(narrative);
    const locked = new Set(this.locked);
    if (!locked.delete(lockable)) locked.add(lockable);
    this.locked = locked;
  }

  readonly #timetable = memoByObject((narrative: Narrative) => paragraphsByDate(narrative, this.#edition));
}

export const [getTextSync, setTextSync] = createContext<TextSync>();
