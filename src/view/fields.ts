/**
 * The view: what a visitor has chosen to see, field by field, in the order in which a link has them.
 *
 * To add a field: one line here. The type of a view, its defaults, what a link reads and writes, the reactive state and
 * the browser's history follow from it.
 */
import { ACCOUNTS, ALL_EVIDENCE } from '../domain/evidence-filter';
import { NO_FILTER } from '../domain/event-filter';
import { PACES } from './playback';
import { GRADES } from '../domain/reading';
import { SOVEREIGNTY_MODES } from './sovereignty';
import { flag, freeText, oneOf, someOf, type Codec, type LinkContext } from './codec';
import {
  camera,
  date,
  dayRange,
  editionVersion,
  entity,
  hiddenLayers,
  language,
  paragraph,
  share,
  stepIndex,
  storyId
} from './field-codecs';
import { EMBEDS } from './embed';
import { NONE_HIDDEN } from './layers';
import { HELP_PAGES, PANES } from './pane';
import { SCRIPTS } from './script';
import { THEMES } from './theme';

type Field = {
  /** The word in the link. */
  readonly key: string;
  readonly codec: Codec<unknown>;
  /** Left out of the link; undefined stands for what the comment of the field says. */
  readonly default: unknown;
  /** Whether another value is a step to which the browser's back button returns. */
  readonly history: 'push' | 'replace';
};

const idsOf = (list: 'kinds' | 'people' | 'powers') => (context: LinkContext) =>
  context.edition[list].map(({ id }) => id);

export const FIELDS = {
  /** Where the map stands; undefined: where the rest of the view brings it. */
  camera: { key: 'map', codec: camera, default: undefined, history: 'replace' },
  /** Undefined: the instant at which the edition opens. */
  date: { key: 'date', codec: date, default: undefined, history: 'replace' },
  selection: { key: 'sel', codec: entity, default: undefined, history: 'push' },
  pane: { key: 'pane', codec: oneOf(PANES), default: 'events', history: 'push' },
  /** The paragraph that is read; undefined: that of the date. */
  paragraph: { key: 'p', codec: paragraph, default: undefined, history: 'replace' },
  /** The text in both languages. */
  sideBySide: { key: 'text', codec: flag('both'), default: false, history: 'replace' },
  hiddenLayers: { key: 'layers', codec: hiddenLayers, default: NONE_HIDDEN, history: 'replace' },
  /** How clearly a map of the time is seen, 0 to 1; undefined: as the edition has it. */
  periodMapOpacity: { key: 'sheet', codec: share, default: undefined, history: 'replace' },
  sovereignty: { key: 'rule', codec: oneOf(SOVEREIGNTY_MODES), default: 'both', history: 'replace' },
  account: { key: 'account', codec: oneOf(ACCOUNTS), default: ALL_EVIDENCE.account, history: 'replace' },
  documented: { key: 'certain', codec: flag('1'), default: ALL_EVIDENCE.documented, history: 'replace' },
  /** Whole days that are looked at together, beside the instant. */
  timeRange: { key: 'window', codec: dayRange, default: undefined, history: 'replace' },
  pace: { key: 'pace', codec: oneOf(PACES), default: 'event', history: 'replace' },
  /**
   * Of the withdrawal, as domain/withdrawal/assumptions.ts writes them, and perhaps, after a ";", others to compare with;
   * undefined: the withdrawal is not reconstructed.
   */
  assumptions: { key: 'plan', codec: freeText, default: undefined, history: 'replace' },
  // The fields of domain/event-filter.ts.
  kinds: { key: 'kinds', codec: someOf(idsOf('kinds')), default: NO_FILTER.kinds, history: 'replace' },
  people: { key: 'people', codec: someOf(idsOf('people')), default: NO_FILTER.people, history: 'replace' },
  powers: { key: 'lands', codec: someOf(idsOf('powers')), default: NO_FILTER.powers, history: 'replace' },
  grades: { key: 'grades', codec: someOf(() => GRADES), default: NO_FILTER.grades, history: 'replace' },
  certainDates: { key: 'dates', codec: flag('certain'), default: NO_FILTER.certainDates, history: 'replace' },
  text: { key: 'q', codec: freeText, default: NO_FILTER.text, history: 'replace' },
  /** Whether only events on the part of the map that is seen are looked for. */
  onlyInView: { key: 'inview', codec: flag('1'), default: false, history: 'replace' },
  /** The story that is told, and which of its steps. */
  story: { key: 'story', codec: storyId, default: undefined, history: 'push' },
  step: { key: 'step', codec: stepIndex, default: undefined, history: 'push' },
  /** Full screen: the map and the caption only. */
  present: { key: 'present', codec: flag('1'), default: false, history: 'push' },
  /** The layout for a frame in a page of others; undefined: all of the page. */
  embed: { key: 'embed', codec: oneOf(EMBEDS), default: undefined, history: 'replace' },
  /** Places keep a mark of the events so far. */
  cumulative: { key: 'sofar', codec: flag('1'), default: false, history: 'replace' },
  /** Undefined: as the system has it. */
  chosenTheme: { key: 'theme', codec: oneOf(THEMES), default: undefined, history: 'replace' },
  /** Of the names on the map; undefined: that of the page. */
  script: { key: 'names', codec: oneOf(SCRIPTS), default: undefined, history: 'replace' },
  /** The page of the help that lies over the map. */
  help: { key: 'help', codec: oneOf(HELP_PAGES), default: undefined, history: 'push' },
  /** Undefined: as the browser asks for. */
  language: { key: 'lang', codec: language, default: undefined, history: 'replace' },
  /** Of the edition with which a link to be kept was made; undefined in the link of the page itself. */
  version: { key: 'v', codec: editionVersion, default: undefined, history: 'replace' }
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;

type ValueOf<F> = F extends { readonly codec: Codec<infer T>; readonly default: infer D } ? T | D : never;

/** What a visitor has chosen to see. */
export type ViewValues = { readonly [F in FieldName]: ValueOf<(typeof FIELDS)[F]> };

/** Other values of some fields. */
export type ViewChange = Partial<ViewValues>;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[]; // Object.keys forgets the names

/** The same table for code that treats all fields alike. */
export const field = (name: FieldName): Field => FIELDS[name];

/** Something for each field, by its name. */
export const mapFields = <T>(make: (name: FieldName) => T) =>
  Object.fromEntries(FIELD_NAMES.map((name) => [name, make(name)])) as Record<FieldName, T>; // likewise

export const DEFAULTS = mapFields((name) => field(name).default) as ViewValues; // each default from the line of its field

/** A change is a step to which the browser's back button returns when one of its fields is. */
export const historyOf = (change: ViewChange): Field['history'] =>
  FIELD_NAMES.some((name) => name in change && FIELDS[name].history === 'push') ? 'push' : 'replace';
