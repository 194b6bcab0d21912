// node tests/bench/frames.mjs: the time from picture to picture while time runs, the map is dragged and zoomed, in two sizes, beside a bare MapLibre page.
// For a graphics card: CHROMIUM_PATH names a browser that can use it, and ANGLE (vulkan, gl, metal …) how, if not as it does by itself.
import { join } from 'node:path';
import { build } from 'vite';
import { chromium } from 'playwright-core';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { judged } from './aims.mjs';
import { buildPage } from './build-page.mjs';
import { settle, untilReady } from './drawing.mjs';
import { WARMING_UP_MS } from './measure.mjs';

/** The windows, and the least pictures a second in each on a screen that shows 60; a frame may be lost now and then. */
const WINDOWS = [
  { width: 1440, height: 900, deviceScaleFactor: 1, least: 59 },
  { width: 2560, height: 1440, deviceScaleFactor: 2, least: 55 }
];
const WATCHED_MS = 5000;
/** Of the times between pictures, this share is no longer than what is printed. */
const SHARES = [0.5, 0.95, 0.99, 1];

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../scripts/browser.mjs').Browser} Browser */

const { found, renderer } = await browserThatDraws();
const isSoftware = /swiftshader|llvmpipe|softpipe/i.test(renderer);
console.log(`Browser: ${found.label}, ${renderer}`);
if (isSoftware)
  console.log('No graphics card: what follows is how fast the processor draws. Nothing is judged.');
await build({ root: ROOT, logLevel: 'error' });
const sites = {
  app: { ...(await serve(join(ROOT, 'dist'), 0)), hash: '#lang=en&pace=even' },
  bare: { ...(await serve(await buildPage('bare'), 0)), hash: '' }
};
const browser = await chromium.launch(found.launch);
for (const { least, ...window } of WINDOWS) {
  const { width, height, deviceScaleFactor } = window;
  console.log(
    `\n${width} × ${height}, pixel ratio ${deviceScaleFactor}: milliseconds from picture to picture\n`
  );
  line(['', ...SHARES.map((share) => (share === 1 ? 'longest' : `p${share * 100}`)), 'pictures/s', 'aim']);
  for (const [name, { address, hash }] of Object.entries(sites)) {
    const page = await opened(address + hash, window);
    for (const [what, times] of Object.entries(await timesOf(page, window))) {
      const rate = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
      const aim = name === 'app' && !isSoftware ? judged(rate >= least, `≥ ${least}`) : '';
      line([`${name}, ${what}`, ...quantiles(times).map((time) => time.toFixed(1)), rate.toFixed(1), aim]);
    }
    await page.close();
  }
}
await browser.close();
for (const { close } of Object.values(sites)) close();

/**
 * The browser as it draws by itself, with a graphics card where it finds one; else as the tests start it.
 *
 * @returns {Promise<{ found: Browser, renderer: string }>}
 */
async function browserThatDraws() {
  const asTested = findBrowser();
  const { ANGLE } = process.env;
  const args = asTested.launch.args.filter((arg) => !arg.includes('swiftshader'));
  const byItself = {
    ...asTested,
    launch: {
      ...asTested.launch,
      args: [...args, '--enable-gpu', ...(ANGLE ? [`--use-angle=${ANGLE}`] : [])]
    }
  };
  for (const found of [byItself, asTested]) {
    const renderer = await checkWebGL2(found).catch(() => undefined);
    if (renderer) return { found, renderer };
  }
  throw new Error(`${asTested.label} starts but has no WebGL2. Name another one with CHROMIUM_PATH.`);
}

/** @param {string} url @param {{ width: number, height: number, deviceScaleFactor: number }} window */
async function opened(url, { width, height, deviceScaleFactor }) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor,
    locale: 'en-GB',
    serviceWorkers: 'block'
  });
  await page.addInitScript(notePictures);
  await page.goto(url);
  await untilReady(page);
  await settle(page);
  return page;
}

/** The times between pictures, by what is done meanwhile. @param {Page} page @param {{ width: number, height: number }} window */
async function timesOf(page, { width, height }) {
  const [x, y] = [width * 0.65, height * 0.45]; // on the map of either page
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.waitForTimeout(WARMING_UP_MS);
  const playing = await timesWhile(page);
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  if (await pause.isVisible()) await pause.click(); // the bare page has none and goes on repainting
  await page.mouse.move(x, y);
  const dragged = await timesWhile(page, async (turn) => {
    const side = turn % 2 === 0 ? 1 : -1;
    await page.mouse.down();
    for (let step = 1; step <= 60; step++) await page.mouse.move(x + side * step * 4, y + side * step * 2);
    await page.mouse.up();
    await page.mouse.move(x, y);
  });
  const zoomed = await timesWhile(page, async (turn) => {
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, turn % 2 === 0 ? -20 : 20);
      await page.waitForTimeout(10);
    }
  });
  return { 'time runs': playing, dragged, zoomed };
}

/**
 * The times between the pictures that are drawn for as long as is watched, in milliseconds, while `act` is done again and again.
 *
 * @param {Page} page
 * @param {(turn: number) => Promise<void>} [act]
 */
async function timesWhile(page, act) {
  const until = Date.now() + WATCHED_MS;
  const watched = page.evaluate(
    (duration) =>
      new Promise((/** @type {(times: number[]) => void} */ resolve) => {
        /** @type {number[]} */
        const times = [];
        const end = performance.now() + duration;
        let last = NaN;
        const frame = (/** @type {number} */ now) => {
          if (Reflect.get(globalThis, 'pictureDrawn')) {
            if (last) times.push(now - last);
            last = now;
          }
          Reflect.set(globalThis, 'pictureDrawn', false);
          if (now < end) requestAnimationFrame(frame);
          else resolve(times);
        };
        requestAnimationFrame(frame);
      }),
    WATCHED_MS
  );
  for (let turn = 0; act && Date.now() < until; turn++) await act(turn);
  return watched;
}

/** Runs in the page: leaves in `pictureDrawn` that the map has been drawn. Each picture has areas, which are drawn by this call. */
function notePictures() {
  const { drawElements } = WebGL2RenderingContext.prototype;
  Reflect.set(
    WebGL2RenderingContext.prototype,
    'drawElements',
    /** @this {WebGL2RenderingContext} @param {Parameters<typeof drawElements>} args */ function (...args) {
      Reflect.set(globalThis, 'pictureDrawn', true);
      drawElements.apply(this, args);
    }
  );
}

/** @param {readonly number[]} times */
function quantiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return SHARES.map((share) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
}

/** @param {readonly string[]} cells */
function line([what = '', ...cells]) {
  console.log(what.padEnd(18) + cells.map((cell) => cell.padStart(13)).join(''));
}
