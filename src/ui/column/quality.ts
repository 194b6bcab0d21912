/** How well a date is known, in one word: what stands in the line above an event's title. */
import { datesDisagree } from '../../domain/chronicle';
import type { Dating } from '../../domain/dating';
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
