/** Dates as a test writes them. */
import type { Dating } from '../../../src/domain/dating';
import { parseDating, type ApproximateDays } from '../../../src/domain/parse-dating';
import type { Reading, Readings } from '../../../src/domain/reading';
import { DAY, instant, noonOf, parseIsoDate, type Instant } from '../../../src/domain/time';

export const ABOUT: ApproximateDays = { hour: 0.25, day: 3, month: 15, season: 30, year: 180 };

export const dating = (edtf: string) => parseDating(edtf, ABOUT);

/** Midnight of a day, or the minute of "1925-05-15T12:00". */
export function at(text: string): Instant {
  const [day = '', time = '00:00'] = text.split('T');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = parseIsoDate(day);
  if (start === undefined) throw new RangeError(`${text} is no instant`);
  return instant(start + hour * 3600 + minute * 60);
}

export const noon = (day: string) => noonOf(at(day));

export const days = (from: number, to: number) => (to - from) / DAY;

export const reading = <T>(value: T): Reading<T> => ({
  value,
  grade: 'attested',
  citations: [{ source: 'letter' }]
});

/** One reading for each of `texts`, best first. */
export const when = (...texts: string[]): Readings<Dating> => texts.map((text) => reading(dating(text)));
