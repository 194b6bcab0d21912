import { expect, test } from 'vitest';
import { landChanges, type LandChange } from '../../src/domain/land-changes';
import { isoDate, type Instant } from '../../src/domain/time';
import { Language } from '../../src/state/language.svelte';
import { landChangeSources, LAND_CHANGES } from '../../src/map/layers/land-changes/sources';
import { gpuDay } from '../../src/map/gpu-time';
import type { LayerInputs } from '../../src/map/layers/layer-inputs';
import { zoneSide } from '../../src/map/layers/territories/zone-side';
import { landChangeText } from '../../src/ui/map-frame/land-change-text';
import { editionOf } from '../geo/support/folder';
import { at } from './support/dates';
import { edition as made } from './support/edition';
import { zone } from './support/evidence';
import { layerInputs } from './support/map';

const edition = editionOf('far-east-1925');
const say = (code: string) => (change: LandChange, passed: Instant | undefined) =>
  landChangeText(edition, new Language(code, ['en', 'ru']), change, passed);
const inputsOn = (date: string, some: Partial<LayerInputs> = {}) =>
  layerInputs(edition, {
    clock: { day: gpuDay(edition, at(date)), window: undefined },
    landChangeText: say('en'),
    ...some
  });
const textsOn = (date: string, some: Partial<LayerInputs> = {}) =>
  landChangeSources(inputsOn(date, some))[LAND_CHANGES]?.features.map(({ properties }) =>
    String(properties?.['text']).replaceAll('\u00a0', ' ')
  );

test('land changes once for each instant that its readings have, and each change has all readings', () => {
  const zones = made({ territories: [zone('a', 1, '1925-04-04T12:00', '1925-05-04T12:00')] });
  const changes = landChanges(zones);
  expect(changes.map(({ side, instant }) => [side, isoDate(instant)])).toEqual([
    ['ends', '1925-04-04'],
    ['ends', '1925-05-04']
  ]);
  for (const { readings } of changes) expect(readings).toHaveLength(2);
});

test('land that goes on at once under another title does not end, and what has no day is no change', () => {
  const ends = landChanges(edition).flatMap(({ side, territory }) => (side === 'ends' ? [territory.id] : []));
  expect(ends).not.toContain('mongolia-before-republic');
  expect(landChanges(edition).map(({ territory }) => territory.id)).not.toContain('sphere-shansi');
});

test('a zone is said to be handed over by every reading, for three days of the clock', () => {
  const [first, other] = [
    'B: handed over, 14 April or 14 May, noon (inferred)',
    'C: handed over, 15 May, noon'
  ];
  expect(textsOn('1925-05-14T12:00')).toEqual([first, 'C: to be handed over by 15 May, noon']);
  expect(textsOn('1925-05-15T12:00')).toEqual([other, first]);
  expect(textsOn('1925-05-18T11:00')).toEqual([other]);
  expect(textsOn('1925-05-18T12:00')).toEqual([]);
  expect(textsOn('1925-05-17T12:00', { landChangeText: say('ru') })).toEqual([
    'C: передана, 15 мая, полдень'
  ]);
});

test('from the first day of the evacuation on the terms of the zones are written, until the last is over', () => {
  expect(textsOn('1925-03-31T12:00')).toEqual([]);
  expect(textsOn('1925-04-01T12:00')).toEqual([
    'A: to be handed over by 4 April or 4 May, noon (inferred)',
    'B: to be handed over by 14 April or 14 May, noon (inferred)',
    'C: to be handed over by 15 May, noon'
  ]);
  expect(textsOn('1925-04-12T12:00', { landChangeText: say('ru') })?.slice(1)).toEqual([
    'B: срок сдачи — 14 апреля или 14 мая, полдень (по выводу редакции)',
    'C: срок сдачи — 15 мая, полдень'
  ]);
});

test('from the first of two readings on, until the second, both are told: handed over, or to be', () => {
  const told = 'A: handed over, 4 April, noon, or to be handed over by 4 May, noon (inferred)';
  const inRussian = 'A: передана, 4 апреля, полдень, или срок сдачи — 4 мая, полдень (по выводу редакции)';
  for (const date of ['1925-04-04T12:00', '1925-04-08T12:00', '1925-05-04T11:00']) {
    expect(textsOn(date)).toContain(told);
    expect(textsOn(date, { landChangeText: say('ru') })).toContain(inRussian);
  }
  expect(textsOn('1925-04-04T11:00')).not.toContain(told);
  expect(textsOn('1925-05-04T12:00')).toContain('A: handed over, 4 April or 4 May, noon (inferred)');
});

test('of a general’s land it is said who has it from when, and who had it until when, with the grade', () => {
  expect(textsOn('1924-10-24T12:00')).toEqual([
    'Cao Kun, Wu Peifu (Zhili), until 23 October (inferred)',
    'Feng Yuxiang, from 23 October (inferred)'
  ]);
  expect(textsOn('1924-10-24T12:00', { landChangeText: say('ru') })).toEqual([
    'Цао Кунь, У Пэйфу (Чжили), до 23 октября (по выводу редакции)',
    'Фэн Юйсян, с 23 октября (по выводу редакции)'
  ]);
});

test('nothing is written where the land is not shown, and the same changes are one object', () => {
  expect(textsOn('1925-05-15T12:00', { sovereignty: 'law' })).toEqual([]);
  expect(textsOn('1925-05-15T12:00', { hidden: new Set(['territories']) })).toEqual([]);
  const inputs = inputsOn('1925-05-15T12:00');
  const data = landChangeSources(inputs);
  inputs.clock.day += 1;
  expect(landChangeSources(inputs)).toBe(data);
  inputs.clock.day += 7;
  expect(landChangeSources(inputs)).not.toBe(data);
});

test('words about a zone stand beside it, where no other zone lies', () => {
  const sideOf = (id: string) => {
    const geometry = edition.territories.find((territory) => territory.id === id)?.geometry;
    return geometry && zoneSide(geometry, edition);
  };
  expect([sideOf('zone-a')?.side, sideOf('zone-b')?.side, sideOf('zone-c')?.side]).toEqual([
    'east',
    'east',
    'west'
  ]);
  expect(sideOf('zone-c')?.position[0]).toBeLessThan(142.2);
});
