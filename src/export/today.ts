/** The visitor's own date. */
import { instant, midnight, type Instant } from '../domain/time';

/** The beginning of the day that it is where the visitor is. */
export function today(): Instant {
  const [year = 0, month = 0, day = 0] = new Intl.DateTimeFormat('sv') // which writes dates as ISO 8601
    .format()
    .split('-')
    .map(Number);
  return instant(midnight(year, month, day));
}
