/**
 * The link: what the reader sees, as the part of the address behind `#`.
 *
 *   #map=5.2/50.9/142.2&date=1925-05-14&sel=event:flag-lowered&pane=evacuation&account=document&certain=1&lang=ru
 *
 * Latitude comes first, as in OpenStreetMap's links. Dates are ISO; things go by id. What is at its
 * default is left out. A key that is not known is kept as it is; a bad value is reported, once, and its
 * default is used. To add a key: its field in `Said`, and one line in CODECS, which has their order.
 */
import { ACCOUNTS, type Account } from '../domain/evidence-filter';
import type { Facet } from '../domain/filter';
import { LAYER_NAMES, type Hidden, type LayerName } from './layers';
import { PACES, type Pace } from '../domain/playback';
import { GRADES, type Grade } from '../domain/reading';
import { SOVEREIGNTY_MODES, type SovereigntyMode } from '../domain/sovereignty';
import { SCRIPTS, type Script } from './script';
import { formatRef, parseRef, type EntityRef } from '../domain/entities/entity-ref';
import { THEMES, type Theme } from './theme';
import { DAY, instant, isoDate, noonOf, parseIsoDate, type Instant, type Span } from '../domain/time';

/** What the side column shows; `none` when it is closed. */
export const PANES = ['text', 'events', 'evacuation', 'places', 'differences', 'none'] as const;
export type Pane = (typeof PANES)[number];

/** Pages of the app's own help. */
export const HELPS = ['doubt'] as const;
export type Help = (typeof HELPS)[number];

/** Where the map looks; latitude and longitude in degrees. */
export type Camera = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

/** What a link may say; a field is undefined where it is at its default. */
type Said = {
  readonly camera: Camera;
  readonly date: Instant;
  readonly selection: EntityRef;
  readonly pane: Pane;
  /** The paragraph at which the text is open: its number. */
  readonly passage: string;
  /** The text in both languages, side by side. */
  readonly abreast: true;
  /** Layers taken off the sheet; the link names those that are left. */
  readonly hidden: Hidden;
  /** Whose land the map shows. */
  readonly rule: SovereigntyMode;
  /** Whose account is told. */
  readonly account: Account;
  /** Documented only. */
  readonly certain: true;
  /** A stretch of whole days, its last included. */
  readonly window: Span;
  readonly pace: Pace;
  /** What is assumed of the withdrawal, as domain/withdrawal/assumptions.ts writes it; the study itself reads it. */
  readonly plan: string;
  /* What is looked for among the events. */
  readonly kinds: readonly string[];
  readonly people: readonly string[];
  readonly lands: readonly string[];
  readonly grades: readonly Grade[];
  /** Certain dates only. */
  readonly firm: true;
  readonly text: string;
  /** The sheet asked for; undefined where it is as the system has it. */
  readonly theme: Theme;
  /** The script of the map's names, when not the page's. */
  readonly names: Script;
  readonly help: Help;
  readonly language: string;
};
type Field = keyof Said;

type Fields = { readonly [F in Field]: Said[F] | undefined };

export type LinkFields = Fields & {
  /** Keys that this version does not know, in their order. */
  readonly others: readonly (readonly [string, string])[];
};

export type BadValue = { readonly key: string; readonly value: string };

/** What the values of a link may be. */
export type LinkContext = {
  readonly languages: readonly string[];
  readonly exists: (selection: EntityRef) => boolean;
  /** Ids that a facet of the filter may name. */
  readonly facets: Readonly<Record<Exclude<Facet, 'grades'>, readonly string[]>>;
};

/** How a value is written behind its key, and read again: undefined when it cannot be used. */
type Codec<T> = {
  readonly key: string;
  readonly read: (text: string, known: LinkContext) => T | undefined;
  readonly write: (value: T) => string;
};

const oneOf = <T extends string>(key: string, values: readonly T[]): Codec<T> => ({
  key,
  read: (text) => values.find((value) => value === text),
  write: (value) => value
});
const flag = (key: string, word: string): Codec<true> => ({
  key,
  read: (text) => (text === word ? true : undefined),
  write: () => word
});
const someOf = <T extends string>(
  key: string,
  values: (known: LinkContext) => readonly T[]
): Codec<readonly T[]> => ({
  key,
  read: (text, known) => {
    const named = text.split(',').map((word) => values(known).find((value) => value === word));
    return named.every((value) => value !== undefined) ? named : undefined;
  },
  write: (chosen) => chosen.join()
});

/** In the order in which a link has them. */
const CODECS: { readonly [F in Field]: Codec<Said[F]> } = {
  camera: { key: 'map', read: parseCamera, write: formatCamera },
  date: { key: 'date', read: parseMoment, write: formatMoment },
  selection: { key: 'sel', read: parseSelection, write: formatRef },
  pane: oneOf('pane', PANES),
  passage: {
    key: 'p',
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? `p${text}` : undefined),
    write: (name) => name.slice(1)
  },
  abreast: flag('text', 'both'),
  hidden: { key: 'layers', read: parseLayers, write: formatLayers },
  rule: oneOf('rule', SOVEREIGNTY_MODES),
  account: oneOf('account', ACCOUNTS),
  certain: flag('certain', '1'),
  window: { key: 'window', read: parseWindow, write: formatWindow },
  pace: oneOf('pace', PACES),
  plan: { key: 'plan', read: (text) => text || undefined, write: (text) => text },
  kinds: someOf('kinds', ({ facets }) => facets.kinds),
  people: someOf('people', ({ facets }) => facets.people),
  lands: someOf('lands', ({ facets }) => facets.lands),
  grades: someOf('grades', () => GRADES),
  firm: flag('dates', 'certain'),
  text: { key: 'q', read: (text) => text || undefined, write: (text) => text },
  theme: oneOf('theme', THEMES),
  names: oneOf('names', SCRIPTS),
  help: oneOf('help', HELPS),
  language: {
    key: 'lang',
    read: (text, known) => known.languages.find((name) => name === text),
    write: (language) => language
  }
};
const FIELDS = Object.keys(CODECS) as readonly Field[]; // Object.keys forgets the names of the keys

/** The link that says nothing: all is at its default. */
export const DEFAULTS: LinkFields = {
  // Object.fromEntries forgets them too.
  ...(Object.fromEntries(FIELDS.map((field) => [field, undefined])) as Record<Field, undefined>),
  others: []
};

/** Reads the part behind `#`; `bad` names each value that cannot be used. */
export function parseLink(
  hash: string,
  known: LinkContext
): { readonly link: LinkFields; readonly bad: readonly BadValue[] } {
  const bad: BadValue[] = [];
  const others: [string, string][] = [];
  const read: Partial<Record<Field, unknown>> = {};
  for (const [key, value] of pairs(hash)) {
    const field = FIELDS.find((field) => CODECS[field].key === key);
    if (!field) others.push([key, value]);
    else {
      read[field] = CODECS[field].read(value, known);
      if (read[field] === undefined) bad.push({ key, value });
    }
  }
  return { link: { ...DEFAULTS, ...(read as Partial<LinkFields>), others }, bad }; // each read by its own codec
}

/** The part behind `#` that says the same as `link`; empty when all is at its default. */
export function formatLink(link: LinkFields): string {
  return [...FIELDS.flatMap((field) => written(link, field)), ...link.others]
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join('&');
}

function written<F extends Field>(link: Pick<Fields, F>, field: F): readonly (readonly [string, string])[] {
  const value = link[field];
  return value === undefined ? [] : [[CODECS[field].key, CODECS[field].write(value)]];
}

/** A day stands for its noon, other times of the day are written out, to the minute. */
export function formatMoment(t: Instant): string {
  return t === noonOf(t) ? isoDate(t) : new Date(t * 1000).toISOString().slice(0, 16);
}

/** YYYY-MM-DD, meaning noon, or YYYY-MM-DDThh:mm. */
export function parseMoment(text: string): Instant | undefined {
  const [day = '', time] = text.split('T');
  const start = parseIsoDate(day);
  if (start === undefined) return undefined;
  if (time === undefined) return noonOf(start);
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours && minutes ? instant(start + Number(hours) * 3600 + Number(minutes) * 60) : undefined;
}

/** YYYY-MM-DD/YYYY-MM-DD, both days included. */
function parseWindow(text: string): Span | undefined {
  const [start, last, ...rest] = text.split('/').map(parseIsoDate);
  if (start === undefined || last === undefined || rest.length > 0 || last < start) return undefined;
  return { start, end: instant(last + DAY) };
}

function formatWindow({ start, end }: Span): string {
  return `${isoDate(start)}/${isoDate(instant(end - 1))}`;
}

function parseSelection(text: string, known: LinkContext): EntityRef | undefined {
  const ref = parseRef(text.replace(/^line:/, 'route:')); // links of versions before 0.4 call a route a line
  return ref && known.exists(ref) ? ref : undefined;
}

/** No layer at all is said in a word, because an empty value looks like a mistake. */
const NO_LAYER = 'none';

function parseLayers(text: string): Hidden | undefined {
  const shown = text === NO_LAYER ? [] : text.split(',');
  if (shown.some((name) => !LAYER_NAMES.includes(name as LayerName))) return undefined;
  return new Set(LAYER_NAMES.filter((name) => !shown.includes(name)));
}

function formatLayers(hidden: Hidden): string {
  return LAYER_NAMES.filter((name) => !hidden.has(name)).join() || NO_LAYER;
}

function parseCamera(text: string): Camera | undefined {
  const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = numbers;
  const usable =
    numbers.length === 3 && zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return usable ? { zoom, latitude, longitude } : undefined;
}

/** Two decimals of zoom; as many of a degree as a pixel at that zoom can tell. */
function formatCamera({ zoom, latitude, longitude }: Camera): string {
  const decimals = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  const trim = (value: number, digits: number) => String(Number(value.toFixed(digits)));
  return [trim(zoom, 2), trim(latitude, decimals), trim(longitude, decimals)].join('/');
}

function pairs(hash: string): (readonly [string, string])[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter(Boolean)
    .map((part) => {
      const [key = '', ...value] = part.split('=');
      return [decode(key), decode(value.join('='))] as const;
    });
}

/** Only what would end a value is escaped: a link is to be read and typed by people. */
const encode = (text: string) => text.replace(/[%&#=\s]/g, (character) => encodeURIComponent(character));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign
  }
}
