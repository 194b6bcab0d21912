/** edition.json of an edition that is made of files: what its clock runs through, and what its map shows at first. */
import { FORMAT } from '../data/schema/edition-file';
import { NO_SLACK, parseDating } from '../domain/parse-dating';
import { extentOf, type Extent } from '../domain/extent';
import type { LngLat } from '../domain/lng-lat';
import { civil, DAY, edtfYear, instant, isoDate, type Instant } from '../domain/time';
import type { ImportLog, Spot } from './import-log';
import type { ImportMessages } from '../i18n/messages';
import type { MadeTexts, WrittenText } from './made-texts';

/** What the world's ground has: no extent is wider. */
const WORLD: Extent = [-180, -60, 180, 84];
/** Degrees by which the extent is wider than what is in it: this share of its size, and at least so many. */
const MARGIN = { share: 0.15, least: 0.5 };
/** Up to so many days the clock runs from day to day, and up to so many by whole months. */
const [BY_DAYS, BY_MONTHS] = [60, 3 * 366];

export type HeadInput = {
  readonly id: string;
  readonly texts: MadeTexts;
  readonly title: string;
  readonly description: string;
  readonly words: ImportMessages['edition'];
  readonly dates: readonly string[];
  /** Those of events and journeys. */
  readonly datesOfEvents: readonly string[];
  readonly positions: readonly LngLat[];
  readonly kinds: readonly { readonly id: string; readonly name: WrittenText }[];
  readonly powers: readonly unknown[];
  readonly people: readonly unknown[];
};

export function madeHead(input: HeadInput, whole: Spot, log: ImportLog): unknown {
  const { texts, words, kinds } = input;
  // A row for each kind, as long as rows are few.
  const lanes =
    kinds.length <= 6 && kinds.length > 1 ? kinds : [{ id: 'events', name: texts.of(words.events) }];
  const laneOf = (id: string) => (lanes === kinds ? id : 'events');
  log.note(whole, ({ made }) => made.licence);
  return {
    format: FORMAT,
    id: input.id,
    version: '0.1.0',
    title: texts.of(input.title),
    description: texts.of(input.description),
    licence: 'LicenseRef-not-stated',
    languages: texts.languages,
    ...spanOf(input.dates, input.datesOfEvents, whole, log),
    approximateDays: { hour: 0.25, day: 3, month: 15, season: 30, year: 180 },
    openingView: { extent: extentAround(input.positions) },
    lanes,
    kinds: kinds.map(({ id, name }) => ({ id, name, lane: laneOf(id) })),
    powers: input.powers,
    people: input.people
  };
}

/**
 * From the first date to the last, to whole days, months or years by how long that is. The clock opens where something first
 * happens: with the first of `opening`, if there is any.
 */
export function spanOf(dates: readonly string[], opening: readonly string[], whole: Spot, log: ImportLog) {
  const bounds = boundsOf(dates);
  if (bounds.length === 0) {
    log.attention(whole, (words) => words.dates.none);
    return { span: '1900/1999', openingDate: '1900-01-01' };
  }
  const [first, last] = [earliest(bounds), bounds.reduce((a, b) => (b > a ? b : a))];
  const days = (last - first) / DAY;
  const written =
    days <= BY_DAYS ? isoDate : days <= BY_MONTHS ? yearMonth : (t: Instant) => edtfYear(civil(t).year);
  const [from, to] = [written(first), written(last)];
  const openings = boundsOf(opening);
  return {
    span: from === to ? from : `${from}/${to}`,
    openingDate: isoDate(openings.length > 0 ? earliest(openings) : first)
  };
}

/** The first and the last second of each date, as far as it is not open. */
const boundsOf = (dates: readonly string[]): readonly Instant[] =>
  dates.flatMap((edtf) => {
    const { from, to } = parseDating(edtf, NO_SLACK);
    return [from, to].flatMap((bound) => (bound ? [bound.span.start, instant(bound.span.end - 1)] : []));
  });

const earliest = (instants: readonly Instant[]): Instant => instants.reduce((a, b) => (b < a ? b : a));

const yearMonth = (t: Instant) => `${edtfYear(civil(t).year)}-${String(civil(t).month).padStart(2, '0')}`;

/** An extent with all positions and a margin, across the 180th meridian where that is shorter; all of the world where there are none. */
export function extentAround(positions: readonly LngLat[]): Extent {
  if (positions.length === 0) return WORLD;
  const direct = extentOf(positions);
  const east = extentOf(
    positions.map(([longitude, latitude]) => [longitude < 0 ? longitude + 360 : longitude, latitude])
  );
  const crosses = direct[2] - direct[0] > 180 && east[2] - east[0] < direct[2] - direct[0];
  const [w, s, e, n] = crosses ? east : direct;
  const margin = (size: number) => Math.max(MARGIN.least, size * MARGIN.share);
  const [x, y] = [margin(e - w), margin(n - s)];
  const one = (value: number) => Number(value.toFixed(1));
  const north = one(Math.min(n + y, WORLD[3]));
  const south = one(Math.max(s - y, WORLD[1]));
  if (crosses) return [one(w - x), south, one(e + x - 360), north];
  return [one(Math.max(w - x, -180)), south, one(Math.min(e + x, 180)), north];
}
