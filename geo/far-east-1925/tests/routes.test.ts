/** What is true of the railways, sea lines and roads of this edition. */
import { expect, test } from 'vitest';
import type { Route } from '../../../src/domain/edition';
import { routesAt, ownersAt, routeState } from '../../../src/domain/route';
import { noonOf, parseIsoDate, type Instant } from '../../../src/domain/time';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const route = (id: string) => edition.routes.find((it) => it.id === id) as Route;
const noon = (day: string): Instant => noonOf(parseIsoDate(day) as Instant);

/** Of these something is said below. */
const ROUTES =
  `peking-mukden peking-hankow peking-suiyuan tientsin-pukow chinese-eastern chinese-eastern-south south-manchuria
  trans-siberian amur-railway ussuri-railway nikolsk-pogranichnaya karafuto-east karafuto-west tym-korsakovka
  soya-railway otaru-asahikawa otaru-nikolaevsk soya-ferry honto-ferry vladivostok-aleksandrovsk
  tsuruga-vladivostok kalgan-urga-road`.split(/\s+/);
const routes = edition.routes.filter(({ id }) => ROUTES.includes(id));

test('all of these routes are there', () => {
  expect(routes.map(({ id }) => id).sort()).toEqual([...ROUTES].sort());
});

test.for([
  ['1924-10-31', 'open'],
  ['1924-11-01', 'cut'],
  ['1924-11-22', 'cut'],
  ['1924-11-30', 'cut'],
  ['1924-12-01', 'open']
] as const)('on %s the line from Tientsin to Pukow is %s, as far as is known', ([day, state]) => {
  expect(routeState(route('tientsin-pukow'), noon(day))).toBe(state);
});

test('that it was cut a source says, of November and of no day', () => {
  const [cut, ...more] = route('tientsin-pukow').interruptions;
  expect([cut?.value.edtf, cut?.grade, more]).toEqual(['1924-11', 'attested', []]);
});

test('no other of these routes is ever cut', () => {
  const cut = routes.filter(({ interruptions }) => interruptions.length > 0);
  expect(cut.map(({ id }) => id)).toEqual(['tientsin-pukow']);
});

test.for([
  ['chinese-eastern', 1524],
  ['chinese-eastern-south', 1524],
  ['south-manchuria', 1435],
  ['trans-siberian', 1524],
  ['amur-railway', 1524],
  ['peking-mukden', 1435],
  ['karafuto-east', 1067],
  ['soya-railway', 1067]
] as const)('%s has a gauge of %i mm', ([id, gauge]) => {
  expect(route(id).gauge.map(({ value }) => value)).toEqual([gauge]);
});

test('the gauge breaks at Changchun', () => {
  const through = routes.filter(({ stations }) => stations.some(({ place }) => place?.id === 'changchun'));
  expect(through.map(({ id }) => id)).toEqual(['chinese-eastern-south', 'south-manchuria']);
  expect(new Set(through.flatMap(({ gauge }) => gauge.map(({ value }) => value))).size).toBe(2);
});

test('nobody says what the gauge of the line from the Tym was, nor who ran it', () => {
  const { gauge, owners, course } = route('tym-korsakovka');
  expect([gauge, owners, course]).toEqual([[], [], 'schematic']);
});

test.for([
  ['1924-05-30', []],
  ['1924-05-31', ['ussr', 'china']]
] as const)('on %s the Chinese Eastern is run by %s', ([day, powers]) => {
  const by = ownersAt(route('chinese-eastern'), noon(day)).flatMap((ownership) => ownership.powers);
  expect(by.map(({ id }) => id)).toEqual(powers);
});

test('the ferry to Honto begins while the clock runs; everything else was there', () => {
  const closed = (day: string) => {
    const { open, cut } = routesAt(edition, noon(day));
    return routes.map(({ id }) => id).filter((id) => !open.includes(id) && !cut.includes(id));
  };
  expect(closed('1924-07-31')).toEqual(['honto-ferry']);
  expect(closed('1924-08-01')).toEqual([]);
  expect(closed('1925-09-30')).toEqual([]);
});

test('every railway that joins others does so at a station of both', () => {
  const ends = edition.routes
    .filter(({ kind }) => kind === 'railway')
    .flatMap(({ stations }) => [stations[0], stations.at(-1)]);
  expect(ends.every((station) => station !== undefined)).toBe(true);
  const shared = [
    'manchouli',
    'pogranichnaya',
    'harbin',
    'khabarovsk',
    'changchun',
    'mukden',
    'tientsin',
    'asahikawa'
  ];
  for (const id of shared) {
    const served = edition.routes.filter(
      ({ kind, stations }) => kind === 'railway' && stations.some(({ place }) => place?.id === id)
    );
    expect(served.length, id).toBeGreaterThan(1);
  }
});

test.for(['peking-mukden', 'peking-hankow', 'peking-suiyuan'])('%s begins at a station of Peking', (id) => {
  const { path, stations } = route(id);
  expect(stations[0]?.place?.within).toBe('peking');
  expect(stations[0]?.position).toEqual(path[0]);
});

test('a sea line is schematic and has a port at either end', () => {
  const ferries = routes.filter(({ kind }) => kind === 'ferry');
  expect(ferries.length).toBeGreaterThan(0);
  for (const { course, stations } of ferries) {
    expect(course).toBe('schematic');
    expect(stations.length).toBeGreaterThan(1);
  }
});
