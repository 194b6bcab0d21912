import { createContext } from 'svelte';
import type { Edition } from '../domain/edition';
import { NO_FILTER } from '../domain/filter';
import { exists } from '../domain/entities';
import { clamp, contains, overlaps, type Span } from '../domain/time';
import { LANGUAGES, type LanguageCode } from '../i18n';
import type { Clock } from './clock.svelte';
import type { Language } from './language.svelte';
import { formatLink, parseLink, type BadValue, type LinkFields } from '../view/link';
import type { View } from './view.svelte';

/** What the address needs of a window. */
export type Page = {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search' | 'href'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
};

/** The states that the link tells. */
export type LinkedState = { readonly clock: Clock; readonly view: View; readonly language: Language };

/** The link, both ways: what it says goes into the states, what the reader does goes into it. */
export class UrlSync {
  /** Values of the link that cannot be used, until the reader has put the notice away. */
  bad = $state.raw<readonly BadValue[]>([]);
  #others: LinkFields['others'] = [];
  readonly #edition: Edition;
  readonly #told: LinkedState;
  readonly #page: Page;

  constructor(edition: Edition, told: LinkedState, page: Page) {
    this.#edition = edition;
    this.#told = told;
    this.#page = page;
  }

  /** Puts the states as the link says; what it does not say is at its default. */
  read(): void {
    const { clock, view, language } = this.#told;
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const { kinds, people, powers } = this.#edition;
    const { link, bad } = parseLink(this.#page.location.hash, {
      languages: LANGUAGES,
      exists: (selection) => exists(this.#edition, selection),
      facets: { kinds: ids(kinds), people: ids(people), lands: ids(powers) }
    });
    const { span } = this.#edition;
    const outside = link.date !== undefined && !contains(span, link.date);
    const beyond = link.window !== undefined && !overlaps(span, link.window);
    this.bad = [...bad, ...(outside ? [this.#said('date')] : []), ...(beyond ? [this.#said('window')] : [])];
    this.#others = link.others;
    clock.pause();
    clock.now = outside || link.date === undefined ? this.#edition.opening : link.date;
    view.selection = link.selection;
    view.pane = link.pane ?? 'events';
    // Where the link names a date as well, the text is open at that passage on that day.
    view.passage = link.passage ? { name: link.passage, at: link.date } : undefined;
    view.abreast = link.abreast ?? false;
    view.camera = link.camera;
    view.hidden = link.hidden ?? new Set();
    view.rule = link.rule ?? 'both';
    view.account = link.account ?? 'all';
    view.certain = link.certain ?? false;
    view.window = link.window && !beyond ? within(link.window, span) : undefined;
    clock.pace = link.pace ?? 'even';
    view.plan = link.plan;
    view.filter = {
      kinds: link.kinds ?? NO_FILTER.kinds,
      people: link.people ?? NO_FILTER.people,
      lands: link.lands ?? NO_FILTER.lands,
      grades: link.grades ?? NO_FILTER.grades,
      firm: link.firm ?? NO_FILTER.firm,
      text: link.text ?? NO_FILTER.text
    };
    view.chosenTheme = link.theme;
    view.script = link.names;
    view.help = link.help;
    const code = LANGUAGES.find((known) => known === link.language);
    if (code) language.choose(code);
  }

  /** Says in the link what the states are. Never while the clock runs: it would be written sixty times a second. */
  write(how: 'push' | 'replace'): void {
    if (this.#told.clock.playing) return;
    const { location, history } = this.#page;
    const hash = this.#hash();
    if (hash === location.hash.replace(/^#/, '')) return;
    const address = hash === '' ? location.pathname + location.search : `#${hash}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** The whole link to what is on screen now. */
  get href(): string {
    return `${this.#page.location.href.replace(/#.*$/, '')}#${this.#hash()}`;
  }

  speak(code: LanguageCode): void {
    this.#told.language.choose(code);
    this.write('replace');
  }

  /** A value as the link has it. */
  #said(key: string): BadValue {
    return { key, value: new URLSearchParams(this.#page.location.hash.slice(1)).get(key) ?? '' };
  }

  #hash(): string {
    const { clock, view, language } = this.#told;
    const { kinds, people, lands, grades, firm, text } = view.filter;
    return formatLink({
      camera: view.camera,
      date: clock.now === this.#edition.opening ? undefined : clock.now,
      selection: view.selection,
      pane: view.pane === 'events' ? undefined : view.pane,
      passage: view.pane === 'text' ? view.passage?.name : undefined,
      abreast: view.abreast || undefined,
      hidden: view.hidden.size > 0 ? view.hidden : undefined,
      rule: view.rule === 'both' ? undefined : view.rule,
      account: view.account === 'all' ? undefined : view.account,
      certain: view.certain || undefined,
      window: view.window,
      pace: clock.pace === 'even' ? undefined : clock.pace,
      plan: view.plan,
      kinds: some(kinds),
      people: some(people),
      lands: some(lands),
      grades: some(grades),
      firm: firm || undefined,
      text: text.trim() || undefined,
      theme: view.chosenTheme,
      names: view.script,
      help: view.help,
      language: language.chosen ? language.code : undefined,
      others: this.#others
    });
  }
}

/** An empty facet is at its default. */
const some = <T>(values: readonly T[]) => (values.length > 0 ? values : undefined);

const within = (window: Span, span: Span): Span => ({
  start: clamp(window.start, span),
  end: clamp(window.end, span)
});

export const [getAddress, setAddress] = createContext<UrlSync>();
