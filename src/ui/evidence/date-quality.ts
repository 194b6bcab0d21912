/** How well a date is known, in one word: what stands in the line above an event's title. */
import { datesDisagree, isContradicted } from '../../domain/event-order';
import type { Dated } from '../../domain/every-date';

export const DATE_QUALITIES = [
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
export type DateQuality = (typeof DATE_QUALITIES)[number];

export function dateQuality(dated: Dated): DateQuality {
  const { when } = dated;
  const dating = when[0]?.value;
  if (!dating) return 'undated';
  if (datesDisagree(when) || isContradicted(dated)) return 'disputed';
  if (dating.uncertain) return 'uncertain';
  if (dating.approximate) return 'about';
  if (dating.shape !== 'point') return dating.shape;
  const { precision = 'day' } = dating.from ?? {};
  return precision === 'years' ? 'interval' : precision;
}
