/** The grounds that the program knows are those that stand in geo; and the plain one of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { editionHead, groundFiles } from '../../scripts/editions.mjs';
import { drawableObjects } from '../../src/data/ground-shapes';
import { DEFAULT_GROUND, GROUNDS } from '../../src/data/grounds';
import { EDITIONS } from './support/folder';

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

test.for(EDITIONS)('%s is told of the ground that it brings, after the one it names or alone', (id) => {
  const head = editionHead(id);
  const { files = [] } = head.ownGround ?? {};
  const own = files.map((file) => `${id}/${file}`);
  const { overview, detail } = groundFiles({ ...head, ownGround: { files } });
  expect(overview).not.toEqual([]);
  expect(detail.slice(detail.length - own.length)).toEqual(own);
  expect(groundFiles({ ...head, ownGround: { files, alone: true } })).toEqual({
    credits: '',
    overview: own,
    far: [],
    detail: own
  });
});

/** The features of every layer of the plain ground, by the file that has them. */
const plainGround = () => {
  const { overview, detail } = groundFiles({ id: '' });
  return [...overview, ...detail].map((file) => {
    const text = readFileSync(new URL(file, GEO), 'utf8');
    const told: string[] = [];
    const { layers } = drawableObjects(JSON.parse(text) as Record<string, unknown>, (where, message) =>
      told.push(`${where} ${message}`)
    );
    expect(told).toEqual([]);
    return { file, text, layers };
  });
};

test('the plain ground has shores, lakes, rivers and depths that the style can draw, and no borders', () => {
  const layers = new Map(plainGround().flatMap(({ layers }) => [...layers]));
  expect([...layers.keys()].sort()).toEqual(['coasts', 'depth', 'lakes', 'rivers', 'sea']);
  const valuesOf = (layer: string, key: string) =>
    new Set(layers.get(layer)?.features.map(({ properties }) => properties?.[key] as unknown));
  expect(valuesOf('depth', 'depth')).toEqual(new Set([200, 1000, 3000, 6000]));
  expect([...valuesOf('rivers', 'rank')].every((rank) => typeof rank === 'number' && rank <= 6)).toBe(true);
});

test('the plain ground weighs less than 300 kB when it is sent', () => {
  const bytes = plainGround().map(({ text }) => gzipSync(text).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
});
