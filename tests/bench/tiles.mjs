// node tests/bench/tiles.mjs [points]: what a ground of very many points costs a visit that comes in tiles, beside the same edition without it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { chromium } from 'playwright-core';
import { CACHE, checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { cutTiles } from '../../scripts/cut-tiles.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { writePmtiles } from '../../scripts/write-pmtiles.mjs';
import { judged } from './aims.mjs';
import { dice } from './dice.mjs';
import { makeDrawingOptional, untilReady } from './drawing.mjs';

const POINTS = Number(process.argv[2] ?? 1_000_000);
const EDITION = 'far-east-1925';
/** West, south, east, north. */
const BOUNDS = /** @type {const} */ ([90, 20, 150, 60]);
const VISITS = 3;
/** Seen from afar, where tiles are fullest, and from near. */
const ZOOMS = [4, 7];
/** Of the visit without tiles. */
const MOST = { kB: 1.5, ready: 1.5, requests: 12 };

const work = join(CACHE, 'tiles');
const next = dice();
const [west, south, east, north] = BOUNDS;
const points = Array.from({ length: POINTS }, () => ({
  type: /** @type {const} */ ('Feature'),
  properties: { rank: 1 + Math.floor(8 * Math.sqrt(next())) },
  geometry: {
    type: /** @type {const} */ ('Point'),
    coordinates: [west + next() * (east - west), south + next() * (north - south)]
  }
}));

const begun = performance.now();
const { tiles, maxzoom } = cutTiles({ points });
const metadata = { vector_layers: [{ id: 'points' }] };
const archive = writePmtiles(tiles, { minzoom: 0, maxzoom, bounds: BOUNDS, metadata });
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(
  `${POINTS} points: ${tiles.length} tiles to zoom ${maxzoom}, ${(archive.length / 1e6).toFixed(1)} MB, cut in ${seconds} s`
);

const found = findBrowser();
console.log(`Browser: ${found.label}, ${await checkWebGL2(found)}`);
const sites = {
  without: await serve(await siteOf('without'), 0),
  'with tiles': await serve(await siteOf('with', archive), 0)
};
const browser = await chromium.launch(found.launch);
for (const zoom of ZOOMS) {
  console.log(`\nzoom ${zoom}, until all is shown, median of ${VISITS} visits`);
  /** @type {Record<string, Visit>} */
  const medians = {};
  /** @type {[string, { address: string }, Visit[]][]} */
  const visits = Object.entries(sites).map(([name, site]) => [name, site, []]);
  for (let visit = 0; visit < VISITS; visit++)
    for (const [, { address }, made] of visits)
      made.push(await visited(`${address}#lang=en&map=${zoom}/45/120`));
  for (const [name, , made] of visits) {
    medians[name] = medianOf(made);
    const { kB, requests, ready } = medians[name];
    console.log(
      `${name.padEnd(12)} ${kB.toFixed(0).padStart(6)} kB ${String(requests).padStart(4)} requests ${(ready / 1000).toFixed(1).padStart(5)} s`
    );
  }
  const { without, 'with tiles': tiled } = medians;
  if (!without || !tiled) continue;
  const more = tiled.requests - without.requests;
  console.log(
    [
      `kB ${judged(tiled.kB <= MOST.kB * without.kB, `≤ ${MOST.kB} ×`)}`,
      `time ${judged(tiled.ready <= MOST.ready * without.ready, `≤ ${MOST.ready} ×`)}`,
      `requests ${judged(more <= MOST.requests, `≤ ${MOST.requests} more`)}`
    ].join(', ')
  );
}
await browser.close();
for (const { close } of Object.values(sites)) close();

/** @typedef {{ kB: number, requests: number, ready: number }} Visit */

/**
 * The site with an edition whose ground has an archive of tiles, or none.
 *
 * @param {string} name
 * @param {Buffer} [tiles]
 */
async function siteOf(name, tiles) {
  const geo = join(work, name, 'geo');
  rmSync(join(work, name), { recursive: true, force: true });
  for (const folder of ['basemap', 'world', 'schema', EDITION])
    cpSync(join(ROOT, 'geo', folder), join(geo, folder), { recursive: true });
  if (tiles) {
    const head = join(geo, EDITION, 'edition.json');
    const ownGround = { files: ['ground/points.pmtiles'] };
    writeFileSync(head, JSON.stringify({ ...JSON.parse(readFileSync(head, 'utf8')), ownGround }));
    mkdirSync(join(geo, EDITION, 'ground'));
    writeFileSync(join(geo, EDITION, 'ground/points.pmtiles'), tiles);
  }
  process.env['GEO'] = geo;
  const outDir = join(work, name, 'dist');
  await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** @param {string} address */
async function visited(address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.addInitScript(makeDrawingOptional);
  await page.addInitScript(() => Reflect.set(globalThis, 'drawNothing', true));
  await page.goto(address);
  await untilReady(page);
  const visit = await page.evaluate(() => {
    const ready = performance.getEntriesByName('map:ready')[0]?.startTime ?? NaN;
    const asked = /** @type {PerformanceResourceTiming[]} */ (
      performance.getEntriesByType('resource')
    ).filter(({ startTime }) => startTime <= ready);
    return {
      ready,
      requests: asked.length,
      kB: asked.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000
    };
  });
  await page.close();
  return visit;
}

/** @param {readonly Visit[]} made @returns {Visit} */
function medianOf(made) {
  /** @param {(visit: Visit) => number} of */
  const median = (of) => made.map(of).sort((a, b) => a - b)[Math.floor(made.length / 2)] ?? NaN;
  return { kB: median(({ kB }) => kB), requests: median((v) => v.requests), ready: median((v) => v.ready) };
}
