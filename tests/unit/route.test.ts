/** Lines on the map: what is open and what is cut, how each is drawn, and what of it can be pointed at. */
import { expect, test } from 'vitest';
import { gaugeClass, routesAt, routeState } from '../../src/domain/route';
import type { Power, Station } from '../../src/domain/edition';
import { ROUTE_LAYERS, routeLabels, routeLayers } from '../../src/map/layers/routes/style';
import { at, dating, when } from './support/dates';
import { edition, place } from './support/edition';
import { evidence } from './support/evidence';
import { featuresOf, styleContext } from './support/map';
import { route } from './support/transport';

const said = evidence('attested', 'scholarly');
const power = (id: string): Power => ({ id, name: { en: id }, colour: 'moss' });

test('a line is closed before any reading opens it, and cut in each of its interruptions', () => {
  const it = route('it', { when: when('1924-08/', '1924-09/'), interruptions: when('1924-11', '1925-02') });
  const states = ['1924-07-31', '1924-08-01', '1924-11-30', '1924-12-01', '1925-02-01'].map((day) =>
    routeState(it, at(day))
  );
  expect(states).toEqual(['closed', 'open', 'cut', 'open', 'cut']);
});

test('who ran it is shown while it ran', () => {
  const owners = [
    { powers: [power('one')], when: dating('1924'), evidence: said },
    { powers: [power('one'), power('other')], when: dating('1925/'), evidence: said }
  ];
  const some = edition({ routes: [route('joint', { owners, interruptions: when('1925-06') })] });
  expect(routesAt(some, at('1924-06-01'))).toEqual({ open: ['joint'], cut: [], run: ['joint/0'] });
  expect(routesAt(some, at('1925-05-01')).run).toEqual(['joint/1']);
  expect(routesAt(some, at('1925-06-01'))).toEqual({ open: [], cut: ['joint'], run: [] });
});

test('powers that run a line together share its band', async () => {
  const owners = [{ powers: [power('one'), power('other')], evidence: said }];
  const bands = (await featuresOf('routes', edition({ routes: [route('joint', { owners })] }))).slice(1);
  expect(bands.map(({ properties }) => properties)).toEqual([
    { run: 'joint/0', power: 'one', share: 0.8, shift: -0.4 },
    { run: 'joint/0', power: 'other', share: 0.8, shift: 0.4 }
  ]);
});

test('a gauge is broad, standard or narrow', () => {
  expect([1524, 1435, 1067].map(gaugeClass)).toEqual(['broad', 'standard', 'narrow']);
});

test('a station of two lines is drawn once, and one that is no place brings its name', async () => {
  const there = place('there', { position: [1, 1] });
  const stations: readonly Station[] = [
    { name: there.label, position: there.position, place: there },
    { name: { en: 'Halt' }, position: [0, 0] }
  ];
  const features = await featuresOf(
    'stations',
    edition({ routes: [route('a', { stations }), route('b', { stations: stations.slice(0, 1) })] })
  );
  expect(features.map(({ properties }) => properties)).toEqual([
    { routes: ' a b ' },
    { routes: ' a ', en: 'Halt', named: true }
  ]);
});

const context = styleContext(edition({ powers: [power('one')] }));
const layers = [...routeLayers(context), ...routeLabels(context)];
const ids = layers.map(({ id }) => id);

test('routes that can be clicked are drawn', () => {
  expect(ROUTE_LAYERS.filter((id) => !ids.includes(id))).toEqual([]);
});

test('no line is drawn firm unless its course is known and it is open', () => {
  const firm = layers.filter(
    (layer) =>
      layer.type === 'line' && layer.paint?.['line-dasharray'] === undefined && layer.id !== 'route-run'
  );
  expect(firm.every(({ id }) => id.endsWith('-documented'))).toBe(true);
  expect(firm.length).toBeGreaterThan(0);
});
