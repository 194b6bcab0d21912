import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { gpuDay } from '../../src/map/gpu-time';
import type { LayerInputs } from '../../src/map/layers/layer-inputs';
import { eventsSoFarSources } from '../../src/map/layers/events-so-far/sources';
import { EVENTS_SO_FAR } from '../../src/map/layers/events-so-far/style';
import { at, reading, when } from './support/dates';
import { edition, event, place } from './support/edition';
import { layerInputs } from './support/map';

const peking = place('peking');
const china = place('china', { precisionMetres: 500_000 });
const canton = place('canton', { position: [113.3, 23.1] });
const on = (id: string, date: string, where = peking) =>
  event(id, { when: when(date), where: [reading(where)] });
const told = edition({
  places: [peking, canton, china],
  events: [
    on('talks', '1924-05-14'),
    on('sailing', '1924-11-13', canton),
    on('coup', '1924-10-23'),
    on('war', '1924-09-15', china)
  ]
});
const soFar = (date: string, some: Partial<LayerInputs> = {}) =>
  eventsSoFarSources(
    layerInputs(told, {
      clock: { day: gpuDay(told, at(date)), window: undefined },
      cumulative: true,
      ...some
    })
  );
const countsOn = (date: string, some?: Partial<LayerInputs>) =>
  soFar(date, some)[EVENTS_SO_FAR]?.features.map(({ properties }: Feature): unknown => properties?.['count']);

test('each place counts the events up to the clock, and a region is no place', () => {
  expect(countsOn('1924-05-13T12:00')).toEqual([]);
  expect(countsOn('1924-05-14T12:00')).toEqual([1]);
  expect(countsOn('1924-10-23T12:00')).toEqual([2]);
  expect(countsOn('1924-12-01T12:00')).toEqual([2, 1]);
});

test('only events that are looked for count, and none unless the map is asked to keep them', () => {
  expect(countsOn('1924-12-01T12:00', { matchingEventIds: new Set(['sailing']) })).toEqual([1]);
  expect(countsOn('1924-12-01T12:00', { cumulative: false })).toEqual([]);
});

test('while no event is passed the data is the same object, forwards and backwards', () => {
  const matchingEventIds = new Set(['talks', 'coup']);
  const on = (date: string) => soFar(date, { matchingEventIds });
  expect(on('1924-06-01T12:00')).toBe(on('1924-10-01T12:00'));
  expect(on('1924-10-24T12:00')).not.toBe(on('1924-10-01T12:00'));
  expect(on('1924-06-01T12:00')).toBe(on('1924-10-01T12:00'));
  expect(soFar('1924-06-01T12:00', { cumulative: false })).toBe(
    soFar('1924-11-01T12:00', { cumulative: false })
  );
});
