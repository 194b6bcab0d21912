/**
 * The link: what the reader sees, as the part of the address behind `#`.
 *
 *   #map=5.2/50.9/142.2&date=1925-05-14&sel=event:flag-lowered&pane=evacuation&layers=territories,places&rule=law&theme=night&names=ja&lang=ru
 *
 * Latitude comes first, as in OpenStreetMap's links. Dates are ISO; things go by id. What is at its
 * default is left out. A key that is not known is kept as it is; a bad value is reported, once, and its
 * default is used.
 */
import { LAYER_NAMES, type Hidden, type LayerName } from '../domain/layers';
import { RULES, type Rule } from '../domain/rule';
import { SCRIPTS, type Script } from '../domain/script';
import { SELECTABLE, type Selection } from '../domain/selection';
import { THEMES, type Theme } from '../domain/theme';
import { instant, isoDate, noonOf, parseIsoDate, type Instant } from '../domain/time';

/** What the side column shows; `none` when it is closed. */
export const PANES = ['events', 'evacuation', 'places', 'none'] as const;
export type Pane = (typeof PANES)[number];

/** Where the map looks; latitude and longitude in degrees. */
export type Camera = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

export type Link = {
  readonly camera: Camera | undefined;
  readonly date: Instant | undefined;
  readonly selection: Selection | undefined;
  readonly pane: Pane | undefined;
  /** Layers taken off the sheet; the link names those that are left. */
  readonly hidden: Hidden | undefined;
  /** Whose land the map shows. */
  readonly rule: Rule | undefined;
  /** The sheet asked for; undefined where it is as the system has it. */
  readonly theme: Theme | undefined;
  /** The script of the map's names, when not the page's. */
  readonly names: Script | undefined;
  readonly language: string | undefined;
  /** Keys that this version does not know, in their order. */
  readonly others: readonly (readonly [string, string])[];
};

export type BadValue = { readonly key: string; readonly value: string };

/** What the values of a link may be. */
export type Known = {
  readonly languages: readonly string[];
  readonly exists: (selection: Selection) => boolean;
};

/** The link that says nothing: all is at its default. */
export const DEFAULTS: Link = {
  camera: undefined,
  date: undefined,
  selection: undefined,
  pane: undefined,
  hidden: undefined,
  rule: undefined,
  theme: undefined,
  names: undefined,
  language: undefined,
  others: []
};

/** Reads the part behind `#`; `bad` names each value that cannot be used. */
export function parseLink(
  hash: string,
  known: Known
): { readonly link: Link; readonly bad: readonly BadValue[] } {
  const bad: BadValue[] = [];
  const others: [string, string][] = [];
  const read: { -readonly [Key in keyof Link]: Link[Key] } = { ...DEFAULTS, others };
  for (const [key, value] of pairs(hash)) {
    let understood: unknown;
    if (key === 'map') understood = read.camera = parseCamera(value);
    else if (key === 'date') understood = read.date = parseMoment(value);
    else if (key === 'sel') understood = read.selection = parseSelection(value, known);
    else if (key === 'pane') understood = read.pane = PANES.find((name) => name === value);
    else if (key === 'layers') understood = read.hidden = parseLayers(value);
    else if (key === 'rule') understood = read.rule = RULES.find((name) => name === value);
    else if (key === 'theme') understood = read.theme = THEMES.find((name) => name === value);
    else if (key === 'names') understood = read.names = SCRIPTS.find((name) => name === value);
    else if (key === 'lang') understood = read.language = known.languages.find((name) => name === value);
    else {
      others.push([key, value]);
      continue;
    }
    if (understood === undefined) bad.push({ key, value });
  }
  return { link: read, bad };
}

/** The part behind `#` that says the same as `link`; empty when all is at its default. */
export function formatLink(link: Link): string {
  const { camera, date, selection, pane, hidden, rule, theme, names, language, others } = link;
  const parts: (readonly [string, string])[] = [
    ...(camera ? [['map', formatCamera(camera)] as const] : []),
    ...(date !== undefined ? [['date', formatMoment(date)] as const] : []),
    ...(selection ? [['sel', `${selection.kind}:${selection.id}`] as const] : []),
    ...(pane ? [['pane', pane] as const] : []),
    ...(hidden && hidden.size > 0 ? [['layers', formatLayers(hidden)] as const] : []),
    ...(rule ? [['rule', rule] as const] : []),
    ...(theme ? [['theme', theme] as const] : []),
    ...(names ? [['names', names] as const] : []),
    ...(language ? [['lang', language] as const] : []),
    ...others
  ];
  return parts.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
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

function parseSelection(text: string, known: Known): Selection | undefined {
  const [kind, id, ...rest] = text.split(':');
  const found = SELECTABLE.find((name) => name === kind);
  if (!found || !id || rest.length > 0) return undefined;
  const selection = { kind: found, id };
  return known.exists(selection) ? selection : undefined;
}

/** No layer at all is said in a word, because an empty value looks like a mistake. */
const NO_LAYER = 'none';

function parseLayers(text: string): Hidden | undefined {
  const shown = text === NO_LAYER ? [] : text.split(',');
  if (shown.some((name) => !LAYER_NAMES.includes(name as LayerName))) return undefined;
  return new Set(LAYER_NAMES.filter((name) => !shown.includes(name)));
}

const formatLayers = (hidden: Hidden) => LAYER_NAMES.filter((name) => !hidden.has(name)).join() || NO_LAYER;

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
