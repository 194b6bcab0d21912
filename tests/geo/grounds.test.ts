/** The grounds that the program knows are those that stand in geo. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_GROUND, GROUNDS } from '../../src/data/grounds';

const GEO = new URL('../../geo/', import.meta.url);

test('the grounds that an edition may name are those of the folders with a ground.json, with its limits', () => {
  const found = readdirSync(GEO).flatMap((folder) => {
    const file = new URL(`${folder}/ground.json`, GEO);
    if (!existsSync(file)) return [];
    const { id, limits } = JSON.parse(readFileSync(file, 'utf8')) as { id: string; limits: number[] };
    return [[id, limits]];
  });
  const known = Object.entries(GROUNDS).map(([id, ground]) => [id, ground?.limits]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
  expect(GROUNDS).toHaveProperty(DEFAULT_GROUND);
});
