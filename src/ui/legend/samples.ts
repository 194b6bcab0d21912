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

/** What the marks of each quality are made of, on an axis `width` pixels wide. */
export function samples(
  width: number,
  height: number
): readonly { quality: Quality; parts: readonly Part[] }[] {
  const axis = scale(parseDating('1925-03-15/1925-05-15', ABOUT).span, width);
  return SAMPLES.flatMap(([quality, ...texts]) => {
    const when = texts.map((text) => ({
      value: parseDating(text, ABOUT),
      grade: 'attested' as const,
      citations: [{ source: '' }] as const
    }));
    const event: HistoricalEvent = { ...bare, when };
    const drawn = mark(event, { lanes: [kind.lane] }, axis, height);
    return drawn ? [{ quality, parts: drawn.parts }] : [];
  });
}
