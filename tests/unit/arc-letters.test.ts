import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Arc, Topology } from 'topojson-specification';
import { readArcs, writeArcs } from '../../src/data/arc-letters';
import { loadGround } from '../../src/data/ground';

test('every arc is read as it was written, however far its steps go', () => {
  const steps = [0, 1, -1, 37, -37, 38, -38, 600, -601, 637, 638, 10_000, -123_456, 2 ** 31];
  const arcs: Arc[] = [[], steps.map((x) => [x, -x]), ...steps.map((x) => [[x, x + 1]])];
  expect(readArcs(writeArcs(arcs) ?? '')).toEqual(arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y + 0])));
});

test('short steps are two letters, in text that JSON writes as it is', () => {
  const steps = Array.from({ length: 75 }, (_, i): [number, number] => [i - 37, 37 - i]);
  const text = writeArcs([steps]) ?? '';
  expect(text).toHaveLength(150);
  const all = writeArcs([Array.from({ length: 3000 }, (_, i) => [i, -i])]) ?? '';
  expect(JSON.stringify(all)).toBe(`"${all}"`);
});

test('what is no list of pairs of whole numbers is left as it is', () => {
  expect(writeArcs([[[0.5, 1]]])).toBeUndefined();
  expect(writeArcs([[[1, 2, 3]]])).toBeUndefined();
});

const GROUND = new URL('../../geo/basemap/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, GROUND), 'utf8');
const topologies = readdirSync(GROUND).filter(
  (file) => file.endsWith('.json') && /^\{"type":"Topology"/.test(textOf(file))
);

test.for(topologies)('%s is the same from letters', (file) => {
  const { arcs } = JSON.parse(textOf(file)) as Topology;
  expect(JSON.stringify(readArcs(writeArcs(arcs) ?? ''))).toBe(JSON.stringify(arcs));
});

test('a ground is drawn of letters as of numbers', async () => {
  const topology = JSON.parse(textOf('far/map.json')) as Topology;
  const read = async (arcs: unknown) =>
    (await loadGround({ ground: '' }, () => Promise.resolve(Response.json({ ...topology, arcs })))).ground;
  const [drawn, written] = [await read(writeArcs(topology.arcs)), await read(topology.arcs)];
  expect(drawn.layers).toEqual(written.layers);
  expect(written.landOf(['chosen'])).not.toEqual({ type: 'MultiPolygon', coordinates: [] });
  expect(drawn.landOf(['chosen'])).toEqual(written.landOf(['chosen']));
});
