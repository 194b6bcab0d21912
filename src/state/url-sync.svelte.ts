import { createContext } from 'svelte';
import type { Edition } from '../domain/edition';
import { findOfKind } from '../domain/entities';
import { eventInstant } from '../domain/event-order';
import type { Instant } from '../domain/time';
import { DEFAULTS, field, type FieldName, type ViewChange, type ViewValues } from '../view/fields';
import { formatLink, linkTo, parseLink, type LinkPair } from '../view/link';
import { subjectOfView } from '../view/map-subject';
import type { Clock } from './clock.svelte';
import type { MapCamera } from './map-camera.svelte';
import type { View } from './view.svelte';

/** What is needed of a window. */
export type Page = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search' | 'href'>;
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
};

type CameraAtRest = Pick<MapCamera, 'awayFrom'>;
type States = { readonly clock: Clock; readonly mapCamera: MapCamera; readonly view: View };

/** The link, both ways: what it says goes into the view, what the visitor does goes into it. */
export class UrlSync {
  /** Values of the link that cannot be used, until the visitor has put the notice away. */
  bad = $state.raw<readonly LinkPair[]>([]);
  /** The version of the edition with which the link was made, where that is another; until the notice is put away. */
  otherVersion = $state<string | undefined>();
  /** How many links have been read: what tells of a view as it stood ends with the view. */
  links = $state(0);
  /** Asked first when the browser goes back or forward: whether the link is not to be read this time. */
  intercept: () => boolean = () => false;
  /** The view from which links lead: as it was last written, for time runs and is dragged without being written. */
  #written = $state.raw() as ViewValues;
  #unknown = $state.raw<readonly LinkPair[]>([]);
  readonly #edition: Edition;
  readonly #states: States;
  readonly #page: Page;

  constructor(edition: Edition, states: States, page: Page) {
    this.#edition = edition;
    this.#states = states;
    this.#page = page;
    this.#written = states.view.values;
  }

  /** Gives the view the values of the link; what it does not say is at its default, the clock at the day of an event that it selects. */
  read(): ViewValues {
    const { clock, view } = this.#states;
    const link = parseLink(this.#page.location.hash, {
      languages: this.#edition.languages,
      edition: this.#edition
    });
    this.bad = link.bad;
    this.#unknown = link.unknown;
    this.links += 1;
    clock.pause();
    const { version } = link.view;
    this.otherVersion = version === this.#edition.version ? undefined : version;
    view.set({ ...link.view, date: link.view.date ?? this.#dayOf(link.view), version: undefined });
    this.#written = view.values;
    return link.view;
  }

  /** Tells of a value of the link, of which only what has come since says that it cannot be used, unless the visitor has chosen another. */
  reject<F extends FieldName>(name: F, value: ViewValues[F]): void {
    const { view } = this.#states;
    if (view.values[name] !== value) return;
    const { key, codec } = field(name);
    this.bad = [...this.bad, [key, codec.write(value)]];
    view.set({ [name]: DEFAULTS[name] });
  }

  /**
   * Writes the view into the link. While time runs that is no step of the history, which playing would fill, and links on the page
   * keep the date at which it began: they would all be others at each change.
   */
  write(manner: 'push' | 'replace'): void {
    const { clock, view } = this.#states;
    const { values } = view;
    this.#written = clock.playing ? { ...values, date: this.#written.date } : values;
    const { location: at, history: steps } = this.#page;
    const hash = this.#format(values);
    if (hash === at.hash.replace(/^#/, '')) return;
    const address = hash === '' ? at.pathname + at.search : `#${hash}`;
    try {
      if (manner === 'push' && !clock.playing) steps.pushState(null, '', address);
      else steps.replaceState(steps.state, '', address);
    } catch {
      // A frame without an origin may not write its address, nor may a page that wrote it very often just now.
    }
  }

  /** The address of what is seen now. */
  get href(): string {
    return this.#addressOf(this.#states.view.values);
  }

  /**
   * The addresses of what is seen now, each with a change, as they are handed to others: they name the version of the edition. Other
   * things may be seen by the time one is asked for.
   */
  get hrefToShare(): (change?: ViewChange) => string {
    const { mapCamera, view } = this.#states;
    const seen = { ...view.values, version: this.#edition.version };
    const { atRest } = mapCamera;
    return (change) => this.#addressOf({ ...seen, ...change }, atRest);
  }

  /** For an `href`: what is seen now, with `change`. */
  linkTo(change: ViewChange): string {
    const after = { ...this.#written, ...change };
    return linkTo(after, 'camera' in change ? {} : { camera: this.#cameraOf(after) }, this.#unknown);
  }

  /** Reads the link again whenever the browser goes back or forward; returns what ends it. */
  follow(arrive: (link: ViewValues) => void): () => void {
    const listener = () => {
      if (!this.intercept()) arrive(this.read());
    };
    this.#page.addEventListener('popstate', listener);
    return () => this.#page.removeEventListener('popstate', listener);
  }

  /** Of an event that is selected: where the clock goes when it is chosen. */
  #dayOf({ selection }: ViewValues): Instant | undefined {
    const event = findOfKind(this.#edition, 'event', selection);
    const day = event && eventInstant(event);
    return day === undefined ? undefined : this.#states.clock.reach(day);
  }

  #addressOf(values: ViewValues, at: CameraAtRest = this.#states.mapCamera): string {
    return `${this.#page.location.href.replace(/#.*$/, '')}#${this.#format(values, at)}`;
  }

  #format(values: ViewValues, at: CameraAtRest = this.#states.mapCamera): string {
    return formatLink({ ...values, camera: this.#cameraOf(values, at) }, this.#unknown);
  }

  /** A link names the camera where the map would otherwise show something else. */
  #cameraOf(values: ViewValues, at: CameraAtRest = this.#states.mapCamera) {
    return values.camera ?? at.awayFrom(subjectOfView(this.#edition, values));
  }
}

export const [getUrlSync, setUrlSync] = createContext<UrlSync>();
