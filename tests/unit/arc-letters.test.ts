import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Arc, Topology } from 'topojson-specification';
import { readArcs, writeArcs } from '../../src/data/arc-letters';
import { loadGround } from '../../src/data/ground';
import { sentGround } from '../../src/data/sent-ground';

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

const drawnOf = async (file: string, text: string) =>
  (await loadGround({ [file]: '' }, () => Promise.resolve(new Response(text)))).ground;

test('a ground is drawn of letters as of numbers', async () => {
  const text = textOf('far/map.json');
  const [drawn, written] = [
    await drawnOf('map.json', sentGround('map.json', text)),
    await drawnOf('map.json', text)
  ];
  expect(drawn.layers).toEqual(written.layers);
  expect(written.landOf(['chosen'])).not.toEqual({ type: 'MultiPolygon', coordinates: [] });
  expect(drawn.landOf(['chosen'])).toEqual(written.landOf(['chosen']));
});

test('lines and points of GeoJSON with two decimals are sent so, too, and are where they were', async () => {
  const text = textOf('names.geojson');
  const sent = sentGround('basemap/names.geojson', text);
  expect(sent.length).toBeLessThan(text.length / 1.4);
  const [drawn, written] = [await drawnOf('names.geojson', sent), await drawnOf('names.geojson', text)];
  const rounded = (ground: typeof drawn) =>
    JSON.parse(
      JSON.stringify(ground.layers.names?.features, (_, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value
      )
    ) as unknown;
  expect(rounded(drawn)).toEqual(rounded(written));
});

test('what is between the steps, has an id, or is an area, is sent as it is', () => {
  const text = (feature: object) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, ...feature }]
    });
  const point = { type: 'Point', coordinates: [120.123, 40] };
  for (const feature of [
    { geometry: point },
    { id: 'a', geometry: { type: 'Point', coordinates: [120, 40] } },
    { geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] } } // prettier-ignore
  ])
    expect(sentGround('names.geojson', text(feature))).toBe(text(feature));
  for (const spoilt of ['{', 'null', '{"type":"FeatureCollection"}', '{"type":"Topology","arcs":3}'])
    expect(sentGround('names.geojson', spoilt)).toBe(spoilt);
});
