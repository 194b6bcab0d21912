/** How well a date is known, in one word: what stands in the line above an event's title. */
import { datesDisagree } from '../../domain/chronicle';
import type { Dating } from '../../domain/dating';
import type { HistoricalEvent } from '../../domain/edition';
import type { Readings } from '../../domain/reading';

export const QUALITIES = [
  'hour',
  'day',
  'month',
  'season',
  'year',
  'interval',
  'since',
  'until',
  'before',
  'about',
  'uncertain',
  'disputed',
  'undated'
] as const;
export type Quality = (typeof QUALITIES)[number];

export function qualityOf(when: Readings<Dating>): Quality {
  const dating = when[0]?.value;
  if (!dating) return 'undated';
  if (datesDisagree(when)) return 'disputed';
  if (dating.uncertain) return 'uncertain';
  if (dating.approximate) return 'about';
  return dating.shape === 'point' ? (dating.from?.precision ?? 'day') : dating.shape;
}

/** The places at which readings put an event, each once. */
export const placesOf = ({ where }: HistoricalEvent) => [...new Set(where.map(({ value }) => value))];

/** A building and its town stand no farther apart than this, in degrees. */
const IN_TOWN = 0.25;

/** Whether sources name places that cannot both be meant; a house and its town can. */
export const placesDisagree = (event: HistoricalEvent): boolean => {
  const [first, ...others] = placesOf(event);
  const [x = 0, y = 0] = first?.position ?? [];
  return others.some(({ position: [u = 0, v = 0] }) => Math.hypot(u - x, v - y) > IN_TOWN);
};
