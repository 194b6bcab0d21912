import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SRC = new URL('../../src/', import.meta.url);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(svelte|css)$/.test(file)
);

test('colour and thickness of a line stand by themselves: Safari drops a shorthand that has them', () => {
  expect(files.length).toBeGreaterThan(50);
  const dropped = files.flatMap((file) => {
    const declarations = readFileSync(new URL(file, SRC), 'utf8').match(/text-decoration:[^;]*;/g) ?? [];
    return declarations.filter((text) => /:\s*\S+\s+\S/.test(text)).map((text) => `${file}: ${text}`);
  });
  expect(dropped).toEqual([]);
});
