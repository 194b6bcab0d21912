/** As many journeys as asked for: five stops each, a few days from one to the next, spread over the time of the edition. */
import type { Movement, Place, Stop } from '../../../src/domain/edition';
import { parseDating } from '../../../src/domain/parse-dating';
import { DAY, instant, isoDate } from '../../../src/domain/time';
import { place } from '../../unit/support/edition';
import { dice } from '../dice.mjs';
import { DAYS, instantAt } from '../jump/events';

const STOPS = 5;
const PLACES = 400;
const EVIDENCE = { grade: 'attested', citations: [{ source: 'map' }] } as const;
const SLACK = { hour: 0, day: 3, month: 15, season: 30, year: 180 };

/** The same each time; journeys of a run of places that follow each other in this list cross the sheet. */
export const stopPlaces = (): readonly Place[] => {
  const next = dice(3);
  return Array.from({ length: PLACES }, (_, i) =>
    place(`stop-${i}`, { rank: 4, position: [108 + next() * 38, 22 + next() * 32] })
  );
};

/** A stop as it is written in a file: the number of its place, and the days of arrival and departure. */
type WrittenStop = { readonly place: number; readonly arrive: string; readonly depart: string };
export type WrittenJourney = {
  readonly stops: readonly WrittenStop[];
  readonly course: 'documented' | 'schematic';
};

/** Half of them by a way that a source gives. */
export function* journeys(count: number): Generator<WrittenJourney> {
  const next = dice(11);
  for (let i = 0; i < count; i++) {
    let day = next() * (DAYS - 20);
    const first = Math.floor(next() * PLACES);
    const text = (days: number) => isoDate(instant(instantAt(0) + Math.floor(days) * DAY));
    const stops = Array.from({ length: STOPS }, (_, stop) => {
      const arrive = text(day);
      day += next() * 2;
      const depart = text(day);
      day += 1 + next() * 2;
      return { place: (first + stop) % PLACES, arrive, depart };
    });
    yield { stops, course: next() < 0.5 ? 'documented' : 'schematic' };
  }
}

/** The same as the reader of editions makes them of the files; dates of one day are one value. */
export function movementsOf(count: number, places: readonly Place[]): readonly Movement[] {
  const dates = new Map<string, Stop['arrive']>();
  const dated = (text: string) => {
    const known = dates.get(text) ?? [{ value: parseDating(text, SLACK), ...EVIDENCE }];
    dates.set(text, known);
    return known;
  };
  return Array.from(journeys(count), ({ stops, course }, i): Movement => ({
    id: `journey-${i}`,
    title: { en: `Journey ${i}` },
    people: [],
    details: () => ({ claims: [] }),
    path: stops.map((stop) => (places[stop.place] as Place).position),
    stops: stops.map((stop, vertex) => ({
      place: places[stop.place] as Place,
      arrive: dated(stop.arrive),
      depart: dated(stop.depart),
      vertex
    })),
    legs: stops.slice(1).map(() => ({ mode: 'rail', course, evidence: EVIDENCE }))
  }));
}
