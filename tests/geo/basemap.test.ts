/** The ground that is committed: every file can be read, and has what the style asks of it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { afterEach, expect, test, vi } from 'vitest';
import { describe } from '../../src/data/problems';
import { DETAIL, loadGround, OVERVIEW } from '../../src/data/ground';
import { GROUND_LAYERS } from '../../src/domain/ground';
import { style } from '../../src/map/basemap';
import { groundSources } from '../../src/map/ground-sources';
import { editionOf } from './support/folder';

const FOLDER = new URL('../../geo/basemap/', import.meta.url);
const bytes = (file: string) => readFileSync(new URL(file, FOLDER));
const nameOf = (address: string) => address.replace(/^.*\//, '').replace(/\?.*/, '');

/** Answers as the site does, but for `missing` files. */
const site = (...missing: string[]) =>
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      missing.includes(nameOf(address))
        ? new Response('', { status: 404 })
        : new Response(new Uint8Array(bytes(nameOf(address))))
    )
  );
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the overview and the detail can be read', async () => {
  site();
  const [overview, detail] = await Promise.all([loadGround(OVERVIEW), loadGround(DETAIL)]);
  expect([...overview.problems, ...detail.problems]).toEqual([]);
  expect(GROUND_LAYERS.filter((layer) => !overview.ground[layer] && !detail.ground[layer])).toEqual([]);
});

test('the overview has all that the first picture needs', async () => {
  site();
  const { ground } = await loadGround(OVERVIEW);
  expect(Object.keys(ground).sort()).toEqual(['borders', 'coasts', 'lakes', 'powers', 'ribbons', 'sea']);
});

test('a file that is missing is told, and costs only its own layers', async () => {
  site('rivers.json');
  const { ground, problems } = await loadGround(DETAIL);
  expect(problems.map(describe)).toEqual([
    'basemap/rivers.json: the file is missing or could not be fetched'
  ]);
  expect(ground.rivers).toBeUndefined();
  expect(ground.sea).toBeDefined();
  expect(ground.names).toBeDefined();
});

test('a file that is not JSON is told as such', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>')));
  const { ground, problems } = await loadGround(OVERVIEW);
  expect(problems.map(describe)).toEqual(['basemap/overview.json: the file is not JSON']);
  expect(ground).toEqual({});
});

test('without a network there are problems and no exception', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect((await loadGround(DETAIL)).problems).toHaveLength(DETAIL.length);
});

test('two files that hold parts of a layer lie on one another', async () => {
  site();
  const [both, one, other] = await Promise.all(
    [['detail.json', 'sakhalin.json'], ['detail.json'], ['sakhalin.json']].map(loadGround)
  );
  const count = (read: typeof both) => read?.ground.powers?.features.length ?? 0;
  expect(count(both)).toBe(count(one) + count(other));
});

/** Properties that an expression reads and cannot do without. */
const read = (expression: unknown): string[] => {
  if (!Array.isArray(expression)) return [];
  const parts: unknown[] = expression;
  const [operator, operand] = parts;
  if (operator === 'get') return [operand as string];
  return operator === 'coalesce' || operator === 'to-boolean' || operator === 'literal'
    ? []
    : parts.flatMap(read);
};

test('every feature of the ground has the properties that the style reads', async () => {
  site();
  const sheet = style('en', editionOf('far-east-1925').powers);
  const [overview, detail] = await Promise.all([loadGround(OVERVIEW), loadGround(DETAIL)]);
  const sources: Record<string, FeatureCollection[]> = {};
  for (const ground of [overview.ground, groundSources(detail.ground)]) {
    for (const [name, collection] of Object.entries(ground)) (sources[name] ??= []).push(collection);
  }
  let asked = 0;
  for (const layer of sheet.layers) {
    if (!('source' in layer)) continue;
    const { filter, layout = {}, paint = {} } = layer;
    const needed = new Set([filter, Object.values(layout), Object.values(paint)].flatMap(read));
    for (const { properties } of (sources[layer.source] ?? []).flatMap(({ features }) => features)) {
      for (const property of needed) {
        if (property === 'minzoom' || property === 'maxzoom') continue; // where they lack the name is shown at all zooms
        expect(properties?.[property], `${layer.id} reads ${property}`).toBeDefined();
        asked++;
      }
    }
  }
  expect(asked).toBeGreaterThan(100);
});

test('the powers of the ground are those of the edition, or other', async () => {
  site();
  const known = [...editionOf('far-east-1925').powers.map(({ id }) => id), 'other'];
  for (const files of [OVERVIEW, DETAIL]) {
    const { ground } = await loadGround(files);
    for (const layer of ['powers', 'coasts', 'ribbons'] as const) {
      const powers = ground[layer]?.features.map(({ properties }) => properties?.['power'] as string) ?? [];
      expect(
        powers.filter((power) => !known.includes(power)),
        layer
      ).toEqual([]);
      expect(powers.length, layer).toBeGreaterThan(0);
    }
  }
});

test('names of the ground are there in every language of the edition', () => {
  const { features } = JSON.parse(bytes('names.geojson').toString()) as FeatureCollection;
  for (const { properties } of features) {
    const name = properties?.['name'] as Record<string, string>;
    for (const language of editionOf('far-east-1925').languages) {
      expect(name[language], JSON.stringify(name)).toBeTruthy();
    }
  }
});

test('the overview is no larger than 60 KB to send', () => {
  const sent = OVERVIEW.reduce((sum, file) => sum + gzipSync(bytes(file)).length, 0);
  expect(sent / 1000).toBeLessThanOrEqual(60);
});
