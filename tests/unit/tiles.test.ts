/** Tiles of a ground: made of GeoJSON, checked, opened, and drawn in the style of the map. */
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, it, test } from 'vitest';
import { checkFolder } from '../../src/data/check';
import { tileArchiveFaults } from '../../src/data/check-tile-archive';
import { tileFeatures } from '../../src/data/tile-features';
import { importFiles } from '../../src/import/import-files';
import { farEdition } from '../geo/support/far-edition';
import { cutTiles } from '../../scripts/cut-tiles.mjs';
import { writePmtiles } from '../../scripts/write-pmtiles.mjs';

const BOUNDS = [100, 20, 140, 60];

const point = (rank: number, longitude: number, latitude: number): Feature => ({
  type: 'Feature',
  properties: { rank },
  geometry: { type: 'Point', coordinates: [longitude, latitude] }
});
/** A hundred thousand would be no other test: leaves of the directory begin with some thousand tiles. */
const POINTS = Array.from({ length: 20_000 }, (_, i) =>
  point((i % 8) + 1, 100 + ((i * 7919) % 40_000) / 1000, 20 + ((i * 104_729) % 40_000) / 1000)
);

function archiveOf(layers: Parameters<typeof cutTiles>[0], zoom: number, names = Object.keys(layers)) {
  const { tiles, maxzoom } = cutTiles(layers, zoom);
  const metadata = { vector_layers: names.map((id) => ({ id })) };
  return writePmtiles(tiles, { minzoom: 0, maxzoom, bounds: BOUNDS, metadata });
}

const inMemory = (bytes: Uint8Array): Source => ({
  getKey: () => String(bytes.length),
  getBytes: (offset, length) =>
    Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer })
});

/** How many points each zoom has. */
async function pointsAt(bytes: Uint8Array, zoom: number): Promise<number> {
  const archive = new PMTiles(inMemory(bytes));
  const size = 2 ** zoom;
  const tiles = Array.from({ length: size * size }, (_, i) =>
    archive.getZxy(zoom, Math.floor(i / size), i % size)
  );
  const counts = (await Promise.all(tiles)).map((tile) =>
    tile ? (new VectorTile(new PbfReader(tile.data)).layers['points']?.length ?? 0) : 0
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('an archive of tiles that was cut of GeoJSON', () => {
  const archive = archiveOf({ points: POINTS }, 8);
  it('has every point at its last zoom, through leaves of its directory, and the greater ones from afar', async () => {
    expect(await pointsAt(archive, 8)).toBe(POINTS.length);
    const few = await pointsAt(archive, 2);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(POINTS.length / 2);
    expect(tileArchiveFaults(archive)).toEqual([]);
  });

  it('keeps of points that lie on each other the greatest', () => {
    const { tiles } = cutTiles({ points: [point(8, 120, 40), point(1, 120, 40), point(4, 120, 40)] }, 1);
    expect(tiles).toHaveLength(2);
  });

  it('writes a name for each language, and that of a river beside it', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [100, 30],
        [120, 40]
      ]
    };
    const river = {
      type: 'Feature',
      properties: { rank: 2, name: { en: 'Amur', ru: 'Амур' } },
      geometry: line
    };
    const problems: string[] = [];
    const read = tileFeatures('rivers.geojson', { features: [river] }, (_, message) =>
      problems.push(message)
    );
    expect(read.names?.[0]?.properties).toEqual({
      rank: 2,
      role: 'river',
      'name:en': 'Amur',
      'name:ru': 'Амур'
    });
    expect(problems).toEqual([]);
  });
});

describe('what is wrong with an archive of tiles', () => {
  const good = archiveOf({ points: [point(1, 120, 40)] }, 1);
  const changed = (at: number, ...bytes: number[]) => {
    const copy = Uint8Array.from(good);
    copy.set(bytes, at);
    return copy;
  };
  it.each([
    [
      'no archive',
      Uint8Array.from(Buffer.from('{}')),
      ['is no archive of tiles: it does not begin as a PMTiles file does']
    ],
    ['an older version', changed(7, 2), ['is of version 2 of PMTiles; expected 3 (pmtiles convert OLD NEW)']],
    ['pictures', changed(99, 2), ['holds PNG tiles; expected vector tiles, MVT']],
    ['Brotli', changed(98, 3), ['is compressed with Brotli; expected gzip or none']],
    [
      'nowhere',
      changed(102, ...new Array<number>(16).fill(0)),
      ['covers nothing: its bounds are [0, 0, 0, 0]']
    ]
  ])('%s', (_, bytes, faults) => {
    expect(tileArchiveFaults(bytes)).toEqual(faults);
  });
  it('is told all at once: cut short, and layers that there are not', () => {
    const cut = archiveOf({ points: [point(1, 120, 40)] }, 1, ['land', 'river', 'points']).subarray(0, -3);
    expect(tileArchiveFaults(cut)).toEqual([
      `ends after ${cut.length} bytes, expected ${cut.length + 3}: it has been cut short`,
      '"land" is not drawn from tiles, for all else is sea, which no tile knows; give it as GeoJSON',
      expect.stringMatching(/^"river" is no layer of tiles, and is left out.*rivers/)
    ]);
  });
});

test('the import of an edition keeps its tiles, and tells what is wrong with them', async () => {
  const own = '"ownGround": { "files": ["ground/points.pmtiles"] },\n  "format"';
  const texts = Object.entries(farEdition()).map(([name, text]) => ({
    name: `far/${name}`,
    bytes: new TextEncoder().encode(name === 'edition.json' ? text.replace('"format"', own) : text)
  }));
  const imported = (bytes: Uint8Array) =>
    importFiles([...texts, { name: 'far/ground/points.pmtiles', bytes }], {
      id: 'far',
      today: '2026-11-28',
      parseXml: () => {
        throw new Error('there is no XML');
      },
      check: (files) => checkFolder(files).problems.filter(({ severity }) => severity === 'error')
    });
  const whole = archiveOf({ points: [point(1, 120, 40)] }, 1);
  const { binary, report } = await imported(whole);
  expect([...binary]).toEqual([['ground/points.pmtiles', whole]]);
  expect(report.checked).toEqual([]);
  const cut = await imported(whole.subarray(0, -3));
  expect(cut.report.checked.map(({ message }) => message)).toEqual([
    expect.stringContaining('it has been cut short')
  ]);
});
