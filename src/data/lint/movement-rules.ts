/** Lint rules for journeys. */
import type { Stop, TransportMode } from '../../domain/edition';
import { HOUR } from '../../domain/time';
import { kilometres } from '../distance';
import type { LintContext } from './lint-context';

/** No journey was faster, in kilometres an hour, by mode. */
const MAX_SPEED: Readonly<Record<TransportMode, number>> = {
  rail: 350,
  ship: 80,
  foot: 15,
  road: 200,
  unknown: Infinity
};

/** Legs that cannot have been travelled in the time that the dates of their ends allow, however they are read. */
export function impossibleSpeeds({ edition, featureField }: LintContext): void {
  for (const { id, stops, legs } of edition.movements) {
    for (const [i, { mode }] of legs.entries()) {
      const [start, end] = [stops[i], stops[i + 1]];
      if (!start || !end) continue;
      const [distance, hours] = [
        kilometres(start.place.position, end.place.position),
        longestHours(start, end)
      ];
      if (hours === undefined || hours <= 0 || distance / hours <= MAX_SPEED[mode]) continue;
      featureField('movements.geojson', id, 'legs', i).report(
        `covers ${Math.round(distance)} km within ${Math.ceil(hours)} h; are its dates, its mode and its places right?`,
        'warning'
      );
    }
  }
}

/** The longest time that the readings of both ends allow, in hours; undefined where an end has no date. */
function longestHours({ depart, arrive: reached }: Stop, { arrive, depart: left }: Stop): number | undefined {
  const departures = (depart.length > 0 ? depart : reached).map(({ value }) => value.span.start);
  const arrivals = (arrive.length > 0 ? arrive : left).map(({ value }) => value.span.end);
  if (departures.length === 0 || arrivals.length === 0) return undefined;
  return (Math.max(...arrivals) - Math.min(...departures)) / HOUR;
}
