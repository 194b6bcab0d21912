// node tests/bench/hand.mjs [words of an act]: the longest tasks of the main thread while a reader reads the text and scrubs the clock.
import { join } from 'node:path';
import { build } from 'vite';
import { chromium } from 'playwright-core';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { judged } from './aims.mjs';
import { longEdition } from './long-edition.mjs';
import { openedAtRest } from './drawing.mjs';

/** A task that is longer is felt: the browser's own measure of a long one, in milliseconds. */
const LONG = 50;
/** The camera's journey after the last paragraph, and more. */
const COMING_TO_REST_MS = 1200;

/** @typedef {import('playwright-core').Page} Page */

/** How many events an edition has that is long. */
const MANY = 10_000;

/** What the hand does, each on a page of its own. */
const ACTS = /** @type {const} */ ([
  ['reading', '#pane=text&lang=en', read],
  ['reading, two languages', '#pane=text&lang=en&text=both', read],
  ['scrubbing beside the text', '#pane=text&lang=en', scrub],
  ['scrubbing beside the events', '#lang=en', scrub],
  [`scrubbing beside ${MANY} events`, '#lang=en', scrub, 'long'],
  [`scrubbing beside a part of ${MANY} events`, '#lang=en&q=sakhalin', scrub, 'long'],
  [`scrubbing beside the text, ${MANY} events`, '#pane=text&lang=en', scrub, 'long'],
  [`scrubbing beside the places, ${MANY} events`, '#pane=places&lang=en', scrub, 'long']
]);

/** Words of the acts that are wanted; all of them where nothing is said. */
const [wanted = ''] = process.argv.slice(2);

const found = findBrowser();
console.log(`Browser: ${found.label}, ${await checkWebGL2(found)}`);
await build({ root: ROOT, logLevel: 'error' });
const [edition, long] = await Promise.all(
  [join(ROOT, 'dist'), longEdition(MANY)].map((folder) => serve(folder, 0))
);
const browser = await chromium.launch(found.launch);

console.log(
  `\nTasks of the main thread, in milliseconds of its own time; in brackets by the wall, with others on the same cores.\n`
);
line(['', 'tasks', 'median', 'longest', `over ${LONG}`, 'aim']);
for (const [what, hash, act, isLong] of ACTS.filter(([what]) => what.includes(wanted))) {
  const page = await openedAtRest(browser, (isLong ? long : edition)?.address + hash);
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act(page);
  await page.waitForTimeout(COMING_TO_REST_MS);
  const tasks = tasksOfPage(await browser.stopTracing());
  await page.close();
  const [own, wall] = /** @type {const} */ (['tdur', 'dur']).map((clock) =>
    tasks.map((task) => task[clock] / 1000).sort((a, b) => b - a)
  );
  const both = (/** @type {(of: readonly number[]) => number} */ figure) =>
    `${figure(own ?? []).toFixed(0)} (${figure(wall ?? []).toFixed(0)})`;
  const longest = (/** @type {readonly number[]} */ of) => of[0] ?? NaN;
  line([
    what,
    String(tasks.length),
    both((of) => of[of.length >> 1] ?? NaN),
    both(longest),
    both((of) => of.filter((time) => time > LONG).length),
    judged(longest(own ?? []) <= LONG, `≤ ${LONG}`)
  ]);
}
await browser.close();
edition?.close();
long?.close();

/** Turns the wheel over the text. @param {Page} page */
async function read(page) {
  const { x, y } = await boxOf(page, 'tabpanel');
  await page.mouse.move(x + 60, y + 300);
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(100);
  }
}

/** Drags the clock along the axis. @param {Page} page */
async function scrub(page) {
  const { x, y, width } = await boxOf(page, 'slider');
  const middle = y + 40;
  await page.mouse.move(x + 20, middle);
  await page.mouse.down();
  for (let step = 1; step <= 150; step++) {
    await page.mouse.move(x + 20 + ((width - 40) * step) / 150, middle);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

/** @param {Page} page @param {'tabpanel' | 'slider'} role */
async function boxOf(page, role) {
  const box = await page.getByRole(role).first().boundingBox();
  if (!box) throw new Error(`The page shows no ${role}`);
  return box;
}

/**
 * Of a trace, the tasks of the thread on which the page runs that took a millisecond or more.
 *
 * @param {Buffer} trace
 * @returns {{ dur: number, tdur: number }[]} microseconds by the wall, and of the thread's own
 */
function tasksOfPage(trace) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, dur: number, tdur: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const tasks = traceEvents.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const workOf = (/** @type {number} */ pid, /** @type {number} */ tid) =>
    tasks.filter((task) => task.pid === pid && task.tid === tid);
  // Of several pages' main threads the one that has worked.
  const [busiest = []] = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => workOf(pid, tid))
    .sort((a, b) => b.length - a.length);
  if (busiest.length === 0) throw new Error('The trace tells of no task of the page');
  return busiest.filter(({ dur }) => dur >= 1000);
}

/** @param {readonly string[]} cells */
function line([what = '', ...cells]) {
  console.log(what.padEnd(44) + cells.map((cell) => cell.padStart(11)).join(' '));
}
