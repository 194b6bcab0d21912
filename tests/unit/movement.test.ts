import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { Leg, Movement, Stop } from '../../src/domain/edition';
import {
  arrival,
  departure,
  journeySpan,
  legTimes,
  positionAt,
  stretches,
  vertexTimes
} from '../../src/domain/movement';
import { DAY, instant, isoDate, type Instant } from '../../src/domain/time';
import { editionOf } from '../geo/support/folder';
import { at, noon, when } from './support/dates';
import { place } from './support/edition';

const leg: Leg = { mode: 'ship', way: 'schematic', evidence: place('any').evidence };

/** A journey eastward through `path`, with a stop at each of `vertices`. */
function journey(path: readonly Position[], stops: readonly Omit<Stop, 'place'>[]): Movement {
  return {
    id: 'journey',
    title: { en: 'A journey' },
    people: [],
    claims: [],
    path,
    stops: stops.map((stop) => ({
      ...stop,
      place: place(`stop-${stop.vertex}`, { position: path[stop.vertex] ?? [0, 0] })
    })),
    legs: stops.slice(1).map(() => leg)
  };
}

/** Journeys whose every vertex lies east of the one before, so that longitude tells how far they are. */
const journeys = fc
  .array(
    fc.record({
      /** Vertices since the stop before, with the latitude of each. */
      way: fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 5 }),
      days: fc.integer({ min: 1, max: 20 }),
      stay: fc.integer({ min: 0, max: 9 })
    }),
    { minLength: 2, maxLength: 6 }
  )
  .map((parts) => {
    const path = parts.flatMap(({ way }) => way).map((latitude, i): Position => [i * 2, latitude]);
    let day = at('1924-11-13');
    let vertex = -1;
    const stops = parts.map(({ way, days, stay }) => {
      const arrive = when(isoDate((day = instant(day + days * DAY))));
      const depart = stay > 0 ? when(isoDate((day = instant(day + stay * DAY)))) : [];
      return { vertex: (vertex += way.length), arrive, depart };
    });
    return journey(path, stops);
  });

/** fast-check’s doubles crowd around 0. */
const shareOf = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const within = ({ start, end }: { start: number; end: number }, share: number) =>
  instant(start + (end - start) * share);
const spanOf = (movement: Movement) => journeySpan(movement) ?? { start: instant(0), end: instant(0) };
const longitude = (movement: Movement, t: Instant) => positionAt(movement, t)?.position[0] ?? NaN;

test('at the times of its stops a traveller is at them, and a source says so', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      for (const stop of movement.stops) {
        for (const t of [arrival(stop), departure(stop)]) {
          expect(positionAt(movement, t as Instant)).toMatchObject({
            position: stop.place.position,
            certainty: 'attested'
          });
        }
      }
    })
  );
});

test('between two stops the place lies on the path and is only inferred', () => {
  fc.assert(
    fc.property(journeys, shareOf, (movement, share) => {
      const way = stretches(movement).find((stretch) => stretch.leg);
      const t = way && within(way.span, share);
      fc.pre(way !== undefined && t !== undefined && t > way.span.start && t < way.span.end);
      const here = positionAt(movement, t);
      const [x = NaN, y = NaN] = here?.position ?? [];
      expect(here?.certainty).toBe('inferred');
      const [a, b] = [movement.path[Math.floor(x / 2)], movement.path[Math.ceil(x / 2)]];
      const [[x1 = NaN, y1 = NaN], [, y2 = NaN]] = [a ?? [], b ?? []];
      expect(y).toBeCloseTo(y1 + ((y2 - y1) * (x - x1)) / 2, 6);
    })
  );
});

test('a traveller never goes back along the path', () => {
  fc.assert(
    fc.property(journeys, shareOf, shareOf, (movement, one, other) => {
      const [before, after] = [one, other].sort((a, b) => a - b) as [number, number];
      const span = spanOf(movement);
      expect(longitude(movement, within(span, before))).toBeLessThanOrEqual(
        longitude(movement, within(span, after)) + 1e-9
      );
    })
  );
});

test('before it begins and after it ends a journey is nowhere', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      const { start, end } = spanOf(movement);
      expect(positionAt(movement, instant(start - 1))).toBeUndefined();
      expect(positionAt(movement, instant(end + 1))).toBeUndefined();
      expect(positionAt(movement, start)).toBeDefined();
      expect(positionAt(movement, end)).toBeDefined();
    })
  );
});

test('stays and legs touch each other without a gap', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      const spans = stretches(movement).map(({ span }) => span);
      spans.forEach(({ start, end }, i) => {
        expect(start).toBeLessThan(end);
        if (i > 0) expect(start).toBe(spans[i - 1]?.end);
      });
    })
  );
});

test('the vertices of a path are passed one after the other', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      const times = [...vertexTimes(movement)];
      expect(times).toHaveLength(movement.path.length);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    })
  );
});

test('the way that is drawn and the place that is told agree at every vertex', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      const [first = 0] = movement.stops.map(({ vertex }) => vertex);
      vertexTimes(movement).forEach((t, i) => {
        if (i >= first) expect(longitude(movement, instant(t))).toBeCloseTo(i * 2, 6);
      });
    })
  );
});

test('a leg begins when its stop is left and ends when the next is reached', () => {
  fc.assert(
    fc.property(journeys, (movement) => {
      for (const stretch of stretches(movement).filter(({ leg: way }) => way)) {
        const times = legTimes(movement, stretch);
        expect([times[0], times.at(-1)]).toEqual([departure(stretch.from), arrival(stretch.to)]);
        expect(times).toHaveLength(stretch.to.vertex - stretch.from.vertex + 1);
      }
    })
  );
});

test('a leg whose dates cannot be put in order leaves no hole in the times of the path', () => {
  const path = [0, 1, 2, 3, 4, 5].map((x): Position => [x, 0]);
  const late = [
    { vertex: 0, arrive: [], depart: when('1924-11-20') },
    { vertex: 3, arrive: when('1924-11-10'), depart: [] },
    { vertex: 5, arrive: when('1924-11-12'), depart: [] }
  ];
  const times = [...vertexTimes(journey(path, late))];
  expect(times.every(Number.isFinite)).toBe(true);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('an hour is itself, a day its noon, some hours their middle, and an open date no time at all', () => {
  const reached = (...texts: string[]) => arrival({ ...stop, arrive: when(...texts) });
  const stop: Stop = { place: place('any'), vertex: 0, arrive: [], depart: [] };
  expect(reached('1924-12-04T12:00')).toBe(at('1924-12-04T12:00'));
  expect(reached('1924-12-04T12:00~')).toBe(at('1924-12-04T12:00'));
  expect(reached('1924-12-04')).toBe(noon('1924-12-04'));
  expect(reached('1924-12-31T06:00/1924-12-31T12:00')).toBe(at('1924-12-31T09:00'));
  expect(reached('../1924-12-04')).toBeUndefined();
  expect(reached()).toBeUndefined();
});

test('of two readings the first puts the traveller on the map', () => {
  const stop: Stop = { place: place('any'), vertex: 0, arrive: when('1924-12-31', '1925-01'), depart: [] };
  expect(arrival(stop)).toBe(noon('1924-12-31'));
});

const sun = editionOf('far-east-1925').movements.find(({ id }) => id === 'sun-yat-sen-1924') as Movement;

test.for([
  ['1924-11-18', 'shanghai'],
  ['1924-11-27', 'kobe'],
  ['1924-12-20', 'tientsin']
] as const)('on %s Sun Yat-sen was at %s, as sources say', ([day, where]) => {
  const here = positionAt(sun, noon(day));
  expect(here).toMatchObject({ certainty: 'attested', from: { id: where }, to: { id: where } });
  expect(here?.position).toEqual(here?.from.position);
});

test('early on 23 November 1924 Sun Yat-sen was at sea between Shanghai and Nagasaki', () => {
  const here = positionAt(sun, at('1924-11-23T04:00'));
  expect(here).toMatchObject({ certainty: 'inferred', from: { id: 'shanghai' }, to: { id: 'nagasaki' } });
  expect(here?.leg?.mode).toBe('ship');
  const [shanghai = NaN, x = NaN, nagasaki = NaN] = [here?.from, here, here?.to].map((it) => it?.position[0]);
  expect([shanghai, x, nagasaki]).toEqual([shanghai, x, nagasaki].toSorted((a, b) => a - b));
});

test('Sun Yat-sen came to Peking by rail on the last day of 1924 and travelled no more', () => {
  expect(positionAt(sun, at('1924-12-31T10:30'))).toMatchObject({
    leg: { mode: 'rail' },
    to: { id: 'peking' }
  });
  expect(positionAt(sun, at('1925-02-01'))).toBeUndefined();
  expect(positionAt(sun, at('1924-11-12'))).toBeUndefined();
});
