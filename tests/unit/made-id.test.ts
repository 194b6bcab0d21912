import { expect, test } from 'vitest';
import { MadeIds, slug } from '../../src/import/made-id';

test.each([
  ['Подписание конвенции', 'podpisanie-konventsii'],
  ['Щёлково', 'shchelkovo'],
  ['Łódź, Straße & Ærø', 'lodz-strasse-aero'],
  ['  ', ''],
  ['北京', '']
])('%s becomes %s', (name, id) => {
  expect(slug(name)).toBe(id);
});

test('equal names are numbered, and names without Latin letters have ids that stay', () => {
  const ids = new MadeIds();
  expect([ids.of('Paris', 'place'), ids.of('paris', 'place'), ids.of('Paris', 'place')]).toEqual([
    'paris',
    'paris-2',
    'paris-3'
  ]);
  const [first, second] = [new MadeIds().of('北京', 'place'), new MadeIds().of('北京', 'place')];
  expect(first).toMatch(/^place-[0-9a-f]{4}$/);
  expect(second).toBe(first);
});
