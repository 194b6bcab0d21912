import { expect, test } from 'vitest';
import { shares } from '../../src/ui/evacuation/assumption-sets';
import { formatCsv } from '../../src/ui/evacuation/csv';

test('a cell that holds commas, quotes or lines is quoted; what must be known stands above, a comment a line, unquoted', () => {
  const table = {
    metadata: [['Status', 'a "guess",\nno more']],
    head: ['a', 'b'],
    rows: [
      ['x,y', 1],
      ['"', 'z\n']
    ]
  } as const;
  expect(formatCsv(table)).toBe('# Status: a "guess", no more\r\na,b\r\n"x,y",1\r\n"""","z\n"\r\n');
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
