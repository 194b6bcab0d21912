// One cold visit to one page, in a browser of its own: what it fetched, how long it took, what a playing frame costs.
import { chromium } from 'playwright-core';
import { drawNothing, makeDrawingOptional, settle } from './drawing.mjs';

/** The page says with performance.mark() when it has come this far. */
export const MARKS = /** @type {const} */ (['map:first-frame', 'map:ready']);

const WARMING_UP_MS = 3000; // shaders are compiled and labels laid out with the first frames of playing
const PLAYING_MS = 5000;

/** @typedef {Record<string, number>} Figures by name; bytes as sent, times in milliseconds */

/**
 * @param {import('../../scripts/browser.mjs').Browser['launch']} launch
 * @param {string} address
 * @param {readonly import('../../scripts/serve.mjs').Answer[]} answers filled by the server of this page
 * @param {string} [story] the link of a step of a story, if the page tells any
 * @returns {Promise<Figures>}
 */
export async function visit(launch, address, answers, story) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      serviceWorkers: 'block'
    });
    await page.addInitScript(makeDrawingOptional);
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const before = answers.length;
    await page.goto(address);
    await page
      .waitForFunction(
        (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
        MARKS,
        { polling: 200, timeout: 90_000 }
      )
      .catch(() => {
        throw new Error([`${address} did not set the marks ${MARKS.join(', ')}`, ...complaints].join('\n  '));
      });
    const marks = await page.evaluate(
      (names) => names.map((name) => ({ name, at: performance.getEntriesByName(name)[0]?.startTime ?? NaN })),
      MARKS
    );
    const origin = await page.evaluate(() => performance.timeOrigin);
    const queue = await settle(page);

    /** @type {Figures} */
    const figures = await play(page, story);
    figures['queue'] = queue;
    for (const { name, at } of marks) {
      const sent = answers.slice(before).filter(({ startedAt }) => startedAt <= origin + at);
      figures[`${name} time`] = at;
      figures[`${name} script`] = sum(sent.filter(isScript));
      figures[`${name} data`] = sum(sent.filter((answer) => !isScript(answer) && !isPage(answer)));
    }
    return figures;
  } finally {
    await browser.close();
  }
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
  if (story === undefined) return { ...playing, ...moving };
  await page.evaluate((hash) => (location.hash = hash), story);
  await page.getByRole('figure', { name: 'Caption' }).waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).first().click();
  await page.waitForTimeout(WARMING_UP_MS);
  const telling = await watched(page, devtools, ' telling');
  return { ...playing, ...moving, ...telling };
}

/**
 * Frames and the browser's own counters over PLAYING_MS, while `act` goes on.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} devtools
 * @param {string} suffix of the figures' names
 * @param {() => Promise<void>} [act]
 * @returns {Promise<Figures>}
 */
async function watched(page, devtools, suffix, act) {
  const seconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const start = await seconds();
  const [frames] = await Promise.all([countFrames(page, PLAYING_MS), act?.()]);
  const end = await seconds();
  const perFrame = (/** @type {string} */ metric) =>
    (((end[metric] ?? NaN) - (start[metric] ?? NaN)) * 1000) / frames;
  return {
    [`frames${suffix}`]: frames,
    [`script per frame${suffix}`]: perFrame('ScriptDuration'),
    [`task per frame${suffix}`]: perFrame('TaskDuration')
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
      new Promise((/** @type {(frames: number) => void} */ resolve) => {
        const end = performance.now() + duration;
        let count = 0;
        const frame = (/** @type {number} */ now) => {
          count++;
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
