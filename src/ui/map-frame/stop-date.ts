/** When a traveller was at a stop, short enough for the map: "17–22 Nov", "no later than 1 May". */
import { isExact, type Dating, type DateBound } from '../../domain/dating';
import type { Stop } from '../../domain/edition';
import { stopDates } from '../../domain/stop-dates';
import { civil, instant } from '../../domain/time';
import type { Format } from '../../i18n';
import { sayWithoutYear } from '../evidence/date-without-year';

/** By its first readings; both sides of what is disputed stand in the column. Empty for a stop without a date. */
export function stopDate(stop: Stop, format: Format): string {
  const dates = stopDates(stop);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return '';
  // “No later than” an arrival and “from” a departure are as good as the days: the stay lies between them.
  const between = first !== last;
  const from = first.from ?? (between ? first.to : undefined);
  const to = last.to ?? (between ? last.from : undefined);
  return from && to && plain(from) && plain(to)
    ? format.days(from, to)
    : sayWithoutYear(first, yearOf(first), format);
}

/** Dates on the map have no year: the timeline shows it. */
const yearOf = ({ from, to }: Dating) => civil((from ?? to)?.span.start ?? instant(0)).year;

/** An hour that is approximate still names its day. */
const plain = (bound: DateBound) => bound.precision === 'hour' || (isExact(bound) && !bound.uncertain);
