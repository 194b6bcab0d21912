/** What of the ground is sent for a map seen from afar: as much as is drawn there, and the same land. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import area from '@turf/area';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import areas from '../../geo/basemap/areas.json' with { type: 'json' };
import { groundFiles, GROUNDS } from '../../scripts/editions.mjs';
import { loadGround } from '../../src/data/ground';

const { far, detail } = groundFiles({ id: '', ground: 'far-east' });
const load = (files: readonly string[]) => loadGround(Object.fromEntries(files.map((file) => [file, file])));

beforeEach(() => {
  vi.stubGlobal('fetch', (file: string) => Promise.resolve(new Response(readFileSync(`${GROUNDS}/${file}`))));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('from afar the ground has all that the overview lacks but the plans of towns', async () => {
  const { ground, problems } = await load(far);
  expect(problems).toEqual([]);
  expect(Object.keys(ground.layers).sort()).toEqual([
    'borders',
    'depth',
    'lakes',
    'names',
    'relief',
    'rivers'
  ]);
  const levels = new Set(
    ground.layers.relief?.features.map(({ properties }): unknown => properties?.['level'])
  );
  expect([...levels].sort()).toEqual(['far', 'rest']);
});

test('from afar every area is as large as from near, and every kind of border is there', async () => {
  const [coarse, fine] = await Promise.all([load(far), load(detail)]);
  // The others are smaller than what a coast may lose.
  const large = areas.filter((id) => area(fine.ground.landOf([id])) > 2e10);
  expect(large.length).toBeGreaterThan(30);
  for (const id of large) {
    const share = area(coarse.ground.landOf([id])) / area(fine.ground.landOf([id]));
    expect(Math.abs(share - 1), id).toBeLessThan(0.03);
  }
  const kinds = ({ ground }: typeof fine) =>
    [
      ...new Set(ground.layers.borders?.features.map(({ properties }): unknown => properties?.['kind']))
    ].sort();
  expect(kinds(coarse)).toEqual(kinds(fine));
});

test('what is drawn from afar is no larger than 125 kB to send', () => {
  const sent = far.reduce((sum, file) => sum + gzipSync(readFileSync(`${GROUNDS}/${file}`)).length, 0);
  expect(sent / 1000).toBeLessThanOrEqual(125);
});
