// node tests/bench/jump.mjs: what a jump of the clock costs the main thread, with the events on a map. Only the ratios travel.
import { chromium } from 'playwright-core';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { judged } from './aims.mjs';
import { buildPage } from './build-page.mjs';
import { drawNothing, makeDrawingOptional, settle, untilReady } from './drawing.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const WAYS = /** @type {const} */ (['none', 'filter', 'ours']);
const JUMPS = 200;
const ROUNDS = 5;

const found = findBrowser();
console.log(`Browser: ${found.label}, ${await checkWebGL2(found)}`);
const { address, close } = await serve(await buildPage('jump'), 0);
const browser = await chromium.launch(found.launch);

console.log(
  `\nMain thread per jump, in milliseconds of its own time: medians of ${ROUNDS} rounds of ${JUMPS} jumps, in turns.\n`
);
line(['events', 'map alone', 'deck filter', 'ours', 'ours ÷ filter', 'aim']);
/** @type {Record<string, number>[]} */
const all = [];
for (const events of SIZES) {
  const costs = await compared(events);
  all.push(costs);
  const { none = NaN, filter = NaN, ours = NaN } = costs;
  const aim = events === 10_000 ? judged(ours <= filter, '≤ 1') : '';
  line([
    events.toLocaleString('en'),
    ...[none, filter, ours, ours / filter].map((figure) => figure.toFixed(2)),
    aim
  ]);
}
const grown = (/** @type {string} */ way) => (all.at(-1)?.[way] ?? NaN) / (all[0]?.[way] ?? NaN);
line(['growth', ...WAYS.map((way) => grown(way).toFixed(2)), '', judged(grown('ours') < 10, '< 10')]);
await browser.close();
close();

/**
 * Each way in a page of its own, side by side in one browser.
 *
 * @param {number} events
 * @returns {Promise<Record<string, number>>} milliseconds a jump, by way
 */
async function compared(events) {
  const pages = await Promise.all(
    WAYS.map(async (way) => ({ way, ...(await opened(`${address}?way=${way}&events=${events}`)) }))
  );
  /** @type {Record<string, number[]>} */
  const rounds = Object.fromEntries(WAYS.map((way) => [way, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { way, page, devtools } of pages) {
      await page.bringToFront();
      const before = await busy(devtools);
      await page.evaluate((times) => Reflect.get(globalThis, 'jump')(times), JUMPS);
      // The first round warms up.
      if (round > 0) rounds[way]?.push(((await busy(devtools)) - before) / JUMPS);
    }
  }
  for (const { page } of pages) await page.close();
  return Object.fromEntries(
    Object.entries(rounds).map(([way, costs]) => [way, costs.sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN])
  );
}

/** @param {string} url */
async function opened(url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.addInitScript(makeDrawingOptional);
  const complaints = /** @type {string[]} */ ([]);
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(url);
  await untilReady(page).catch(() => {
    throw new Error([`${url} did not become ready`, ...complaints].join('\n  '));
  });
  await settle(page);
  await drawNothing(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devtools };
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

/** @param {readonly string[]} cells */
function line(cells) {
  console.log(cells.map((cell) => cell.padStart(13)).join(' '));
}
