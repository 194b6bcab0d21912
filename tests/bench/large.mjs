// node tests/bench/large.mjs [--no-load] [things…]: what very large editions cost beside deck.gl's own layers. Only the ratios travel.
import { chromium } from 'playwright-core';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { judged } from './aims.mjs';
import { buildPage } from './build-page.mjs';
import { drawNothing, emptyQueue, makeDrawingOptional, untilReady } from './drawing.mjs';

const WAYS = /** @type {const} */ (['none', 'trips', 'peers', 'layers', 'page']);
/** Of more the files are not read: their texts alone would be 2.5 GB. */
const MOST_READ = 100_000;
/** In a round other journeys come near the clock a few times. */
const PICTURES = 200;
const ROUNDS = 5;
const MB = 1e6;

const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith('-')).map(Number);
const withLoad = !args.includes('--no-load');
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000];

/** @typedef {{ play: number, setup: number, memory: number, vertices: number, given: number }} Cost */

const found = findBrowser();
console.log(`Browser: ${found.label}, ${await checkWebGL2(found)}`);
const { address, close } = await serve(await buildPage('large'), 0);
const browser = await chromium.launch(found.launch);

console.log(`
Milliseconds of the main thread's own time: for a picture while time runs, the median of ${ROUNDS} rounds of ${PICTURES} in turns; for the setup.
Megabytes of heap and buffers that showing takes, beside the edition that it is given. Thousands of vertices drawn in a picture.`);
/** @type {Record<string, number>[]} */
const grown = [];
for (const things of sizes) {
  console.log(`\n${things.toLocaleString('en')} movements and as many events`);
  line(['', 'play', 'setup', 'MB', 'vertices', 'given: MB']);
  const costs = await compared(things);
  for (const [way, cost] of costs)
    line([
      way,
      cost.play.toFixed(2),
      cost.setup.toFixed(0),
      (cost.memory / MB).toFixed(1),
      (cost.vertices / 1000).toFixed(1),
      (cost.given / MB).toFixed(1)
    ]);
  const [peers, page, layers] = ['peers', 'page', 'layers'].map((way) => costs.get(way));
  if (peers && page && layers)
    line([
      'page ÷ peers',
      kept(page.play / peers.play, 0.9),
      kept(layers.setup / peers.setup, 1),
      kept(layers.memory / peers.memory, 1.2),
      kept(layers.vertices / peers.vertices, 0.6)
    ]);
  grown.push(Object.fromEntries([...costs].map(([way, { play }]) => [way, play])));
  if (withLoad && things <= MOST_READ) await load(things);
}
const growth = (/** @type {string} */ way) => (grown.at(-1)?.[way] ?? NaN) / (grown[0]?.[way] ?? NaN);
if (grown.length > 1)
  console.log(
    `\nGrowth of playing: ${WAYS.map((way) => `${way} ${growth(way).toFixed(2)}`).join(', ')}; of the page ${kept(growth('page'), 1.1)}, ${(growth('page') / growth('peers')).toFixed(2)} times that of the peers`
  );
await browser.close();
close();

/**
 * Each way in a page of its own, side by side in one browser.
 *
 * @param {number} things
 * @returns {Promise<Map<string, Cost>>} by way; what did not come to its first picture is missing
 */
async function compared(things) {
  const pages = [];
  for (const way of WAYS) {
    const url = `${address}?way=${way}&movements=${things}&events=${things}`;
    try {
      pages.push({ way, ...(await opened(url)) });
    } catch (error) {
      console.log(`${way}: ${/** @type {Error} */ (error).message.slice(0, 200)}`);
    }
  }
  /** @type {Record<string, number[]>} */
  const rounds = Object.fromEntries(pages.map(({ way }) => [way, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { way, page, devtools } of pages) {
      await page.bringToFront();
      const before = await busy(devtools);
      await page.evaluate((pictures) => Reflect.get(globalThis, 'play')(pictures), PICTURES);
      // The first round warms up.
      if (round > 0) rounds[way]?.push(((await busy(devtools)) - before) / PICTURES);
    }
  }
  /** @type {Map<string, Cost>} */
  const costs = new Map();
  const empty = pages[0] ? await verticesOf(pages[0].page) : 0;
  for (const { way, page, devtools, setup, given, base } of pages) {
    const memory = await held(page, devtools);
    const play = (rounds[way] ?? []).sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
    costs.set(way, {
      play,
      setup,
      // Typed arrays are made to be shown; an edition is there for all of the page.
      memory: memory - (way === 'trips' || way === 'peers' ? base : given),
      vertices: (await verticesOf(page)) - empty,
      given: given - base
    });
    await page.close();
  }
  return costs;
}

/**
 * A page that has come to its first picture of what it shows.
 *
 * @param {string} url
 */
async function opened(url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  page.setDefaultTimeout(240_000);
  await page.addInitScript(countBuffers);
  await page.addInitScript(makeDrawingOptional);
  await page.addInitScript(countVertices);
  await page.goto(url);
  await untilReady(page);
  await emptyQueue(page);
  await drawNothing(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const base = await held(page, devtools);
  await page.evaluate(() => Reflect.get(globalThis, 'prepare')());
  const given = await held(page, devtools);
  const before = await busy(devtools);
  await page.evaluate(() => Reflect.get(globalThis, 'setup')());
  const setup = (await busy(devtools)) - before;
  return { page, devtools, base, given, setup };
}

/**
 * From the text of the files to the values of the edition, beside reading the same text as JSON.
 *
 * @param {number} things
 */
async function load(things) {
  const page = await browser.newPage({ viewport: { width: 600, height: 400 }, serviceWorkers: 'block' });
  page.setDefaultTimeout(240_000);
  await page.goto(`${address}?way=none&movements=${things}&events=${things}`);
  await untilReady(page);
  /** @type {import('./large/load').LoadFigures} */
  const { bytes, writtenBytes, parse, parseWritten, checked, unchecked, longestTask } = await page.evaluate(
    () => Reflect.get(globalThis, 'load')()
  );
  console.log(
    `  load: ${(bytes / MB).toFixed(1)} MB of text, JSON.parse ${parse.toFixed(0)} ms; as the build writes it, ${(writtenBytes / MB).toFixed(1)} MB, ${checked.toFixed(0)} ms: ${kept(checked / parse, 1.3)}, ${(checked / parseWritten).toFixed(2)} times JSON.parse of that; longest task ${kept(longestTask, 50)} ms; unchecked ${unchecked.toFixed(0)} ms`
  );
  await page.close();
}

/** Runs in the page: how many bytes the buffers of WebGL hold. */
function countBuffers() {
  /** @type {Map<number, object | null>} */
  const bound = new Map();
  /** @type {Map<object, number>} */
  const sizes = new Map();
  /** @type {Readonly<Record<string, (args: any[]) => void>>} */
  const noted = {
    bindBuffer: ([target, buffer]) => bound.set(target, buffer),
    bufferData: ([target, data]) => {
      const buffer = bound.get(target);
      if (buffer) sizes.set(buffer, typeof data === 'number' ? data : data.byteLength);
    },
    deleteBuffer: ([buffer]) => sizes.delete(buffer)
  };
  for (const [name, note] of Object.entries(noted)) {
    const call = Reflect.get(WebGL2RenderingContext.prototype, name);
    Reflect.set(
      WebGL2RenderingContext.prototype,
      name,
      /** @this {WebGL2RenderingContext} @param {unknown[]} args */ function (...args) {
        note(args);
        return call.apply(this, args);
      }
    );
  }
  Reflect.set(globalThis, 'bufferBytes', () => [...sizes.values()].reduce((sum, size) => sum + size, 0));
}

/** Runs in the page: how many vertices are asked to be drawn, instances counted. */
function countVertices() {
  Reflect.set(globalThis, 'vertices', 0);
  const counts = {
    drawArrays: (/** @type {number[]} */ [, , count]) => count,
    drawElements: (/** @type {number[]} */ [, count]) => count,
    drawArraysInstanced: (/** @type {number[]} */ [, , count = 0, instances = 0]) => count * instances,
    drawElementsInstanced: (/** @type {number[]} */ [, count = 0, , , instances = 0]) => count * instances
  };
  for (const [name, countOf] of Object.entries(counts)) {
    const draw = Reflect.get(WebGL2RenderingContext.prototype, name);
    Reflect.set(
      WebGL2RenderingContext.prototype,
      name,
      /** @this {WebGL2RenderingContext} @param {number[]} args */ function (...args) {
        Reflect.set(globalThis, 'vertices', Reflect.get(globalThis, 'vertices') + countOf(args));
        draw.apply(this, args);
      }
    );
  }
}

/**
 * In a picture, the mean of a few.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>}
 */
async function verticesOf(page) {
  await page.bringToFront();
  return page.evaluate(async () => {
    Reflect.set(globalThis, 'vertices', 0);
    await Reflect.get(globalThis, 'play')(8);
    return Reflect.get(globalThis, 'vertices') / 8;
  });
}

/**
 * Bytes of the heap, of typed arrays and of the buffers of WebGL, garbage collected.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} devtools
 */
async function held(page, devtools) {
  for (let turn = 0; turn < 2; turn++) await devtools.send('HeapProfiler.collectGarbage');
  const heap = /** @type {{ usedSize: number, backingStorageSize?: number }} */ (
    await devtools.send('Runtime.getHeapUsage')
  );
  const buffers = await page.evaluate(() => Reflect.get(globalThis, 'bufferBytes')());
  return heap.usedSize + (heap.backingStorageSize ?? 0) + buffers;
}

/**
 * How long the main thread has worked, in milliseconds of its own time: waiting for a core that others use does not count.
 *
 * @param {import('playwright-core').CDPSession} devtools
 */
async function busy(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** @param {number} figure @param {number} aim no greater than this */
function kept(figure, aim) {
  return `${figure.toFixed(2)} (${judged(figure <= aim, `≤ ${aim}`)})`;
}

/** @param {readonly string[]} cells */
function line(cells) {
  console.log(cells.map((cell) => cell.padStart(22)).join(' '));
}
