// Draws geo/world, the plain ground of editions that name none; geo/world/README.md says from what. On Debian, with gmt:
// npm ci && node build-world.mjs. The files are committed; nothing that starts, builds or tests the map runs this.
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { difference, intersection } from 'polyclip-ts';
import { feature as decoded, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { boxRing, collection, feature } from './parts/topology.mjs';
import { worldDepths } from './parts/world-depth.mjs';
import { worldLakes } from './parts/world-lakes.mjs';
import { worldRivers } from './parts/world-rivers.mjs';

const OUT = new URL('../world/', import.meta.url);

/** South of it is Antarctica, north of it nothing: degrees. */
const [SOUTH, NORTH] = [-60, 84];
/** Degrees to which positions are rounded, by file. */
const GRID = { overview: 0.02, detail: 0.005, rivers: 0.01, depth: 0.02 };

const snapTo =
  (grid) =>
  ([x, y]) => [Math.round(x / grid) * grid, Math.round(y / grid) * grid];

const { inside, sea, coasts } = groundOf(landAt('50m'), GRID.detail);
writeShore('overview', groundOf(landAt('110m'), GRID.overview));
writeShore('detail', { sea, coasts });
write('lakes', GRID.detail, { lakes: worldLakes().map((lake) => feature('Polygon', lake)) });
write('rivers', GRID.rivers, {
  rivers: (await worldRivers()).map(({ rank, line }) => feature('LineString', line, { rank }))
});
write('depth', GRID.depth, {
  depth: worldDepths(inside, [SOUTH, NORTH]).map(({ depth, polygons }) =>
    feature('MultiPolygon', polygons, { depth })
  )
});

/** @param {'110m' | '50m'} scale */
function landAt(scale) {
  const file = new URL(`node_modules/world-atlas/land-${scale}.json`, import.meta.url);
  const world = JSON.parse(fs.readFileSync(file, 'utf8'));
  const polygons = decoded(world, world.objects.land).features.flatMap(
    ({ geometry }) => geometry.coordinates
  );
  return polygons.map((polygon) => polygon.map(unwrap));
}

/** The files carry land on across 180°: so does the ring, past 180° instead of round the Earth. */
function unwrap(ring) {
  const continuous = [];
  for (const [x, y] of ring) {
    const [before = x] = continuous.at(-1) ?? [];
    continuous.push([x - 360 * Math.round((x - before) / 360), y]);
  }
  return continuous;
}

/** Sea in cells of 30°, coasts without the edges of the map, and the land between these. */
function groundOf(land, grid) {
  const inside = land.flatMap((polygon) =>
    [-360, 0, 360].flatMap((shift) => {
      const moved = polygon.map((ring) => ring.map(([x, y]) => [x + shift, y]));
      const xs = moved[0].map(([x]) => x);
      const ys = moved[0].map(([, y]) => y);
      if (Math.max(...xs) <= -180 || Math.min(...xs) >= 180 || Math.max(...ys) <= SOUTH) return [];
      const whole = Math.min(...xs) >= -180 && Math.max(...xs) <= 180 && Math.min(...ys) >= SOUTH;
      return whole ? [moved] : intersection(moved, [boxRing([-180, SOUTH, 180, NORTH])]);
    })
  );
  const sea = [];
  for (let west = -180; west < 180; west += 30)
    for (let south = SOUTH; south < NORTH; south += 24) sea.push(...seaIn(inside, west, south, grid));
  const coasts = inside.flatMap((polygon) => polygon.flatMap((ring) => withoutEdges(ring.map(snapTo(grid)))));
  return { inside, sea, coasts };
}

function seaIn(land, west, south, grid) {
  const box = [boxRing([west, south, west + 30, south + 24])];
  const near = land.filter(([ring]) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    return (
      Math.max(...xs) > west &&
      Math.min(...xs) < west + 30 &&
      Math.max(...ys) > south &&
      Math.min(...ys) < south + 24
    );
  });
  const snapped = near.map((polygon) => polygon.map((ring) => ring.map(snapTo(grid))));
  return snapped.length === 0 ? [box] : difference([box], snapped);
}

/** The stretches of a ring that do not run along the edges of the map. */
function withoutEdges(ring) {
  const isEdge = ([x0, y0], [x1, y1]) =>
    (Math.abs(x0) > 179.97 && x0 === x1) || (y0 < SOUTH + 0.03 && Math.abs(y0 - y1) < 0.03);
  const lines = [];
  let line = [];
  for (const [i, point] of ring.entries()) {
    if (i > 0 && isEdge(ring[i - 1], point)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(point);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

function writeShore(name, { sea, coasts }) {
  write(name, GRID[name], {
    sea: sea.map((polygon) => feature('Polygon', polygon)),
    coasts: [feature('MultiLineString', coasts)]
  });
}

/** @param {string} name @param {number} grid degrees @param {Record<string, object[]>} layers features by layer */
function write(name, grid, layers) {
  const objects = Object.fromEntries(
    Object.entries(layers).map(([layer, features]) => [layer, collection(features)])
  );
  const drawn = quantize(topology(objects), { scale: [grid, grid], translate: [-180, SOUTH] });
  delete drawn.bbox;
  const text = JSON.stringify(drawn);
  fs.writeFileSync(new URL(`${name}.json`, OUT), text);
  console.log(`${name.padEnd(10)} gzip ${(gzipSync(text).length / 1000).toFixed(1)} kB`);
}
