import { expect, test } from 'vitest';
import { findPlaces, gazetteer } from '../../src/ui/places/gazetteer';
import { edition, place } from './support/edition';

test('a place is found under any of its names, in any script, whatever the accents', () => {
  const entries = gazetteer(
    edition({
      places: [
        place('peking', {
          label: { en: 'Peking', ru: 'Пекин' },
          names: [{ toponym: '北京', lang: 'zh-Hant' }]
        }),
        place('otomari', {
          label: { en: 'Ōtomari', ru: 'Отомари' },
          names: [{ toponym: 'Корса́ков', lang: 'ru' }]
        })
      ]
    }),
    'en'
  );
  const ask = (typed: string) => findPlaces(entries, typed).map((entry) => entry.place.id);
  expect(ask('otomari')).toEqual(['otomari']);
  expect(ask('  ПЕКИН ')).toEqual(['peking']);
  expect(ask('北京')).toEqual(['peking']);
  expect(ask('корсаков')).toEqual(['otomari']);
  expect(ask('')).toEqual(['otomari', 'peking']);
});

test('great cities come first, and buildings after their city; towns are not listed under their region', () => {
  const named = (id: string, some: Parameters<typeof place>[1]) =>
    place(id, { label: { en: id }, rank: 3, ...some });
  const entries = gazetteer(
    edition({
      places: [
        named('An altar', { kind: 'building', within: 'Peking' }),
        named('Chita', {}),
        named('Peking', { rank: 1 }),
        named('Arkovo', { within: 'The north' }),
        named('The north', { kind: 'region' }),
        named('A room', { kind: 'building', within: 'An altar' })
      ]
    }),
    'en'
  );
  expect(entries.map((entry) => [entry.place.id, entry.isPart])).toEqual([
    ['Peking', false],
    ['An altar', true],
    ['A room', true],
    ['Arkovo', false],
    ['Chita', false],
    ['The north', false]
  ]);
});
