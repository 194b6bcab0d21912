import { findById, type Edition } from '../domain/edition';
import type { Story } from '../domain/story';
import { outsideMap, type OutsideMap } from '../view/caption';
import { film, filmOf, secondsOfStep, type Film, type FilmStep, type Shot } from '../view/film';
import type { ViewChange } from '../view/fields';
import type { MapArea } from '../view/framing';
import type { Clock, ToldStep } from './clock.svelte';
import type { MapCamera } from './map-camera.svelte';
import type { ViewNavigation } from './navigation.svelte';
import type { View } from './view.svelte';

type Surroundings = {
  readonly edition: Edition;
  readonly clock: Clock;
  readonly mapCamera: MapCamera;
  readonly navigation: ViewNavigation;
  readonly view: View;
  readonly stories: () => readonly Story[];
  /** Undefined until the map has a size. */
  readonly area: () => MapArea | undefined;
};

/** Shows a story second by second: to the clock, to the map and to the view. */
export class Player {
  #seconds = $state(0);
  /** The step whose settings the view has. */
  #applied: FilmStep | undefined;
  /** What the visitor had chosen of all that the story sets. */
  #before: ViewChange | undefined;
  readonly #given: Surroundings;
  readonly story: Story | undefined = $derived.by(() => {
    const { view, stories } = this.#given;
    return view.story === undefined ? undefined : findById(stories(), view.story);
  });
  readonly film: Film | undefined = $derived.by(() => {
    const { edition, clock, view, area } = this.#given;
    const at = area();
    return (
      this.story &&
      at &&
      filmOf(this.story, { edition, filter: view.evidenceFilter, area: at, still: clock.stepwise })
    );
  });
  readonly shot: Shot | undefined = $derived(this.film && film(this.film, this.#seconds));
  /** The same while it is told, whatever the second. */
  readonly #step: FilmStep | undefined = $derived(this.shot?.step);
  /** What the clock is told of the story, but for words. */
  readonly told: Omit<ToldStep, 'outside'> | undefined = $derived.by(() => {
    if (!this.film || !this.#step) return undefined;
    const { edition } = this.#given;
    const { steps } = this.film;
    const { entity } = this.#step.caption;
    const i = steps.indexOf(this.#step);
    return {
      event: entity?.kind === 'event' ? findById(edition.events, entity.id) : undefined,
      previous: steps[i - 1]?.index,
      next: steps[i + 1]?.index
    };
  });

  /** Where what is told lies outside the time of the clock. */
  readonly outside: OutsideMap | undefined = $derived.by(() => {
    const caption = this.#step?.caption;
    return caption && outsideMap(caption, this.#given.clock.span);
  });

  constructor(given: Surroundings) {
    this.#given = given;
  }

  get seconds(): number {
    return this.#seconds;
  }

  /** Whether the last step has been told to its end. */
  get ended(): boolean {
    return this.film !== undefined && this.#seconds >= this.film.seconds;
  }

  /** Goes on by `seconds` of real time, and the link with it from step to step; at the end the clock stops. */
  advance(seconds: number): void {
    const { clock, mapCamera, view } = this.#given;
    if (!this.film) return;
    this.#seconds = Math.min(this.#seconds + seconds * clock.readingSpeed, this.film.seconds);
    const before = this.#applied;
    this.#apply();
    if (this.#applied !== before) view.change({});
    if (mapCamera.following) mapCamera.directed = this.shot?.camera;
    if (this.ended) clock.playing = false;
  }

  /** The clock begins to run: at the end the story begins again. */
  begin(): void {
    if (this.ended) this.#seconds = 0;
  }

  play(): void {
    this.#given.mapCamera.following = true;
    this.#given.clock.playing = true;
  }

  /**
   * Goes to a step of the story and shows it as it is, with the camera on its way there. From a later step it goes backwards
   * past the steps that may not be told.
   */
  show(index: number): void {
    if (!this.film) return;
    this.#seconds = secondsOfStep(this.film, index, this.#applied && index < this.#applied.index);
    this.#apply();
    if (!this.shot) return;
    this.#given.mapCamera.following = true;
    this.reframe();
  }

  /** While nothing moves: the camera goes where the step is seen, if it may; the map may have another size, or be covered elsewhere. */
  reframe(): void {
    const { clock, mapCamera } = this.#given;
    if (this.shot && mapCamera.following && !clock.playing)
      mapCamera.destination = { camera: this.shot.camera };
  }

  /** Ends the story: the view is again as the visitor had it, the column unless it was opened meanwhile; the clock and the map stay. */
  leave(): void {
    const { clock, navigation, view } = this.#given;
    clock.pause();
    const before = this.#before ?? {};
    this.forget();
    const column = (before.pane ?? view.pane) === 'none' ? navigation.besideStory : {};
    navigation.besideStory = {};
    view.change({ ...before, ...column, story: undefined, step: undefined, present: false });
  }

  /** The story is no longer told, by whatever way. */
  forget(): void {
    this.#applied = undefined;
    this.#before = undefined;
    this.#given.mapCamera.directed = undefined;
  }

  /** Clock and view are as the film has them; the settings of a step only when it begins, so that a visitor may change them. */
  #apply(): void {
    const { clock, view } = this.#given;
    const { shot } = this;
    if (!shot) return;
    clock.now = shot.instant;
    const { step } = shot;
    if (step.index !== view.step) view.set({ step: step.index });
    if (step === this.#applied) return;
    this.#applied = step;
    const names = Object.keys(step.view) as (keyof ViewChange)[]; // keys() forgets which they are
    this.#before ??= Object.fromEntries(names.map((name) => [name, view[name]])) as ViewChange; // likewise
    view.set(step.view);
  }
}
