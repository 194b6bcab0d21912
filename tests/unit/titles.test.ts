import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import type { Stop } from '../../src/domain/edition';
import { gpuDay } from '../../src/map/gpu-time';
import { GLIDES } from '../../src/map/gliding-labels';
import { standingTitles, titlePositions, titlesOf } from '../../src/map/layers/titles/sources';
import type { LayerInputs } from '../../src/map/layers/layer-inputs';
import { editionOf } from '../geo/support/folder';
import { at, reading, when } from './support/dates';
import { edition, event, place } from './support/edition';
import { layerInputs } from './support/map';
import { journey } from './support/transport';

const where = [reading(place('peking'))];
const title = { en: 'Coup', ru: 'Переворот' };
const told = edition({
  events: [
    event('coup', { rank: 1, title, when: when('1924-10-23'), where }),
    event('letter', { rank: 2, when: when('1924-10-23'), where }),
    event('perhaps', { rank: 1, when: when('1924-10'), where }),
    event('elsewhere', {
      rank: 1,
      when: when('1924-10-23'),
      where: [reading(place('china', { precisionMetres: 500_000 }))]
    })
  ]
});
const titlesOn = (date: string, some: Partial<LayerInputs> = {}) => {
  const of = some.edition ?? told;
  return titlesOf(
    layerInputs(of, { clock: { day: gpuDay(of, at(date)), window: undefined }, ...some })
  ).data();
};
const textsOn = (date: string, some: Partial<LayerInputs> = {}) =>
  titlesOn(date, some).features.map(({ properties }): unknown => properties?.['text']);

test('a main event is named where it happens while it is surely the case, and no other', () => {
  expect(textsOn('1924-10-22T12:00')).toEqual([]);
  expect(textsOn('1924-10-23T12:00')).toEqual(['Coup']);
  expect(textsOn('1924-10-24T12:00')).toEqual([]);
});

test('while time runs the titles of the days ahead are laid out together, and those at the clock seen', () => {
  const on = (date: string, some: Partial<LayerInputs> = {}) => {
    const inputs = layerInputs(told, { clock: { day: gpuDay(told, at(date)), window: undefined }, ...some });
    const { key, data } = titlesOf(inputs, true);
    const laidOut = data().features.map(({ properties }): unknown => properties?.[GLIDES]);
    return { key, laidOut, seen: [...standingTitles(inputs)] };
  };
  const [during, after] = [on('1924-10-23T12:00'), on('1924-10-24T12:00')];
  expect([after.laidOut, after.seen]).toEqual([['event coup'], []]);
  expect([during.key, during.seen]).toEqual([after.key, [['event coup', where[0]?.value.position]]]);
  expect(on('1924-10-30').laidOut).toEqual([]);
  expect(on('1924-10-23T12:00', { hidden: new Set(['events']) })).toMatchObject({ laidOut: [], seen: [] });
});

test('what is told or open is not titled again: the caption or the column says it', () => {
  const selection = { kind: 'event', id: told.events[0]?.id ?? '' } as const;
  expect(textsOn('1924-10-23T12:00', { selection })).toEqual([]);
});

test('titles are in the best language that there is, and follow the filter and the layers panel', () => {
  expect(textsOn('1924-10-23T12:00', { languages: ['zh', 'ru'] })).toEqual(['Переворот']);
  expect(textsOn('1924-10-23T12:00', { languages: ['zh'] })).toEqual(['Coup']);
  expect(textsOn('1924-10-23T12:00', { matchingEventIds: new Set(['letter']) })).toEqual([]);
  expect(textsOn('1924-10-23T12:00', { hidden: new Set(['events']) })).toEqual([]);
});

test('the title of a journey goes with its head, from departure to arrival', () => {
  const far = editionOf('far-east-1925');
  const on = (date: string, some: Partial<LayerInputs> = {}) =>
    titlesOn(date, { edition: far, matchingEventIds: new Set(), ...some }).features.filter(
      ({ properties }) => properties?.['text'] === 'Sun Yat-sen’s last journey'
    );
  const [early, late] = [on('1924-11-15T12:00'), on('1924-11-16T12:00')];
  expect([early.length, late.length]).toEqual([1, 1]);
  expect(early[0]?.geometry).not.toEqual(late[0]?.geometry);
  expect(on('1924-11-15T12:00', { hidden: new Set(['journeys']) })).toEqual([]);
});

test('the key is one as long as the same titles stand in the same places; while time runs it tells of none that glides', () => {
  const edition = editionOf('far-east-1925');
  const clock = { day: 0, window: undefined };
  const inputs = layerInputs(edition, { clock });
  const keyOn = (date: string, timeRuns = false) => {
    clock.day = gpuDay(edition, at(date));
    return titlesOf(inputs, timeRuns).key;
  };
  const morning = keyOn('1924-10-23T09:00');
  expect(titlesOf(inputs).data().features).not.toEqual([]);
  expect(keyOn('1924-10-23T09:01')).toBe(morning);
  expect(keyOn('1924-11-15T12:00')).not.toBe(keyOn('1924-11-15T13:00')); // a ship is under way
  expect(keyOn('1924-11-15T12:00', true)).toBe(keyOn('1924-11-15T13:00', true));
  expect(titlesOf({ ...inputs, theme: 'night' }).key).not.toBe(titlesOf(inputs).key);
  expect(titlesOf({ ...inputs, languages: ['ru'] }).key).not.toBe(titlesOf(inputs).key);
});

test('while time runs the title of a journey that rests is ready, and nowhere on the map', () => {
  const rested = journey('rest', ['1924-10-01', '1924-10-04']);
  const [first, last] = rested.stops;
  const resting = edition({
    movements: [{ ...rested, stops: [{ ...first, depart: when('1924-10-03') }, last] as Stop[] }]
  });
  const inputs = layerInputs(resting, {
    clock: { day: gpuDay(resting, at('1924-10-02T12:00')), window: undefined }
  });
  const written = (timeRuns: boolean) => titlesOf(inputs, timeRuns).data().features;
  expect(written(false)).toEqual([]);
  expect(written(true).map(({ properties }): unknown => properties?.[GLIDES])).toEqual(['journey rest']);
  expect(titlePositions(inputs).size).toBe(0);
});

test('who arrives has the number of those who arrived from that very hour on, once', () => {
  const march = editionOf('minard-1812');
  const numbersOn = (date: string) =>
    titlesOn(date, {
      edition: march,
      strengthText: ({ amount }) => String(amount.min)
    }).features.flatMap(({ properties }): unknown => properties?.['strength'] ?? []);
  expect(numbersOn('1812-12-14T11:00')).toEqual(['22000', '4000']);
  for (const date of ['1812-12-14T12:00', '1812-12-14T13:00', '1812-12-16'])
    expect(numbersOn(date)).toEqual(['22000', '10000']);
});

test('titles of journeys glide: they say whose they are, and where that is on the way is told without them', () => {
  const march = editionOf('minard-1812');
  const inputs = layerInputs(march, {
    clock: { day: gpuDay(march, at('1812-11-15T12:00')), window: undefined },
    matchingEventIds: new Set()
  });
  const gliding = titlesOf(inputs)
    .data()
    .features.filter(({ properties }) => properties?.[GLIDES]);
  expect(gliding.length).toBeGreaterThan(0);
  expect(titlePositions(inputs)).toEqual(
    new Map(
      gliding.map(({ properties, geometry }) => [properties?.[GLIDES], (geometry as Point).coordinates])
    )
  );
  expect(titlePositions({ ...inputs, hidden: new Set(['journeys']) }).size).toBe(0);
});
