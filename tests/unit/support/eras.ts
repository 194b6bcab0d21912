/** Two ways of counting years that overlap. */
import type { Era } from '../../../src/domain/calendar';
import { FOREVER, midnight } from '../../../src/domain/time';

export const TAISHO: Era = {
  name: { en: 'Taishō {year}', ru: '{year}-й год Тайсё' },
  written: ['大正'],
  span: { start: midnight(1912, 7, 30), end: midnight(1926, 12, 25) }
};
export const MINGUO: Era = {
  name: { en: 'Minguo {year}', ru: '{year}-й год Республики' },
  written: ['民國', '民国', '中華民國'],
  span: { start: midnight(1912), end: FOREVER }
};
export const ERAS = [TAISHO, MINGUO];
