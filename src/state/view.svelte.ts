import { createContext } from 'svelte';
import type { Account, EvidenceFilter } from '../domain/evidence-filter';
import { NO_FILTER, type EventFilter } from '../domain/filter';
import type { Extent } from '../domain/extent';
import type { Hidden } from '../view/layers';
import type { SovereigntyMode } from '../domain/sovereignty';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { Script } from '../view/script';
import type { Theme } from '../view/theme';
import type { Instant, Span } from '../domain/time';
import type { Camera, Help, Pane } from '../view/link';

/** How much of a phone's screen the column takes. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** A paragraph by its name, and the instant that goes with it; undefined where it has yet to be asked for. */
export type Passage = { readonly name: string; readonly at: Instant | undefined };

/** What the reader has chosen to look at, all but the time. */
export class View {
  selection = $state.raw<EntityRef | undefined>();
  /** What the pointer or the focus rests on in a text or a list; brought out, not selected. */
  pointed = $state.raw<EntityRef | undefined>();
  pane = $state<Pane>('events');
  /** The paragraph to which a hand has brought the text, and where the clock stood then; the link may not say. */
  passage = $state.raw<Passage | undefined>();
  /** The text in both languages, side by side. */
  abreast = $state(false);
  /** Layers taken off the sheet. */
  hidden = $state.raw<Hidden>(new Set());
  /** Whose land the map shows. */
  rule = $state<SovereigntyMode>('both');
  /** Whose account is told. */
  account = $state<Account>('all');
  /** Documented only: nothing inferred, reconstructed or unverified. */
  certain = $state(false);
  /** What is looked for among the events. */
  filter = $state.raw<EventFilter>(NO_FILTER);
  /** A stretch of time looked at as a whole, beside the instant. */
  window = $state.raw<Span | undefined>();
  /** What is assumed of the withdrawal, as a link writes it, and perhaps after a ";" what it is compared with; undefined: it is not reconstructed. */
  plan = $state<string | undefined>();
  /** The sheet that the reader has asked for; undefined while it is as the system has it. */
  chosenTheme = $state<Theme | undefined>();
  /** The script of the map's names, when not the page's. */
  script = $state<Script | undefined>();
  /** The page of the help that lies over the map. */
  help = $state<Help | undefined>();
  sheet = $state<SheetHeight>('half');
  /** Where the map stands; undefined until it has been moved from the edition's opening view. */
  camera = $state.raw<Camera | undefined>();
  /** What the map shows at rest; undefined before it stands. */
  extent = $state.raw<Extent | undefined>();
  readonly #dark: { readonly current: boolean };

  /** `dark` is what the reader's system prefers. */
  constructor(dark = { current: false }) {
    this.#dark = dark;
  }

  get told(): EvidenceFilter {
    return { account: this.account, documented: this.certain };
  }

  get theme(): Theme {
    return this.chosenTheme ?? (this.#dark.current ? 'night' : 'day');
  }
}

export const [getView, setView] = createContext<View>();
