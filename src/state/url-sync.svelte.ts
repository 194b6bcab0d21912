import { createContext } from 'svelte';
import type { Edition } from '../domain/edition';
import type { ViewChange, ViewValues } from '../view/fields';
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

type States = { readonly clock: Clock; readonly mapCamera: MapCamera; readonly view: View };

/** The link, both ways: what it says goes into the view, what the visitor does goes into it. */
export class UrlSync {
  /** Values of the link that cannot be used, until the visitor has put the notice away. */
  bad = $state.raw<readonly LinkPair[]>([]);
  /** The version of the edition with which the link was made, where that is another; until the notice is put away. */
  otherVersion = $state<string | undefined>();
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

  /** Gives the view the values of the link; what it does not say is at its default. */
  read(): ViewValues {
    const { clock, view } = this.#states;
    const link = parseLink(this.#page.location.hash, {
      languages: this.#edition.languages,
      edition: this.#edition
    });
    this.bad = link.bad;
    this.#unknown = link.unknown;
    clock.pause();
    const { version } = link.view;
    this.otherVersion = version === this.#edition.version ? undefined : version;
    view.set({ ...link.view, version: undefined });
    this.#written = view.values;
    return link.view;
  }

  /** Writes the view into the link. Never while the clock runs: it would be written sixty times a second. */
  write(manner: 'push' | 'replace'): void {
    const { clock, view } = this.#states;
    const { values } = view;
    this.#written = clock.playing ? { ...values, date: this.#written.date } : values;
    if (clock.playing) return;
    const { location: at, history: steps } = this.#page;
    const hash = this.#format(values);
    if (hash === at.hash.replace(/^#/, '')) return;
    const address = hash === '' ? at.pathname + at.search : `#${hash}`;
    try {
      if (manner === 'push') steps.pushState(null, '', address);
      else steps.replaceState(steps.state, '', address);
    } catch {
      // A frame without an origin may not write its address, nor may a page that wrote it very often just now.
    }
  }

  /** The address of what is seen now. */
  get href(): string {
    return this.#addressOf(this.#states.view.values);
  }

  /** The address of what is seen now, with `change`, as it is handed to others: it names the version of the edition. */
  hrefToShare(change: ViewChange = {}): string {
    return this.#addressOf({ ...this.#states.view.values, ...change, version: this.#edition.version });
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

  #addressOf(values: ViewValues): string {
    return `${this.#page.location.href.replace(/#.*$/, '')}#${this.#format(values)}`;
  }

  #format(values: ViewValues): string {
    return formatLink({ ...values, camera: this.#cameraOf(values) }, this.#unknown);
  }

  /** A link names the camera where the map would otherwise show something else. */
  #cameraOf(values: ViewValues) {
    return values.camera ?? this.#states.mapCamera.awayFrom(subjectOfView(this.#edition, values));
  }
}

export const [getUrlSync, setUrlSync] = createContext<UrlSync>();
