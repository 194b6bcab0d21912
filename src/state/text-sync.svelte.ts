import { createContext } from 'svelte';
import { numberedChapters, neighbouringChapters } from '../domain/chapters';
import type { Edition } from '../domain/edition';
import {
  paragraphInstant,
  paragraphAt,
  paragraphsOf,
  paragraphPlaces,
  paragraphsByDate,
  type Narrative
} from '../domain/narrative';
import { memoByObject } from '../domain/memo';
import type { Clock } from './clock.svelte';
import type { Navigation } from './navigation.svelte';
import type { View } from './view.svelte';

/** What the text leads, and by what it is led. */
export const LOCKABLE = ['map', 'clock', 'text'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/**
 * The text and what goes with it. A hand on the text leads the clock and the map; a hand on the clock leads the
 * text. Whatever is held stays where it is. Nothing answers what it has itself set off: where the text stands is
 * either where a hand has put it, as long as the clock stands as it stood then, or what the clock has come to.
 */
export class TextSync {
  /** What does not move with the others. */
  held = $state.raw<ReadonlySet<Lockable>>(new Set());
  readonly #edition: Edition;
  readonly #clock: Clock;
  readonly #view: View;
  readonly #navigation: Navigation;

  constructor(edition: Edition, clock: Clock, view: View, navigation: Navigation) {
    this.#edition = edition;
    this.#clock = clock;
    this.#view = view;
    this.#navigation = navigation;
  }

  /** The name of the paragraph at which `narrative` stands. */
  current(narrative: Narrative): string | undefined {
    const { passage } = this.#view;
    const first = paragraphsOf(narrative)[0]?.name;
    if (passage && (this.held.has('text') || passage.at === this.#clock.now)) return passage.name;
    return paragraphAt(this.#timetable(narrative), this.#clock.now)?.name ?? first;
  }

  /** A hand has brought the text to the paragraph `name`; clock and map go with it, unless they are held. */
  arrive(narrative: Narrative, name: string): void {
    const paragraph = paragraphsOf(narrative).find((its) => its.name === name);
    if (!paragraph) return;
    const places = this.held.has('map') ? [] : paragraphPlaces(paragraph, this.#edition);
    this.#navigation.goWith(
      name,
      this.held.has('clock') ? undefined : paragraphInstant(paragraph, this.#edition),
      places.map(({ position }) => position)
    );
  }

  /** To the beginning of the chapter before this one, or after it; nowhere at either end. */
  turn(narrative: Narrative, direction: 'previous' | 'next'): void {
    const to = neighbouringChapters(numberedChapters(narrative), this.current(narrative))[direction];
    if (to) this.arrive(narrative, to.first);
  }

  /** Holds what was let go, or lets it go. A text that is held stays at the paragraph where it stands. */
  toggle(led: Lockable, narrative: Narrative): void {
    const name = this.current(narrative);
    if (led === 'text' && name !== undefined) this.#view.passage = { name, at: this.#clock.now };
    const held = new Set(this.held);
    if (!held.delete(led)) held.add(led);
    this.held = held;
  }

  readonly #timetable = memoByObject((narrative: Narrative) => paragraphsByDate(narrative, this.#edition));
}

export const [getReading, setReading] = createContext<TextSync>();
