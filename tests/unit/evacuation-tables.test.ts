import { expect, test } from 'vitest';
import { shares } from '../../src/ui/evacuation/assumption-sets';
import { studyTableFiles } from '../../src/ui/evacuation/study-table';

test('a table is a file without comments: edition and licence are in each row, all else that must be known of it lies beside it', () => {
  const table = {
    metadata: [['Status', 'a "guess",\nno more']],
    head: ['a', 'b'],
    rows: [
      ['x,y', 1],
      ['"', 'z\n']
    ]
  } as const;
  const taken = {
    edition: { id: 'far', title: { en: 'Far, far' }, version: '1', licence: 'CC-BY-4.0' },
    link: 'https://example.org/map/#date=1925-04-10',
    accessed: '2026-11-29'
  };
  const origin = '"Far, far, version 1, https://example.org/map/",CC-BY-4.0\r\n';
  expect(studyTableFiles('zones', table, taken)).toEqual([
    { name: 'README.txt', text: 'Status: a "guess",\nno more\n' },
    { name: 'zones.csv', text: `\uFEFFa,b,edition,licence\r\n"x,y",1,${origin}"""","z\n",${origin}` }
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
