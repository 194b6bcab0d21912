// node tests/bench/lists.mjs: what a picture costs while time runs beside a list of 10,000 events, and beside that of the shipped edition.
import { join } from 'node:path';
import { build } from 'vite';
import { chromium } from 'playwright-core';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { judged } from './aims.mjs';
import { openedAtRest } from './drawing.mjs';
import { longEdition } from './long-edition.mjs';
import { WARMING_UP_MS, watched } from './measure.mjs';

const MANY = 10_000;
const ROUNDS = 3;
/** With many events a picture may cost so many times what it costs with few. */
const MOST = 1.3;

const found = findBrowser();
console.log(`Browser: ${found.label}, ${await checkWebGL2(found)}`);
await build({ root: ROOT, logLevel: 'error' });
const browser = await chromium.launch(found.launch);
const few = await played(join(ROOT, 'dist'));
const many = await played(longEdition(MANY));
for (let round = 1; round <= ROUNDS; round++) {
  await few.play();
  await many.play();
}
await browser.close();
few.close();
many.close();

console.log(`
Milliseconds of scripting for a picture while time runs, a week a second, beside the list of events; median of ${ROUNDS} rounds in turns.
`);
const [ofFew, ofMany] = [line('shipped edition', few.costs), line(`${MANY} events`, many.costs)];
console.log(`\n${(ofMany / ofFew).toFixed(2)} times: ${judged(ofMany <= MOST * ofFew, `≤ ${MOST}`)}`);

/**
 * The app in `folder`, on a server of its own, and what a picture has cost each time that it was played.
 *
 * @param {string} folder
 */
async function played(folder) {
  const { address, close } = await serve(folder, 0);
  const page = await openedAtRest(browser, `${address}#lang=en&pace=even`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' }); // waiting for a core does not count
  /** @type {number[]} */
  const costs = [];
  return {
    close,
    costs,
    async play() {
      await page.bringToFront();
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.waitForTimeout(WARMING_UP_MS);
      costs.push((await watched(page, devtools, ''))['script per picture'] ?? NaN);
      await page.getByRole('button', { name: 'Pause', exact: true }).click();
    }
  };
}

/** Prints the least, the median and the most. @param {string} what @param {readonly number[]} costs */
function line(what, costs) {
  const sorted = costs.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? NaN;
  const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)];
  console.log(`${what.padEnd(18)} ${median.toFixed(2)} (${least.toFixed(2)} – ${most.toFixed(2)})`);
  return median;
}
