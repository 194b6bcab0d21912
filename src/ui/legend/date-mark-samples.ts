/** A date of each quality, as the timeline would mark it. */
import { parseDating } from '../../domain/parse-dating';
import type { HistoricalEvent } from '../../domain/edition';
import type { DateQuality } from '../evidence/date-quality';
import { eventMark } from '../timeline/event-marks';
import type { DateMarkPart } from '../timeline/date-mark';
import { timeScale } from '../timeline/time-scale';

/** The time range of the samples: two months around April. */
const SAMPLES: readonly (readonly [DateQuality, ...string[]])[] = [
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
  rank: 2 as const,
  id: '',
  kind,
  title: {},
  toldWords: () => 0,
  details: () => ({ claims: [], quantities: [], differences: [] }),
  where: [],
  people: [],
  related: []
};

export type DateMarkSample = {
  readonly event: HistoricalEvent;
  readonly parts: readonly DateMarkPart[];
};

/**
 * An event with a reading for each of `texts`, and its mark on an axis `width` pixels wide.
 * @param time what the axis shows, as EDTF
 */
export function dateMarkSample(
  texts: readonly string[],
  time: string,
  width: number,
  height: number
): DateMarkSample {
  const when = texts.map((text) => ({
    value: parseDating(text, ABOUT),
    grade: 'attested' as const,
    citations: [{ source: '' }] as const
  }));
  const event: HistoricalEvent = { ...bare, when };
  const axis = timeScale(parseDating(time, ABOUT).span, width);
  return { event, parts: eventMark(event, { lanes: [kind.lane] }, axis, height)?.parts ?? [] };
}

/** What the marks of each quality are made of, on an axis `width` pixels wide. */
export const dateMarkSamples = (
  width: number,
  height: number
): readonly (DateMarkSample & { readonly quality: DateQuality })[] =>
  SAMPLES.map(([quality, ...texts]) => ({
    quality,
    ...dateMarkSample(texts, '1925-03-15/1925-05-15', width, height)
  }));
