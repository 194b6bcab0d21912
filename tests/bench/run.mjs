// npm run bench -- page: the built app beside a bare MapLibre page, in one run on one machine. Only the ratios travel.
import { join } from 'node:path';
import { build } from 'vite';
import { checkWebGL2, findBrowser } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { serve } from '../../scripts/serve.mjs';
import { judged } from './aims.mjs';
import { buildPage } from './build-page.mjs';
import { visit, visitSlowly } from './measure.mjs';

const ROUNDS = 3;

/**
 * What is printed: what it is, its name, its unit, how many of it make one printed; and the aims there are, `most` of the app
 * itself, `times` the bare page. Those of time are for the machine of the review in which the bare page takes 3.5 s on a slow network: only
 * their ratios are asked of any other.
 * @type {readonly (readonly [string, string, string, number, { most?: number, least?: number, times?: number }?])[]}
 */
const ROWS = [
  ['first words, slow network', 'slow first-contentful-paint', 's', 1000, { most: 1 }],
  ['first map frame, slow network', 'slow map:first-frame', 's', 1000, { times: 1.3 }],
  ['all of the map, slow network', 'slow map:ready', 's', 1000, { times: 2.3 }],
  ['first words', 'first-contentful-paint time', 'ms', 1],
  ['JavaScript for the first map frame', 'map:first-files script', 'kB gzip', 1000, { most: 415 }],
  ['data and fonts for the first map frame', 'map:first-files data', 'kB gzip', 1000, { most: 250 }],
  ['time to the first map frame', 'map:first-frame time', 'ms', 1],
  ['all bytes until all is shown', 'map:ready bytes', 'kB gzip', 1000, { most: 875 }],
  ['the same with Brotli', 'map:ready bytes with Brotli', 'kB', 1000, { most: 875 }],
  ['requests until all is shown', 'map:ready requests', '', 1, { most: 50 }],
  ['time until all is shown', 'map:ready time', 'ms', 1],
  ['longest task until then', 'longest task', 'ms', 1, { times: 2 }],
  ['drawing still queued then', 'queue', 'ms', 1],
  ['heap at rest, collected', 'heap at rest', 'MB', 1e6, { most: 20 }],
  ['heap after playing, collected', 'heap', 'MB', 1e6, { most: 20 }],
  ['pictures in a frame, playing', 'pictures per frame', '', 1, { least: 0.95 }],
  ['scripting per picture, playing', 'script per picture', 'ms', 1, { times: 4 }],
  ['main thread per picture, playing', 'task per picture', 'ms', 1],
  ['pictures in five seconds, playing', 'pictures', '', 1],
  ['scripting per picture, a story', 'script per picture telling', 'ms', 1],
  ['main thread per picture, a story', 'task per picture telling', 'ms', 1],
  ['pictures in five seconds, a story', 'pictures telling', '', 1],
  ['scripting per picture, map in hand', 'script per picture moving', 'ms', 1, { times: 4 }],
  ['main thread per picture, map in hand', 'task per picture moving', 'ms', 1],
  ['pictures in five seconds, map in hand', 'pictures moving', '', 1]
];

const browser = findBrowser();
console.log(`Browser: ${browser.label}, ${await checkWebGL2(browser)}`);
console.log('Building …');
await build({ root: ROOT, logLevel: 'error' });
const bare = await buildPage('bare');

/** From here the map travels from Canton to Peking and into its streets. */
const STORY = '#lang=en&pane=none&story=whole&step=21';
/** A picture of a story asks for no more scripting than so many of plain playing. */
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
print(app.sorted, plain.sorted);

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
    visit: async () =>
      visits.push({
        ...(await visitSlowly(browser.launch, address + hash)),
        ...(await visit(browser.launch, address + hash, folder, answers, story))
      }),
    sorted: (/** @type {string} */ name) =>
      visits.map((figures) => figures[name] ?? NaN).sort((a, b) => a - b)
  };
}

/**
 * @param {(name: string) => readonly number[]} all the figures of the app's visits, the least first
 * @param {(name: string) => readonly number[]} ofBare
 */
function print(all, ofBare) {
  const middle = (/** @type {readonly number[]} */ values) => values[values.length >> 1] ?? NaN;
  const app = (/** @type {string} */ name) => middle(all(name));
  const bare = (/** @type {string} */ name) => middle(ofBare(name));
  const line = (/** @type {readonly string[]} */ [what = '', ...rest]) =>
    console.log(what.padEnd(40) + rest.map((text) => text.padStart(13)).join('  '));
  console.log(`\nMedians of ${ROUNDS} cold visits. Bytes are bodies as sent; 1 kB is 1000 bytes.\n`);
  line(['', 'app', 'from – to', 'bare', 'ratio', 'unit', 'aim']);
  for (const [what, name, unit, divisor, aim] of ROWS) {
    const [ours, theirs] = [app(name) / divisor, bare(name) / divisor];
    const digits = ours < 100 && !/^pictures( |$)(?!per)/.test(name) ? 2 : 0;
    const beside = (/** @type {number} */ value, /** @type {number} */ count) =>
      Number.isNaN(value) ? '–' : value.toFixed(count); // the bare page tells no story
    const kept = aim ? compared(ours, theirs, aim) : '';
    const spread = [all(name)[0], all(name).at(-1)].map((end = NaN) => (end / divisor).toFixed(digits));
    const columns = [
      ours.toFixed(digits),
      spread.join(' – '),
      beside(theirs, digits),
      beside(ours / theirs, 2)
    ];
    line([what, ...columns, unit, kept]);
  }
  const story = app('script per picture telling') / app('script per picture');
  console.log(
    `\nA picture of a story asks for ${story.toFixed(2)} times the scripting of plain playing: ${compared(story, 1, { most: STORY_AIM })}`
  );
}

/**
 * @param {number} ours
 * @param {number} theirs
 * @param {{ most?: number, least?: number, times?: number }} aim
 */
function compared(ours, theirs, { most, least, times }) {
  if (most !== undefined) return judged(ours <= most, `≤ ${most}`);
  if (least !== undefined) return judged(ours >= least, `≥ ${least}`);
  return judged(ours <= (times ?? NaN) * theirs, `≤ ${times} × bare`);
}
