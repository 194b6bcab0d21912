// node tests/bench/soak.mjs [minutes]: whether a page that is used for long keeps what it should have let go.
import { join } from 'node:path';
import { build } from 'vite';
import { chromium } from 'playwright-core';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { judged } from './aims.mjs';
import { makeDrawingOptional } from './drawing.mjs';

const MINUTES = Number(process.argv[2] ?? 30);
const ROUNDS = 4;
/** What is done over all rounds. */
const SELECTIONS = 500;
const PANELS = 200;
const LOSSES = 20;
/** What is left after the last round may be so many times what was left after the first. */
const FLAT = 1.1;
const VIEW = 'lang=en&pace=even';

/** What the browser counts of a page, after its garbage has been collected: name, unit, how many of it make one printed. */
const COUNTS = /** @type {const} */ ([
  ['JSHeapUsedSize', 'heap, MB', 1_000_000],
  ['Nodes', 'nodes', 1],
  ['JSEventListeners', 'listeners', 1],
  ['Documents', 'documents', 1]
]);

const found = findBrowser();
console.log(`Browser: ${found.label}, ${await checkWebGL2(found)}`);
await build({ root: ROOT, logLevel: 'error' });
const { address, close } = await serve(join(ROOT, 'dist'), 0);
const browser = await chromium.launch(found.launch);
const page = await browser.newPage({
  viewport: { width: 1024, height: 700 },
  locale: 'en-GB',
  serviceWorkers: 'block'
});
/** @type {string[]} */
const complaints = [];
page.on('pageerror', ({ message }) => complaints.push(message));
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
await page.addInitScript(makeDrawingOptional);
await page.addInitScript(() => Reflect.set(globalThis, 'drawNothing', true));
await page.goto(`${address}#${VIEW}`);
await ready();
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
await button('Speed', 'combobox').selectOption('a day a second');

/** @type {number[][]} */
const left = [];
row(['', ...COUNTS.map(([, name]) => name)]);
for (let round = 1; round <= ROUNDS; round++) {
  await play((MINUTES * 60_000) / ROUNDS);
  await select(SELECTIONS / ROUNDS);
  await openPanels(PANELS / ROUNDS);
  await loseContexts(LOSSES / ROUNDS);
  await showAgain();
  left.push(await counts());
  row([`after round ${round} of ${ROUNDS}`, ...(left.at(-1) ?? []).map((count) => count.toFixed(1))]);
}
const ratios = (left.at(-1) ?? []).map((count, i) => count / (left[0]?.[i] ?? NaN));
row(['last ÷ first', ...ratios.map((ratio) => ratio.toFixed(2))]);
row(['aim', ...ratios.map((ratio) => judged(ratio <= FLAT, `≤ ${FLAT}`))]);
for (const complaint of new Set(complaints)) console.log(`The page complained: ${complaint}`);
await browser.close();
close();
if (complaints.length > 0) process.exitCode = 1;

/** Time runs, from the beginning again where it has come to the end. @param {number} milliseconds */
async function play(milliseconds) {
  for (const until = Date.now() + milliseconds; Date.now() < until;) {
    if (await button('Play').isVisible()) await button('Play').click();
    await page.waitForTimeout(Math.min(1000, milliseconds));
  }
  if (await button('Pause').isVisible()) await button('Pause').click();
}

/** Steps through the events, to and fro. @param {number} count */
async function select(count) {
  for (let i = 0; i < count; i++) {
    const [step, other] = i % 100 < 50 ? ['Next event', 'Previous event'] : ['Previous event', 'Next event'];
    await ((await button(step).isEnabled()) ? button(step) : button(other)).click();
  }
  await page.getByRole('tab', { name: 'Events' }).click();
}

/** @param {number} count */
async function openPanels(count) {
  const names = ['Legend', 'Layers', 'Search', 'Filter'];
  for (let i = 0; i < count; i++) {
    await button(names[i % names.length] ?? '').click();
    if (i % names.length === 3) await button('Filter').click();
    else await page.keyboard.press('Escape');
  }
}

/** The browser takes the graphics card away from the map, while time runs. @param {number} count */
async function loseContexts(count) {
  await button('Play').click();
  for (let i = 0; i < count; i++) {
    await page.evaluate(() => {
      const canvas = /** @type {HTMLCanvasElement | null} */ (document.querySelector('.maplibregl-canvas'));
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('main[data-state="lost"]').waitFor();
    await ready();
  }
  if (await button('Pause').isVisible()) await button('Pause').click();
}

/** The same view after each round: what is on the page differs from view to view. */
async function showAgain() {
  await page.evaluate((hash) => (location.hash = hash), VIEW);
  await page.getByRole('list', { name: 'Events' }).waitFor();
  await ready();
}

/** @returns {Promise<number[]>} of COUNTS */
async function counts() {
  for (let i = 0; i < 3; i++) {
    await page.waitForTimeout(500);
    await devtools.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return COUNTS.map(([metric, , divisor]) => (values.get(metric) ?? NaN) / divisor);
}

/** @param {string} name @param {'button' | 'combobox'} [role] */
function button(name, role = 'button') {
  return page.getByRole(role, { name, exact: true });
}

function ready() {
  return page.locator('main[data-state="ready"]').waitFor({ timeout: 90_000 });
}

/** @param {readonly string[]} cells */
function row([what = '', ...cells]) {
  console.log(what.padEnd(22) + cells.map((cell) => cell.padStart(13)).join(''));
}
