/** Epochs: what the map shows changes at certain instants, and between them nothing is asked of the edition. */
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import type { Edition, Movement } from '../../src/domain/edition';
import { EpochIndex } from '../../src/domain/epochs';
import type { Ground } from '../../src/domain/ground';
import { journeyViewSpan } from '../../src/domain/journey-span';
import { routesAt } from '../../src/domain/route';
import { territoryStatus } from '../../src/domain/territory';
import { contains, DAY, instant, isoDate, type Instant } from '../../src/domain/time';
import { labelAt } from '../../src/domain/toponym';
import { at, dating, when } from './support/dates';
import { edition, place } from './support/edition';
import { evidence, zone } from './support/evidence';
import { journey, route } from './support/transport';

const FIRST = at('1924-03-01');
const DAYS = 500;
const dayAt = (n: number) => isoDate(instant(FIRST + n * DAY));

/** "1924-05-03/1924-07", "1924-05-03/" or "/1924-05-03": closed and open, on days that repeat. */
const dates = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 1, max: 10 }),
    fc.constantFrom('both', 'from', 'to')
  )
  .map(([start, length, sides]) => {
    const [from, to] = [dayAt(start * 12), dayAt((start + length) * 12)];
    return sides === 'both' ? `${from}/${to}` : sides === 'from' ? `${from}/..` : `../${to}`;
  });
const someDates = fc.array(dates, { maxLength: 2 });

const editions: fc.Arbitrary<Edition> = fc
  .record({
    territories: fc.array(someDates, { maxLength: 4 }),
    routes: fc.array(fc.tuple(someDates, someDates, fc.option(dates)), { maxLength: 4 }),
    places: fc.array(someDates, { maxLength: 4 }),
    journeys: fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 6
    })
  })
  .map(({ territories, routes, places, journeys }) =>
    edition({
      territories: territories.map((texts, i) => ({ ...zone(`zone-${i}`, 1), when: when(...texts) })),
      routes: routes.map(([open, cut, owned], i) =>
        route(`route-${i}`, {
          when: when(...open),
          interruptions: when(...cut),
          owners: owned
            ? [{ powers: [], when: dating(owned), evidence: evidence('attested', 'scholarly') }]
            : []
        })
      ),
      places: places.map((texts, i) =>
        place(`place-${i}`, {
          names: texts.map((text, n) => ({ toponym: `name ${n}`, lang: n ? 'ru' : 'en', when: dating(text) }))
        })
      ),
      movements: journeys.map(([start, length], i) =>
        journey(`journey-${i}`, [dayAt(start), dayAt(start + length)])
      )
    })
  );

const instants = fc.integer({ min: -20, max: 4 * (DAYS + 20) }).map((n) => instant(FIRST + (n * DAY) / 4));

const groundOf = (...days: readonly (readonly [from?: string | undefined, until?: string])[]): Ground => ({
  layers: {
    names: {
      type: 'FeatureCollection',
      features: days.map(([from, until]) => ({
        type: 'Feature',
        properties: { from, until },
        geometry: { type: 'Point', coordinates: [0, 0] }
      }))
    } satisfies FeatureCollection
  },
  landOf: () => ({ type: 'MultiPolygon', coordinates: [] })
});

test('an epoch says what would be found by asking every territory, route, place and journey', () => {
  fc.assert(
    fc.property(editions, instants, (some, t) => {
      const epoch = new EpochIndex(some).at(t);
      expect(epoch.territories).toEqual(
        some.territories.filter((territory) => ['held', 'disputed'].includes(territoryStatus(territory, t)))
      );
      expect(epoch.routes).toEqual(routesAt(some, t));
      for (const named of some.places)
        expect(labelAt(named, epoch.placeNamesSince)).toEqual(labelAt(named, t));
      expect(new Set(epoch.journeysInView)).toEqual(
        new Set(some.movements.filter((movement) => contains(journeyViewSpan(movement), t)))
      );
    })
  );
});

test('two instants have the same epoch exactly if no epoch begins between them', () => {
  fc.assert(
    fc.property(editions, fc.array(instants, { minLength: 2, maxLength: 20 }), (some, times) => {
      const index = new EpochIndex(some);
      const begun = (t: Instant) => index.starts.filter((start) => start <= t).length;
      for (const a of times)
        for (const b of times) expect(index.at(a) === index.at(b)).toBe(begun(a) === begun(b));
    })
  );
});

test('what has not changed from one epoch to the next is the same object', () => {
  const some = edition({
    territories: [{ ...zone('zone', 1), when: when('1924-05/1924-08') }],
    movements: [journey('journey', ['1924-06-01', '1924-06-10'])]
  });
  const index = new EpochIndex(some);
  const [before, during] = [index.at(at('1924-05-20')), index.at(at('1924-06-05'))];
  expect(during).not.toBe(before);
  expect(during.territories).toBe(before.territories);
  expect(during.routes).toBe(before.routes);
  expect(during.journeysInView).not.toBe(before.journeysInView);
});

test('nobody can change an epoch', () => {
  const epoch = new EpochIndex(edition()).at(FIRST);
  for (const value of [epoch, epoch.territories, epoch.routes, epoch.journeysInView])
    expect(Object.isFrozen(value)).toBe(true);
});

test('a day on which a name of the ground comes or goes begins an epoch, once the ground is there', () => {
  const some = edition();
  expect(new EpochIndex(some).starts).toEqual([-Infinity]);
  const index = new EpochIndex(
    some,
    groundOf([undefined, '1924-11-26'], ['1924-11-26'], ['1925-02-03', '1925-05-01'])
  );
  expect(index.starts.slice(1).map(isoDate)).toEqual(['1924-11-26', '1925-02-03', '1925-05-01']);
  expect(index.at(at('1925-01-01')).groundNamesSince).toBe(at('1924-11-26'));
  expect(index.at(at('1925-01-01')).placeNamesSince).toBe(-Infinity);
});

/** An edition of `length` journeys that counts how often any of them is read. */
function counted(length: number): { readonly some: Edition; readonly reads: () => number } {
  let reads = 0;
  const movements = Array.from({ length }, (_, i) => {
    const start = (i * DAYS) / length;
    return new Proxy(journey(`journey-${i}`, [dayAt(start), dayAt(start + 3)]), {
      get: (movement, name) => {
        reads++;
        return movement[name as keyof Movement];
      }
    });
  });
  return { some: edition({ movements }), reads: () => reads };
}

test('a frame reads no journey, however many there are', () => {
  const { some, reads } = counted(2000);
  const index = new EpochIndex(some);
  const made = reads();
  let inView = 0;
  for (let frame = 0; frame < 600; frame++)
    inView += index.at(instant(FIRST + (frame * DAYS * DAY) / 600)).journeysInView.length;
  expect(inView).toBeGreaterThan(0);
  expect(reads()).toBe(made);
});
