import { createContext } from 'svelte';
import type { Edition, HistoricalEvent } from '../domain/edition';
import { findOfKind } from '../domain/entities';
import { sameEntity, type EntityRef } from '../domain/entities/entity-ref';
import { eventInstant, lastsAt } from '../domain/event-order';
import { isInExtent, type Extent } from '../domain/extent';
import type { Scene } from '../domain/scene';
import type { Instant } from '../domain/time';
import type { Camera } from '../view/camera';
import type { ViewChange, ViewValues } from '../view/fields';
import { mapFollows, subjectOfEntity, subjectOfView, type MapSubject } from '../view/map-subject';
import type { Pane } from '../view/pane';
import type { Clock } from './clock.svelte';
import type { MapCamera } from './map-camera.svelte';
import type { View } from './view.svelte';

type States = { readonly clock: Clock; readonly mapCamera: MapCamera; readonly view: View };

/** From farther away what a study is about is too small to be seen. */
const NEAR_STUDY = 5;

/**
 * Acts that move more than one thing. What a link does when it is clicked is a change of the view, by a method that begins
 * with `to`, so that its `href` says the same.
 */
export class ViewNavigation {
  readonly #edition: Edition;
  readonly #clock: Clock;
  readonly #mapCamera: MapCamera;
  readonly #view: View;
  #closedPane: Pane = 'events';
  /** The column as it was when a story was begun here. */
  besideStory: ViewChange = {};

  constructor(edition: Edition, { clock, mapCamera, view }: States) {
    this.#edition = edition;
    this.#clock = clock;
    this.#mapCamera = mapCamera;
    this.#view = view;
  }

  /**
   * Selects an entity, in the open column; a dated event takes the clock to its day, or, where it lasts, to `near` if that
   * is a day of it.
   */
  toOpen(entity: EntityRef, near?: Instant): ViewChange {
    const { embed, pane } = this.#view;
    const event = findOfKind(this.#edition, 'event', entity);
    const date = event && (near !== undefined && lastsAt(event, near) ? near : eventInstant(event));
    return {
      ...this.toSelect(entity),
      // A frame in a page of others has a column where its link says so.
      pane: pane === 'none' && !embed ? 'events' : pane,
      ...(date === undefined ? {} : { date: this.#clock.reach(date) })
    };
  }

  /** Selects an entity beside a text that stays open: the clock and the text do not move. */
  toSelect(entity: EntityRef): ViewChange {
    return { selection: entity, ...mapFollows(subjectOfEntity(this.#edition, entity)) };
  }

  open(entity: EntityRef, near?: Instant): void {
    this.#open(entity, this.toOpen(entity, near));
  }

  /** Opens the page of an entity; where the text was open it gives way. */
  openPage(entity: EntityRef): void {
    const change = this.toOpen(entity);
    this.#open(entity, change.pane === 'text' ? { ...change, pane: 'events' } : change);
  }

  select(entity: EntityRef): void {
    this.#show(subjectOfEntity(this.#edition, entity));
    this.#view.change(this.toSelect(entity));
  }

  /** Opens a pane; the study takes the map with it, unless the visitor has brought it there by hand. */
  show(pane: Pane): void {
    const change = { pane, selection: undefined };
    const subject = subjectOfView(this.#edition, { ...change, paragraph: undefined });
    const travels = subject.name === 'study' && !this.#isOverStudy() ? subject : undefined;
    this.#raise();
    this.#show(travels);
    this.#view.change({ ...change, ...mapFollows(travels) });
  }

  /** Closes the column, or opens it again on what it showed. */
  fold(): void {
    const { pane } = this.#view;
    this.#view.change({ pane: pane === 'none' ? this.#closedPane : 'none' });
    if (pane !== 'none') this.#closedPane = pane;
  }

  /** To the next dated event or step of the story, or the one before; nothing happens at either end. */
  step(scene: Scene, direction: 'previous' | 'next'): void {
    if (this.#view.story !== undefined) {
      const step = this.#clock.story?.[direction];
      if (step !== undefined) this.#view.change({ step });
      return;
    }
    const event = scene[direction];
    if (event) this.open({ kind: 'event', id: event.id });
  }

  /** Tells a story from its beginning, over the whole map. */
  tell(story: string): void {
    const { pane, selection } = this.#view;
    this.#clock.pause();
    if (pane !== 'none') this.#closedPane = pane;
    if (this.#view.story === undefined) this.besideStory = { pane, selection };
    this.#view.change({
      story,
      step: 0,
      pane: 'none',
      selection: undefined,
      help: undefined,
      camera: undefined
    });
    this.#mapCamera.following = true;
    this.#clock.playing = true;
  }

  /** Plays, or pauses: time, or the story that is told. */
  togglePlayback(): void {
    if (this.#view.story === undefined) this.#clock.toggle();
    else this.#clock.playing = !this.#clock.playing;
    // At an even pace the map stays where the visitor has it, unless it is asked to follow.
    if (this.#clock.playing)
      this.#mapCamera.following = this.#view.story !== undefined || this.#clock.byEvent;
    this.#view.change({ date: this.#clock.now });
  }

  /** Playback by event has come to `event`: where the column shows an event, it turns to this one. */
  playEvent({ id }: HistoricalEvent): void {
    const { selection } = this.#view;
    const event = { kind: 'event', id } as const;
    if (selection?.kind === 'event' && !sameEntity(selection, event)) this.#view.change({ selection: event });
  }

  /** Takes the map to where a link that has been read says, or else to its subject. */
  arrive(link: ViewValues): void {
    this.#show(subjectOfView(this.#edition, link));
    const { camera } = link;
    if (!camera) return;
    this.#mapCamera.destination = { camera };
  }

  /** The map has come to rest; where the link would bring it elsewhere, it says so from now on. */
  rest(camera: Camera, extent: Extent): void {
    this.#mapCamera.rest(camera, extent);
    if (this.#mapCamera.awayFrom(subjectOfView(this.#edition, this.#view))) this.#view.change({});
  }

  #open(entity: EntityRef, change: ViewChange): void {
    this.#clock.pause();
    this.#raise();
    this.#show(subjectOfEntity(this.#edition, entity));
    this.#view.change(change);
  }

  /** What opens in a sheet is seen. */
  #raise(): void {
    if (this.#view.sheetHeight === 'low') this.#view.sheetHeight = 'half';
  }

  #isOverStudy(): boolean {
    const { camera } = this.#view;
    const extent = this.#edition.study?.extent;
    if (!camera || !extent) return false;
    return camera.zoom > NEAR_STUDY && isInExtent([camera.longitude, camera.latitude], extent);
  }

  #show(subject: MapSubject | undefined): void {
    if (subject) this.#mapCamera.show(subject);
  }
}

export const [getNavigation, setNavigation] = createContext<ViewNavigation>();
