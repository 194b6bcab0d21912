import { createContext } from 'svelte';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { EvidenceFilter } from '../domain/evidence-filter';
import type { EventFilter } from '../domain/event-filter';
import { dateInWords } from '../i18n/date-in-words';
import {
  DEFAULTS,
  FIELD_NAMES,
  historyOf,
  mapFields,
  type FieldName,
  type ViewChange,
  type ViewValues
} from '../view/fields';
import type { Theme } from '../view/theme';
import { reactiveCell, type Cell } from './reactive-cell.svelte';

/** How much of a phone's screen the column takes. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

export type Cells = { readonly [F in FieldName]: Cell<ViewValues[F]> };

class FieldCells {
  readonly #cells: Readonly<Record<FieldName, Cell<unknown>>>;

  constructor(elsewhere: Partial<Cells>) {
    this.#cells = mapFields((name) => elsewhere[name] ?? reactiveCell(DEFAULTS[name]));
    for (const name of FIELD_NAMES) {
      Object.defineProperty(this, name, { get: () => this.#cells[name].value, enumerable: true });
    }
  }

  /** All fields as they are now. */
  get values(): ViewValues {
    return mapFields((name) => this.#cells[name].value) as ViewValues; // each value from the cell of its field
  }

  /** Gives fields other values, and the link nothing of it: when it says so itself, or while a slider is moved. */
  set(values: ViewChange): void {
    for (const name of FIELD_NAMES) if (name in values) this.#cells[name].value = values[name];
  }
}

// The types cannot follow properties that are defined by name.
const ReactiveFields = FieldCells as new (elsewhere: Partial<Cells>) => FieldCells & ViewValues;

/** What the visitor has chosen to see: the fields of view/fields.ts, and what of it is in no link. */
export class View extends ReactiveFields {
  /** What the pointer or the focus is on in a text or a list: brought out on the map, not selected. */
  hovered = $state.raw<EntityRef | undefined>();
  sheetHeight = $state<SheetHeight>('half');
  /** The events that are looked for. */
  readonly filter: EventFilter = $derived({
    kinds: this.kinds,
    people: this.people,
    powers: this.powers,
    grades: this.grades,
    certainDates: this.certainDates,
    text: this.text,
    datedAs: dateInWords(this.text)
  });
  readonly evidenceFilter: EvidenceFilter = $derived({ account: this.account, documented: this.documented });
  readonly #onchange: (manner: 'push' | 'replace') => void;
  readonly #dark: { readonly current: boolean };

  /**
   * @param elsewhere the fields whose values another state keeps
   * @param onchange called after each change, with what it is to the browser's history
   * @param dark what the visitor's system prefers
   */
  constructor(
    elsewhere: Partial<Cells> = {},
    onchange: (manner: 'push' | 'replace') => void = () => undefined,
    dark: { readonly current: boolean } = { current: false }
  ) {
    super(elsewhere);
    this.#onchange = onchange;
    this.#dark = dark;
  }

  get theme(): Theme {
    return this.chosenTheme ?? (this.#dark.current ? 'night' : 'day');
  }

  /** Gives fields other values, and the link with them. */
  change(change: ViewChange): void {
    this.set(change);
    this.#onchange(historyOf(change));
  }
}

export const [getView, setView] = createContext<View>();
