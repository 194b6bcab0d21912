/** The boundaries of the ground, as they answer whoever points at them. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { groundFiles } from '../../scripts/editions.mjs';
import { loadGround } from '../../src/data/ground';
import type { Ground } from '../../src/domain/ground';
import { midnight } from '../../src/domain/time';
import { BOUNDARY_KINDS, boundariesIn, landsBeside, type Boundary } from '../../src/view/boundary';
import { styleInputs } from '../unit/support/map';
import { BOUNDARY_LAYERS } from '../../src/map/layers/borders/boundary-layers';
import { mapStyle } from '../../src/map/map-style';
import { editionOf } from './support/folder';

const edition = editionOf('far-east-1925');
const GEO = new URL('../../geo/', import.meta.url);
let ground: Ground;

beforeAll(async () => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(new Uint8Array(readFileSync(new URL(address, GEO)))))
  );
  const { detail } = groundFiles({ id: '', ground: 'far-east' });
  ({ ground } = await loadGround(Object.fromEntries(detail.map((file) => [file, file]))));
});
afterAll(() => vi.unstubAllGlobals());

type Day = Parameters<typeof midnight>;

const landsOn = (boundary: Boundary, day: Day) =>
  landsBeside({ edition, instant: midnight(...day) }, ground, boundary).map((lands) =>
    lands.map(({ id }) => id)
  );
/** The boundaries round a point, with the lands beside them. */
const around = ([x, y]: readonly [number, number], day: Day) =>
  boundariesIn(ground, [x - 0.6, y - 0.6, x + 0.6, y + 0.6]).map((boundary) => ({
    ...boundary,
    lands: landsOn(boundary, day)
  }));

test('every boundary of the ground is of a kind that has words', () => {
  const all = ground.layers.borders?.features ?? [];
  expect(all.length).toBeGreaterThan(90);
  for (const { properties } of all) expect(BOUNDARY_KINDS).toContain(properties?.['kind']);
});

test('the 50th parallel parts Karafuto from the Union, and from what Japan occupied as long as it did', () => {
  const [before] = around([143, 50], [1925, 1, 20]);
  expect(before?.kind).toBe('parallel');
  const north = before?.lands.find((lands) => lands.includes('soviet-union'));
  expect(before?.lands).toContainEqual(expect.arrayContaining(['karafuto']));
  expect(north?.some((id) => id.startsWith('zone-'))).toBe(true);
  const [after] = around([143, 50], [1925, 6, 1]);
  expect(after?.lands.flat().some((id) => id.startsWith('zone-'))).toBe(false);
});

test('a provincial boundary that the editors drew says how far off it may be, and no land of both sides is named', () => {
  const drawn = around([118.3, 40.4], [1924, 10, 1]).find(({ metres }) => metres === 15_000);
  expect(drawn?.kind).toBe('province');
  expect(drawn?.lands.flat()).toContain('jehol');
  expect(drawn?.lands.flat()).not.toContain('republic-of-china');
});

test('the layers that answer a click are layers of the style', () => {
  const ids = mapStyle(styleInputs(edition)).layers.map(({ id }) => id);
  for (const id of BOUNDARY_LAYERS) expect(ids).toContain(id);
});
