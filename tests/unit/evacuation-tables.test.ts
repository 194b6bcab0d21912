import { expect, test } from 'vitest';
import { shares } from '../../src/ui/evacuation/assumption-sets';
import { studyTableFiles } from '../../src/ui/evacuation/study-table';

test('a table is a file without comments, and what must be known of it lies beside it', () => {
  const table = {
    metadata: [['Status', 'a "guess",\nno more']],
    head: ['a', 'b'],
    rows: [
      ['x,y', 1],
      ['"', 'z\n']
    ]
  } as const;
  expect(studyTableFiles('zones', table)).toEqual([
    { name: 'README.txt', text: 'Status: a "guess",\nno more\n' },
    { name: 'zones.csv', text: '\uFEFFa,b\r\n"x,y",1\r\n"""","z\n"\r\n' }
  ]);
});

test('shares add up to the whole, whatever is rounded', () => {
  for (const parts of [
    [1, 1, 1],
    [1200, 700, 0, 0, 0],
    [333, 333, 334],
    [0, 0]
  ]) {
    const sum = shares(parts).reduce((total, part) => total + part, 0);
    expect(sum).toBe(parts.some(Boolean) ? 1000 : 0);
  }
});
