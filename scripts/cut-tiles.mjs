// Features cut into tiles, zoom by zoom. Of points that lie close together from afar the greatest remain; at the last zoom all are there.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { zxyToTileId } from 'pmtiles';
import { gzipSync } from 'node:zlib';

/** Units of a tile, which is drawn 512 CSS pixels wide. */
const EXTENT = 4096;
/** Points nearer to each other than so many CSS pixels are one from afar. */
const CELL = 4;
const CELLS = 512 / CELL;
/** Bytes of a tile before it is compressed. */
const MOST_BYTES = 500_000;
/** Of a tile of the last zoom that is found by itself. */
const MOST_POINTS = 15_000;
const LEAST_MAXZOOM = 6;
const MOST_MAXZOOM = 14;
const LEAST_RANK = 8;

/** @typedef {import('../src/data/tile-features').TileFeatures} TileFeatures */
/** A point on the square of the map, 0 to 1 from the north-west.
 * @typedef {{ x: number, y: number, tags: Record<string, any> }} Dot
 */

/**
 * @param {TileFeatures} layers
 * @param {number} [wanted] the last zoom; else as many as points need to be told apart
 * @returns {{ tiles: import('./write-pmtiles.mjs').NumberedTile[], maxzoom: number }}
 */
export function cutTiles({ points = [], ...shapes }, wanted) {
  const dots = points.map(dotOf).sort(byRank);
  const maxzoom = wanted ?? sufficientZoom(dots);
  const cut = Object.entries(shapes).map(([layer, features]) => ({
    layer,
    tiles: cutShapes(features, maxzoom)
  }));
  /** @type {import('./write-pmtiles.mjs').NumberedTile[]} */
  const tiles = [];
  for (let zoom = 0; zoom <= maxzoom; zoom++) {
    const dotsOf = inTiles(zoom === maxzoom ? dots : thinned(dots, zoom), zoom);
    const cutHere = cut.map(({ layer, tiles }) => ({ layer, tiles: tiles[zoom] ?? new Map() }));
    const keys = new Set([dotsOf, ...cutHere.map(({ tiles }) => tiles)].flatMap((some) => [...some.keys()]));
    for (const key of keys) {
      const [x, y] = [Math.floor(key / 2 ** zoom), key % 2 ** zoom];
      const others = cutHere.flatMap(({ layer, tiles }) => (tiles.has(key) ? [[layer, tiles.get(key)]] : []));
      let own = dotsOf.get(key) ?? [];
      let data = encode(others, own, zoom, x, y);
      for (
        ;
        zoom < maxzoom && data.length > MOST_BYTES && own.length > 0;
        data = encode(others, own, zoom, x, y)
      )
        own = own.slice(0, Math.floor(own.length / 2));
      tiles.push({ id: zxyToTileId(zoom, x, y), data: gzipSync(data) });
    }
  }
  return { tiles: tiles.sort((a, b) => a.id - b.id), maxzoom };
}

/**
 * Lines, areas and names of a layer by zoom and tile.
 *
 * @param {readonly import('geojson').Feature[]} features
 * @param {number} maxzoom
 */
function cutShapes(features, maxzoom) {
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: [...features] },
    { maxZoom: maxzoom, indexMaxZoom: maxzoom, indexMaxPoints: 0, extent: EXTENT, buffer: 128, tolerance: 3 }
  );
  const zooms = Array.from({ length: maxzoom + 1 }, () => new Map());
  /** @param {number} zoom @param {number} x @param {number} y */
  const visit = (zoom, x, y) => {
    const tile = zoom <= maxzoom ? index.getTile(zoom, x, y) : null;
    if (!tile || tile.features.length === 0) return;
    zooms[zoom]?.set(x * 2 ** zoom + y, tile);
    for (const right of [0, 1]) for (const down of [0, 1]) visit(zoom + 1, 2 * x + right, 2 * y + down);
  };
  visit(0, 0, 0);
  return zooms;
}

/**
 * @param {readonly (readonly any[])[]} others
 * @param {readonly Dot[]} dots
 * @param {number} zoom
 * @param {number} x
 * @param {number} y
 */
function encode(others, dots, zoom, x, y) {
  const size = 2 ** zoom;
  const features = dots.map((dot) => ({
    type: 1,
    geometry: [[Math.round((dot.x * size - x) * EXTENT), Math.round((dot.y * size - y) * EXTENT)]],
    tags: dot.tags
  }));
  const layers = Object.fromEntries([...others, ...(features.length > 0 ? [['points', { features }]] : [])]);
  return fromGeojsonVt(layers, { version: 2, extent: EXTENT });
}

/**
 * @param {import('geojson').Feature} feature
 * @returns {Dot}
 */
function dotOf({ geometry, properties }) {
  const [longitude = 0, latitude = 0] = /** @type {import('geojson').Point} */ (geometry).coordinates;
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return { x: longitude / 360 + 0.5, y: Math.min(Math.max(y, 0), 1 - 1e-9), tags: properties ?? {} };
}

/** @param {Dot} a @param {Dot} b */
const byRank = (a, b) => (a.tags['rank'] ?? LEAST_RANK) - (b.tags['rank'] ?? LEAST_RANK);

/**
 * The first of those that lie in the same cell of a zoom.
 *
 * @param {readonly Dot[]} dots the greatest first
 * @param {number} zoom
 */
function thinned(dots, zoom) {
  const cells = 2 ** zoom * CELLS;
  /** @type {Set<number>} */
  const taken = new Set();
  return dots.filter(({ x, y }) => {
    const cell = Math.floor(x * cells) * cells + Math.floor(y * cells);
    return taken.size < taken.add(cell).size;
  });
}

/**
 * @param {readonly Dot[]} dots
 * @param {number} zoom
 * @returns {Map<number, Dot[]>}
 */
const inTiles = (dots, zoom) => {
  /** @type {Map<number, Dot[]>} */
  const tiles = new Map();
  const size = 2 ** zoom;
  for (const dot of dots) {
    const key = Math.min(Math.floor(dot.x * size), size - 1) * size + Math.floor(dot.y * size);
    const tile = tiles.get(key);
    if (tile) tile.push(dot);
    else tiles.set(key, [dot]);
  }
  return tiles;
};

/** @param {readonly Dot[]} dots */
function sufficientZoom(dots) {
  for (let zoom = LEAST_MAXZOOM; zoom < MOST_MAXZOOM; zoom++) {
    const fullest = [...inTiles(dots, zoom).values()].reduce((most, { length }) => Math.max(most, length), 0);
    if (fullest <= MOST_POINTS) return zoom;
  }
  return MOST_MAXZOOM;
}
