/** What the pages of places and sources are made of. */
import { expect, test } from 'vitest';
import { statementsCiting } from '../../src/domain/citation-index';
import { midnight } from '../../src/domain/time';
import { namesByLanguage } from '../../src/ui/entities/names-by-language';
import { citationsByEntity } from '../../src/ui/evidence/citations-by-entity';
import { yearTicks } from '../../src/ui/timeline/round-years';
import { editionOf } from '../geo/support/folder';

test('a language is said once for all its names, and a name once', () => {
  const names = [
    { lang: 'en', text: 'Peking' },
    { lang: 'ja', text: '北京' },
    { lang: 'en', text: 'Beijing' },
    { lang: 'en', text: 'Peking' }
  ];
  expect(namesByLanguage(names).map(({ lang, names }) => [lang, names.map(({ text }) => text)])).toEqual([
    ['en', ['Peking', 'Beijing']],
    ['ja', ['北京']]
  ]);
});

test('what rests on a source is listed thing by thing, and not one statement is lost', () => {
  const far = editionOf('far-east-1925');
  for (const id of ['document', 'geonames', 'detailed-agreement-ja']) {
    const kinds = citationsByEntity(far, id);
    const parts = kinds.flatMap(({ things }) => things.flatMap((thing) => thing.parts));
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(statementsCiting(far, id).length);
    const titles = kinds.flatMap(({ things }) => things.map(({ selection }) => JSON.stringify(selection)));
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('a span has every year of which it has a part', () => {
  expect(yearTicks({ start: midnight(1924, 3), end: midnight(1926, 1) }).map(({ year }) => year)).toEqual([
    1924, 1925
  ]);
});
