// Cold visits to one page, each in a browser of its own: what it fetched, how long it took, what a picture costs while time runs.
import { chromium } from 'playwright-core';
import { drawNothing, makeDrawingOptional, settle } from './drawing.mjs';
import { bytesWithBrotli } from './with-brotli.mjs';

/** The page says with performance.mark() when it has come this far. */
export const MARKS = /** @type {const} */ (['map:first-files', 'map:first-frame', 'map:ready']);

const FIRST_PAINT = 'first-contentful-paint';

const WINDOW = /** @type {const} */ ({
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  serviceWorkers: 'block'
});
/** A page is waited for so long. */
const LONGEST_MS = 180_000;
export const WARMING_UP_MS = 3000; // shaders are compiled and labels laid out with the first frames of playing
const PLAYING_MS = 5000;

/** @typedef {Record<string, number>} Figures by name; bytes as sent, times in milliseconds */

/**
 * @param {import('../../scripts/browser.mjs').Browser['launch']} launch
 * @param {string} address
 * @param {string} folder from which its server sends
 * @param {readonly import('../../scripts/serve.mjs').Answer[]} answers filled by the server of this page
 * @param {string} [story] the link of a step of a story, if the page tells any
 * @returns {Promise<Figures>}
 */
export async function visit(launch, address, folder, answers, story) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ ...WINDOW });
    await page.addInitScript(makeDrawingOptional);
    await page.addInitScript(watchLongTasks);
    const before = answers.length;
    const marks = await openUntilReady(page, address);
    const origin = await page.evaluate(() => performance.timeOrigin);
    const longest = await page.evaluate(() => Math.max(0, ...Reflect.get(globalThis, 'longTasks')));
    const queue = await settle(page);

    /** @type {Figures} */
    const figures = await play(page, story);
    figures['queue'] = queue;
    figures['longest task'] = longest;
    for (const { name, at } of marks) {
      const sent = answers.slice(before).filter(({ startedAt }) => startedAt <= origin + at);
      figures[`${name} time`] = at;
      figures[`${name} script`] = sum(sent.filter(isScript));
      figures[`${name} data`] = sum(sent.filter((answer) => !isScript(answer) && !isPage(answer)));
      figures[`${name} bytes`] = sum(sent);
      figures[`${name} bytes with Brotli`] = bytesWithBrotli(folder, sent);
      figures[`${name} requests`] = sent.length;
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** A telephone on a slow network, as Lighthouse has it: 1.6 Mbit/s, 150 ms there and back, a processor a quarter as fast. */
const SLOW = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, offline: false };
const SLOWDOWN = 4;

/**
 * When words and map are seen on a slow network, and what the page then keeps. Nothing is drawn: in software, four times slower, that would be all that is
 * measured.
 *
 * @param {import('../../scripts/browser.mjs').Browser['launch']} launch
 * @param {string} address
 * @returns {Promise<Figures>}
 */
export async function visitSlowly(launch, address) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ ...WINDOW });
    await page.addInitScript(makeDrawingOptional);
    await page.addInitScript(() => Reflect.set(globalThis, 'drawNothing', true));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const marks = await openUntilReady(page, address);
    const heap = await heapOf(devtools);
    return { ...Object.fromEntries(marks.map(({ name, at }) => [`slow ${name}`, at])), 'heap at rest': heap };
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page and waits for its marks.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<readonly { name: string, at: number }[]>} the marks and the first paint of words or pictures, milliseconds from the beginning
 */
async function openUntilReady(page, address) {
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address, { timeout: LONGEST_MS });
  await page
    .waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length > 0), MARKS, {
      polling: 200,
      timeout: LONGEST_MS
    })
    .catch(() => {
      throw new Error([`${address} did not set the marks ${MARKS.join(', ')}`, ...complaints].join('\n  '));
    });
  return page.evaluate(
    (names) => names.map((name) => ({ name, at: performance.getEntriesByName(name)[0]?.startTime ?? NaN })),
    [...MARKS, FIRST_PAINT]
  );
}

/**
 * Presses Play and watches the main thread, then stops and moves the map by hand, then plays a story. Nothing is rastered
 * meanwhile: in software that would outweigh all the rest.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} [story]
 * @returns {Promise<Figures>}
 */
async function play(page, story) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' }); // waiting for a core does not count
  await drawNothing(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.waitForTimeout(WARMING_UP_MS);
  const playing = await watched(page, devtools, '');
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  if (await pause.isVisible()) await pause.click(); // the bare page has none and goes on repainting
  const moving = await watched(page, devtools, ' moving', () => moveMap(page));
  const heap = await heapOf(devtools);
  if (story === undefined) return { ...playing, ...moving, heap };
  await page.evaluate((hash) => (location.hash = hash), story);
  await page.getByRole('figure', { name: 'Caption' }).waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).first().click();
  await page.waitForTimeout(WARMING_UP_MS);
  const telling = await watched(page, devtools, ' telling');
  return { ...playing, ...moving, ...telling, heap };
}

/**
 * Bytes that JavaScript holds, garbage collected.
 *
 * @param {import('playwright-core').CDPSession} devtools
 * @returns {Promise<number>}
 */
async function heapOf(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Pictures, which are frames in which the map is drawn, and the browser's own counters over PLAYING_MS, while `act` goes on.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} devtools
 * @param {string} suffix of the figures' names
 * @param {() => Promise<void>} [act]
 * @returns {Promise<Figures>}
 */
export async function watched(page, devtools, suffix, act) {
  const seconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const start = await seconds();
  const [{ frames, pictures }] = await Promise.all([countFrames(page, PLAYING_MS), act?.()]);
  const end = await seconds();
  const perPicture = (/** @type {string} */ metric) =>
    (((end[metric] ?? NaN) - (start[metric] ?? NaN)) * 1000) / pictures;
  return {
    [`pictures${suffix}`]: pictures,
    [`pictures per frame${suffix}`]: pictures / frames,
    [`script per picture${suffix}`]: perPicture('ScriptDuration'),
    [`task per picture${suffix}`]: perPicture('TaskDuration')
  };
}

/**
 * As a hand would: the map dragged to and fro and zoomed in and out with the wheel, for about as long as is watched.
 *
 * @param {import('playwright-core').Page} page
 */
async function moveMap(page) {
  const [x, y] = [920, 400]; // on the map of either page
  const until = Date.now() + PLAYING_MS - 500;
  await page.mouse.move(x, y);
  for (let turn = 0; Date.now() < until; turn++) {
    const side = turn % 2 === 0 ? 1 : -1;
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) await page.mouse.move(x + side * step * 8, y + side * step * 4);
    await page.mouse.up();
    await page.mouse.move(x, y);
    for (let step = 0; step < 8; step++) await page.mouse.wheel(0, -side * 60);
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} duration in milliseconds
 */
function countFrames(page, duration) {
  return page.evaluate(
    (duration) =>
      new Promise((/** @type {(count: { frames: number, pictures: number }) => void} */ resolve) => {
        const end = performance.now() + duration;
        const count = { frames: 0, pictures: 0 };
        const frame = (/** @type {number} */ now) => {
          count.frames++;
          if (Reflect.get(globalThis, 'pictureAsked')) count.pictures++; // since the frame before
          Reflect.set(globalThis, 'pictureAsked', false);
          if (now < end) requestAnimationFrame(frame);
          else resolve(count);
        };
        requestAnimationFrame(frame);
      }),
    duration
  );
}

const isScript = (/** @type {{ type: string }} */ { type }) => type.startsWith('text/javascript');
const isPage = (/** @type {{ type: string }} */ { type }) => /^text\/(html|css|plain)/.test(type);
const sum = (/** @type {readonly { bytes: number }[]} */ answers) =>
  answers.reduce((total, { bytes }) => total + bytes, 0);

/** In the page: how long each task was that took more than 50 ms. */
function watchLongTasks() {
  /** @type {number[]} */
  const longTasks = [];
  new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration))
  ).observe({
    type: 'longtask'
  });
  Reflect.set(globalThis, 'longTasks', longTasks);
}
