/** Routes and journeys with nothing in them but what a test puts there. */
import type { Movement, Route } from '../../../src/domain/edition';
import { when } from './dates';
import { place } from './edition';
import { evidence } from './evidence';

export const route = (id: string, some: Partial<Route> = {}): Route => ({
  id,
  title: { en: id },
  kind: 'railway',
  details: () => ({ claims: [] }),
  course: 'documented',
  path: [
    [0, 0],
    [1, 1]
  ],
  gauge: [],
  owners: [],
  when: [],
  interruptions: [],
  stations: [],
  evidence: evidence('attested', 'scholarly'),
  ...some
});

/** A journey eastward along the equator, one degree to each of `dates`, which are those of its stops. */
export const journey = (id: string, dates: readonly string[]): Movement => ({
  id,
  title: { en: id },
  people: [],
  details: () => ({ claims: [] }),
  path: dates.map((_, i) => [i, 0]),
  stops: dates.map((date, i) => ({
    place: place(`${id}-${i}`, { position: [i, 0] }),
    vertex: i,
    arrive: when(date),
    depart: []
  })),
  legs: dates
    .slice(1)
    .map(() => ({ mode: 'rail', course: 'schematic', evidence: evidence('attested', 'scholarly') }))
});
