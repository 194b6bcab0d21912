/** How the values of the view are written in a link. */
import { tryParseDating } from '../domain/parse-dating';
import { exists } from '../domain/entities';
import { formatRef, parseRef, type EntityRef } from '../domain/entities/entity-ref';
import { datingInstant } from '../domain/event-order';
import {
  clamp,
  DAY,
  instant,
  isoDate,
  isoMinute,
  noonOf,
  overlaps,
  parseIsoDate,
  type Instant,
  type Span
} from '../domain/time';
import type { Camera } from './camera';
import type { Codec } from './codec';
import { LAYER_NAMES, NONE_HIDDEN, type Hidden, type LayerName } from './layers';

export const language: Codec<string> = {
  read: (text, { languages }) => languages.find((code) => code === text),
  write: (code) => code,
  examples: ({ languages }) => languages
};

export const entity: Codec<EntityRef> = {
  read(text, { edition }) {
    const ref = parseRef(text.replace(/^line:/, 'route:')); // links of versions before 0.4 call a route a line
    return ref && exists(edition, ref) ? ref : undefined;
  },
  write: formatRef,
  examples: ({ edition }) => edition.events.map(({ id }) => ({ kind: 'event', id }))
};

/** A paragraph of the narrative is p9; the link has its number. */
export const paragraph: Codec<string> = {
  read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? `p${text}` : undefined),
  write: (name) => name.slice(1),
  examples: () => ['p1', 'p20']
};

/** A story of the edition, by its id; whether there is one is known when the stories have come. */
export const storyId: Codec<string> = {
  read: (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : undefined),
  write: (id) => id,
  examples: () => ['whole']
};

/** The version of an edition, as edition.json has it. */
export const editionVersion: Codec<string> = {
  read: (text, { edition }) =>
    text === edition.version || /^\d+(\.\d+)*(-\w+)?$/.test(text) ? text : undefined,
  write: (version) => version,
  examples: () => ['0.3.1']
};

/** The index of a step; the link counts from 1. */
export const stepIndex: Codec<number> = {
  read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : undefined),
  write: (index) => String(index + 1),
  examples: () => [0, 11]
};

/** Of 14.5.1925 and of a time with seconds. */
const asEdtf = (text: string): string =>
  text
    .replace(/^(\d\d?)\.(\d\d?)\.(\d{4})$/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
    )
    .replace(/(T\d\d:\d\d):\d\d(?:\.\d+)?Z?$/, '$1');

/**
 * Any EDTF of which some part lies within the edition's span; it stands for the instant to which the clock goes for it.
 * A day is written for its noon; other times of the day are written out, to the minute.
 */
export const date: Codec<Instant> = {
  read(text, { edition: { span } }) {
    const dating = tryParseDating(asEdtf(text));
    if (!dating || !overlaps(dating.span, span)) return undefined;
    return clamp(datingInstant(dating), { start: span.start, end: instant(span.end - 1) });
  },
  write: (t) => (t === noonOf(t) ? isoDate(t) : isoMinute(t)),
  examples: ({ edition: { span } }) => [noonOf(span.start), span.start, instant(span.start + 61 * 60)]
};

/** YYYY-MM-DD/YYYY-MM-DD, both days included; what of it lies within the edition's span. One that goes beyond both of its ends is no choice. */
export const dayRange: Codec<Span> = {
  read(text, { edition: { span } }) {
    const [start, last, ...rest] = text.split('/').map(parseIsoDate);
    if (start === undefined || last === undefined || rest.length > 0 || last < start) return undefined;
    const end = instant(last + DAY);
    if (start < span.start && end > span.end) return undefined;
    return overlaps({ start, end }, span) ? { start: clamp(start, span), end: clamp(end, span) } : undefined;
  },
  write: ({ start, end }) => `${isoDate(start)}/${isoDate(instant(end - 1))}`,
  examples: ({ edition: { span } }) => [span, { start: span.start, end: instant(span.start + DAY) }]
};

/** No layer at all is a word, because an empty value looks like a mistake. */
const NO_LAYER = 'none';

/** The link names the layers that are shown. */
export const hiddenLayers: Codec<Hidden> = {
  read(text) {
    const shown = text === NO_LAYER ? [] : text.split(',');
    if (shown.some((name) => !LAYER_NAMES.includes(name as LayerName))) return undefined;
    return new Set(LAYER_NAMES.filter((name) => !shown.includes(name)));
  },
  write: (hidden) => LAYER_NAMES.filter((name) => !hidden.has(name)).join() || NO_LAYER,
  examples: () => [NONE_HIDDEN, new Set(LAYER_NAMES), new Set(['events'])]
};

/** Of a whole, from 0 to 1. */
export const share: Codec<number> = {
  read: (text) => (text.trim() && Number(text) >= 0 && Number(text) <= 1 ? Number(text) : undefined),
  write: String,
  examples: () => [0, 0.35, 1]
};

/**
 * Zoom, latitude, longitude: latitude comes first, as in OpenStreetMap's links. Two decimals of zoom; as many of a
 * degree as a pixel at that zoom can tell.
 */
export const camera: Codec<Camera> = {
  read(text) {
    const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = numbers;
    const usable =
      numbers.length === 3 &&
      zoom >= 0 &&
      zoom <= 22 &&
      Math.abs(latitude) <= 85 &&
      Math.abs(longitude) <= 180;
    return usable ? { zoom, latitude, longitude } : undefined;
  },
  write({ zoom, latitude, longitude }) {
    const decimals = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
    const trim = (value: number, digits: number) => String(Number(value.toFixed(digits)));
    return [trim(zoom, 2), trim(latitude, decimals), trim(longitude, decimals)].join('/');
  },
  examples: () => [
    { zoom: 5.2, latitude: 50.9, longitude: 142.2 },
    { zoom: 0, latitude: 0, longitude: -180 }
  ]
};
