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
