// npm run bench: the built app beside a bare MapLibre page, in one run on one machine. Only the ratios travel.
import { join } from 'node:path';
import { build } from 'vite';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildPage } from './build-page.mjs';
import { visit } from './measure.mjs';

const ROUNDS = 3;

/** What is printed: a figure's name, its unit, how many of it make one printed, and the aim of the app if there is one. */
const ROWS = /** @type {const} */ ([
  ['JavaScript to the first map frame', 'map:first-frame script', 'kB gzip', 1000, 520],
  ['data and fonts to the first map frame', 'map:first-frame data', 'kB gzip', 1000, 250],
  ['time to the first map frame', 'map:first-frame time', 'ms', 1],
  ['JavaScript until events show', 'map:ready script', 'kB gzip', 1000],
  ['data and fonts until events show', 'map:ready data', 'kB gzip', 1000],
  ['time until events show', 'map:ready time', 'ms', 1],
  ['drawing still queued when events show', 'queue', 'ms', 1],
  ['scripting per frame while playing', 'script per frame', 'ms', 1],
  ['main thread per frame while playing', 'task per frame', 'ms', 1],
  ['frames in five seconds of playing', 'frames', '', 1],
  ['scripting per frame while a story plays', 'script per frame telling', 'ms', 1],
  ['main thread per frame while a story plays', 'task per frame telling', 'ms', 1],
  ['frames in five seconds of a story', 'frames telling', '', 1],
  ['scripting per frame, map in hand', 'script per frame moving', 'ms', 1],
  ['main thread per frame, map in hand', 'task per frame moving', 'ms', 1],
  ['frames in five seconds, map in hand', 'frames moving', '', 1]
]);

const browser = findBrowser();
console.log(`Browser: ${browser.label}, ${await checkWebGL2(browser)}`);
console.log('Building …');
await build({ root: ROOT, logLevel: 'error' });
const bare = await buildPage('bare');

/** From here the map travels from Canton to Peking and into its streets. */
const STORY = '#lang=en&pane=none&story=whole&step=21';
/** A frame of a story asks for no more scripting than so many of plain playing. */
const STORY_AIM = 1.2;

const app = await measured(join(ROOT, 'dist'), '#lang=en&pace=even', STORY);
const plain = await measured(bare, '');
for (let round = 1; round <= ROUNDS; round++) {
  console.log(`Round ${round} of ${ROUNDS} …`);
  await app.visit();
  await plain.visit();
}
app.close();
plain.close();
print(app.median, plain.median);

/**
 * A folder on a server of its own, and the figures of the visits to it.
 *
 * @param {string} folder
 * @param {string} hash
 * @param {string} [story]
 */
async function measured(folder, hash, story) {
  /** @type {import('../../scripts/serve.mjs').Answer[]} */
  const answers = [];
  const { address, close } = await serve(folder, 0, { onanswer: (answer) => answers.push(answer) });
  /** @type {import('./measure.mjs').Figures[]} */
  const visits = [];
  return {
    close,
    visit: async () => visits.push(await visit(browser.launch, address + hash, answers, story)),
    median: (/** @type {string} */ name) => {
      const values = visits.map((figures) => figures[name] ?? NaN).sort((a, b) => a - b);
      return values[values.length >> 1] ?? NaN;
    }
  };
}

/**
 * @param {(name: string) => number} app
 * @param {(name: string) => number} bare
 */
function print(app, bare) {
  const line = (/** @type {readonly string[]} */ [what = '', ...rest]) =>
    console.log(what.padEnd(40) + rest.map((text) => text.padStart(9)).join('  '));
  console.log(`\nMedians of ${ROUNDS} cold visits. Bytes are bodies as sent; 1 kB is 1000 bytes.\n`);
  line(['', 'app', 'bare', 'ratio', 'unit', 'aim']);
  for (const [what, name, unit, divisor, aim] of ROWS) {
    const [ours, theirs] = [app(name) / divisor, bare(name) / divisor];
    const digits = ours < 100 && name !== 'frames' ? 2 : 0;
    const kept = aim === undefined ? '' : `${ours <= aim ? 'kept' : 'missed'} ≤ ${aim}`;
    const beside = (/** @type {number} */ value, /** @type {number} */ count) =>
      Number.isNaN(value) ? '–' : value.toFixed(count); // the bare page tells no story
    line([what, ours.toFixed(digits), beside(theirs, digits), beside(ours / theirs, 2), unit, kept]);
  }
  const story = app('script per frame telling') / app('script per frame');
  console.log(
    `\nA frame of a story asks for ${story.toFixed(2)} times the scripting of plain playing: ${story <= STORY_AIM ? 'kept' : 'missed'} ≤ ${STORY_AIM}`
  );
}
