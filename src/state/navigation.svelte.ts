import { createContext } from 'svelte';
import type { Position } from 'geojson';
import type { Account } from '../domain/evidence-filter';
import { eventInstant } from '../domain/event-order';
import type { Edition, HistoricalEvent } from '../domain/edition';
import type { EventFilter } from '../domain/filter';
import type { LayerName } from '../view/layers';
import type { Pace } from '../domain/playback';
import type { SovereigntyMode } from '../domain/sovereignty';
import type { Scene } from '../domain/scene';
import type { Theme } from '../view/theme';
import type { Script } from '../view/script';
import { pointsOf } from '../domain/entities';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { Instant, Span } from '../domain/time';
import type { Clock } from './clock.svelte';
import type { Help, Pane } from '../view/link';
import type { View } from './view.svelte';

/** Where the map is asked to go: to a point, at a zoom if one is said, or to a frame of points that must all be seen. */
export type Destination = {
  readonly points: readonly Position[];
  readonly zoom?: number;
  /** Near enough to tell them from each other: the stops of a journey through one city. */
  readonly apart?: boolean;
};

/** Moving about the edition: each act changes what is seen and is then written into the link. */
export class Navigation {
  /** Replaced for each new journey of the camera; the map goes there unless a hand is on it. */
  destination = $state.raw<Destination | undefined>();
  readonly #edition: Edition;
  readonly #clock: Clock;
  readonly #view: View;
  readonly #written: (how: 'push' | 'replace') => void;
  #closedPane: Pane = 'events';

  /** `written` is called after each act that the link should tell. */
  constructor(edition: Edition, clock: Clock, view: View, written: (how: 'push' | 'replace') => void) {
    this.#edition = edition;
    this.#clock = clock;
    this.#view = view;
    this.#written = written;
  }

  /** Selects, opens the column on it and takes the map there; a dated event takes the clock as well. */
  open(selection: EntityRef): void {
    this.#clock.pause();
    this.#view.selection = selection;
    if (this.#view.pane === 'none') this.#view.pane = 'events';
    if (this.#view.sheet === 'low') this.#view.sheet = 'half';
    const event = selection.kind === 'event' && this.#edition.events.find(({ id }) => id === selection.id);
    const moment = event ? eventInstant(event) : undefined;
    if (moment !== undefined) this.#clock.now = moment;
    this.#travelTo(selection);
    this.#written('push');
  }

  /** Selects beside a text that stays open: map and timeline show it, the clock and the text do not move. */
  pick(selection: EntityRef): void {
    this.#view.selection = selection;
    this.#travelTo(selection);
    this.#written('push');
  }

  /** Opens the page of a thing; where the text was open it gives way. */
  openPage(selection: EntityRef): void {
    if (this.#view.pane === 'text') this.#view.pane = 'events';
    this.open(selection);
  }

  /** Opens the text, at the paragraph where it stood. */
  showText(): void {
    this.#view.pane = 'text';
    this.#view.selection = undefined;
    this.#written('push');
  }

  /** Shows the text in both languages side by side, or in one. */
  showAbreast(abreast: boolean): void {
    this.#view.abreast = abreast;
    this.#written('replace');
  }

  /** Goes with the text to a paragraph of it: to its day, unless the clock is held, and its places, unless the map is. */
  goWith(name: string, moment: Instant | undefined, points: readonly Position[]): void {
    if (moment !== undefined) {
      this.#clock.pause();
      this.#clock.now = moment;
    }
    this.#view.passage = { name, at: this.#clock.now };
    if (points.length > 0) this.#travel({ points });
    this.#written('replace');
  }

  /** Closes the thing that is open. */
  close(): void {
    this.#view.selection = undefined;
    this.#written('push');
  }

  /** Opens a page of the help, or closes the one that is open. */
  consult(help: Help | undefined): void {
    this.#view.help = help;
    this.#written('push');
  }

  show(pane: Pane): void {
    this.#view.pane = pane;
    this.#view.selection = undefined;
    if (pane === 'evacuation') this.#travelToStudy();
    this.#written('push');
  }

  /** Closes the column, or opens it again on what it showed. */
  fold(): void {
    const { pane } = this.#view;
    this.#view.pane = pane === 'none' ? this.#closedPane : 'none';
    if (pane !== 'none') this.#closedPane = pane;
    this.#written('push');
  }

  /** Takes the map to where the link says, or to what it opens; after a link has been read. */
  arrive(): void {
    const { camera, selection, pane } = this.#view;
    if (camera) {
      this.destination = { points: [[camera.longitude, camera.latitude]], zoom: camera.zoom };
    } else if (selection) this.#travelTo(selection);
    else if (pane === 'evacuation') this.#travelToStudy();
    else this.destination = { points: cornersOf(this.#edition.view.extent) };
  }

  /** Takes a layer off the sheet, or puts it back. */
  toggleLayer(name: LayerName): void {
    const hidden = new Set(this.#view.hidden);
    if (!hidden.delete(name)) hidden.add(name);
    this.#view.hidden = hidden;
    this.#written('replace');
  }

  /** Shows whose the land is by law, in fact, or both. */
  showRule(rule: SovereigntyMode): void {
    this.#view.rule = rule;
    this.#written('replace');
  }

  /** Goes by one account, or by all of them. */
  showAccount(account: Account): void {
    this.#view.account = account;
    this.#written('replace');
  }

  /** Leaves out what no source says, or shows it again. */
  showCertain(certain: boolean): void {
    this.#view.certain = certain;
    this.#written('replace');
  }

  /** Goes by every account, and leaves nothing out. */
  tellAll(): void {
    this.#view.account = 'all';
    this.#view.certain = false;
    this.#written('replace');
  }

  /** Looks for some of the events; the others step back. */
  lookFor(filter: EventFilter): void {
    this.#view.filter = filter;
    this.#written('replace');
  }

  /** Looks at a stretch of time as a whole; undefined: at the instant alone. */
  showWindow(window: Span | undefined): void {
    this.#view.window = window;
    this.#written('replace');
  }

  /** Shows the sheet of day or night; undefined: as the system has it. */
  showTheme(theme: Theme | undefined): void {
    this.#view.chosenTheme = theme;
    this.#written('replace');
  }

  /** Writes the names of the map in another script than the page's, or again in that. */
  showScript(script: Script | undefined): void {
    this.#view.script = script;
    this.#written('replace');
  }

  /** Reconstructs the withdrawal by this plan, or leaves it to the documents; while a slider is moved it is `moving`. */
  assume(plan: string | undefined, moving = false): void {
    this.#view.plan = plan;
    if (!moving) this.#written('replace');
  }

  /** To the next dated event, or the one before; nothing happens at either end. */
  step(scene: Scene, direction: 'previous' | 'next'): void {
    const event = scene[direction];
    if (event) this.open({ kind: 'event', id: event.id });
  }

  /** Puts the clock at `t`, as a click, a key or the end of a drag does. */
  goTo(t: number): void {
    this.#clock.now = t;
    this.#written('replace');
  }

  /** Lets time run evenly, or by event. */
  setPace(pace: Pace): void {
    this.#clock.pace = pace;
    this.#written('replace');
  }

  /** A run by event has come to `event`: where the column shows an event, it turns to this one, and the map with it. */
  tell({ id }: HistoricalEvent): void {
    const { selection } = this.#view;
    if (selection?.kind !== 'event' || selection.id === id) return;
    this.#view.selection = { kind: 'event', id };
    this.#travelTo(this.#view.selection);
  }

  /** Plays, or pauses. */
  toggle(): void {
    this.#clock.toggle();
    this.#written('replace');
  }

  #travelTo(selection: EntityRef): void {
    const points = pointsOf(this.#edition, selection);
    if (points.length > 0) this.#travel({ points, apart: selection.kind === 'movement' });
  }

  /** From now on the link tells what is looked at, not where the map stood before. */
  #travel(destination: Destination): void {
    this.destination = destination;
    this.#view.camera = undefined;
  }

  #travelToStudy(): void {
    if (!this.#edition.study) return;
    this.#travel({ points: cornersOf(this.#edition.study.extent) });
  }
}

const cornersOf = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number
]): readonly Position[] => [
  [west, south],
  [east, north]
];

export const [getNavigation, setNavigation] = createContext<Navigation>();
