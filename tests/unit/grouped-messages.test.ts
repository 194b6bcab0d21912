import { expect, test } from 'vitest';
import { groupedMessages, groupedValues } from '../../src/ui/shell/grouped-messages';

const lacks = (where: string) => ({ file: 'events.geojson', where, message: 'lacks "ru"' });

test('a message about one place is told as it is, and one about a whole file without a place', () => {
  expect(
    groupedMessages([lacks('features[0] title'), { file: 'a.json', where: '', message: 'is not JSON' }])
  ).toEqual(['events.geojson features[0] title: lacks "ru"', 'a.json: is not JSON']);
});

test('a message about many places is told once, with the first of them and the number of the others', () => {
  const messages = Array.from({ length: 1990 }, (_, i) => lacks(`features[${i}]`));
  expect(groupedMessages([...messages, { ...lacks('features[7]'), file: 'places.geojson' }])).toEqual([
    'events.geojson features[0], features[1], features[2] and 1,987 more: lacks "ru"',
    'places.geojson features[7]: lacks "ru"'
  ]);
});

test('thousands of bad values of a key are one line, and a value of any length is short', () => {
  const pairs = Array.from({ length: 3000 }, (_, i) => ['date', `no-day-${i}`] as const);
  expect(groupedValues([...pairs, ['sel', 'x'.repeat(100_000)]])).toEqual([
    { key: 'date', value: 'no-day-0', others: 2999 },
    { key: 'sel', value: `${'x'.repeat(60)}…`, others: 0 }
  ]);
});
