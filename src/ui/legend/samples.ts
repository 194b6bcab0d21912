/** A date of each quality, as the timeline would mark it. */
import { parseDating } from '../../domain/dating';
import type { HistoricalEvent } from '../../domain/edition';
import type { Quality } from '../column/quality';
import { mark } from '../timeline/marks';
import type { Part } from '../timeline/parts';
import { scale } from '../timeline/scale';

/** Of two months, April in the middle of them. */
const SAMPLES: readonly (readonly [Quality, ...string[]])[] = [
  ['day', '1925-04-15'],
  ['hour', '1925-04-15T15:00'],
  ['interval', '1925-04-05/1925-04-25'],
  ['month', '1925-04'],
  ['season', '1925-21'],
  ['year', '1925'],
  ['about', '1925-04-15~'],
  ['since', '1925-04-08/..'],
  ['until', '../1925-04-22'],
  ['before', '[..1925-04-22]'],
  ['uncertain', '1925-04-15?'],
  ['disputed', '1925-04-08', '1925-04-22']
];

const ABOUT = { hour: 0.25, day: 3, month: 15, season: 30, year: 180 };
const kind = { id: '', name: {}, lane: { id: '', name: {} } };
const bare = {
  id: '',
  kind,
  title: {},
  claims: [],
  where: [],
  people: [],
  quantities: [],
  differences: [],
  related: []
};

export type Sample = {
  readonly event: HistoricalEvent;
  readonly parts: readonly Part[];
};

/**
 * An event with a reading for each of `texts`, and its mark on an axis `width` pixels wide.
 * @param time what the axis shows, as EDTF
 */
export function sample(texts: readonly string[], time: string, width: number, height: number): Sample {
  const when = texts.map((text) => ({
    value: parseDating(text, ABOUT),
    grade: 'attested' as const,
    citations: [{ source: '' }] as const
  }));
  const event: HistoricalEvent = { ...bare, when };
  const axis = scale(parseDating(time, ABOUT).span, width);
  return { event, parts: mark(event, { lanes: [kind.lane] }, axis, height)?.parts ?? [] };
}

/** What the marks of each quality are made of, on an axis `width` pixels wide. */
export const samples = (width: number, height: number): readonly (Sample & { readonly quality: Quality })[] =>
  SAMPLES.map(([quality, ...texts]) => ({
    quality,
    ...sample(texts, '1925-03-15/1925-05-15', width, height)
  }));
