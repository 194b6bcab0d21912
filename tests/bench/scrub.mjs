// node tests/bench/scrub.mjs: what a jump of the clock costs where exact sets of events are wanted. Only the ratios travel.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { CACHE } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/install.mjs';
import { dice } from './dice.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const JUMPS = 200;
const ROUNDS = 9;
const DAY = 86_400;
/** Days that the events of an edition of ten thousand are spread over. */
const SPAN = 550;

await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  build: {
    target: 'es2022',
    minify: false,
    outDir: join(CACHE, 'scrub'),
    emptyOutDir: true,
    lib: { entry: join(ROOT, 'src/domain/interval-index.ts'), formats: ['es'], fileName: 'interval-index' }
  }
});
const { IntervalIndex } = /** @type {typeof import('../../src/domain/interval-index')} */ (
  await import(pathToFileURL(join(CACHE, 'scrub/interval-index.js')).href)
);

/** Seven of ten events are sure on their day; two are possible in a month, one in a season. */
const KINDS = /** @type {const} */ ([
  { upTo: 0.7, days: 1, sure: true },
  { upTo: 0.9, days: 30, sure: false },
  { upTo: 1, days: 91, sure: false }
]);

/**
 * Events over `days` days.
 *
 * @param {number} count
 * @param {number} days
 */
function made(count, days) {
  const next = dice();
  return Array.from({ length: count }, () => {
    const dies = next();
    const kind = KINDS.find(({ upTo }) => dies < upTo) ?? KINDS[0];
    const start = Math.floor(next() * days) * DAY;
    return { start, end: start + kind.days * DAY, sure: kind.sure };
  });
}

/**
 * Microseconds of one jump: the median of ROUNDS, in which `jump` is asked for each of JUMPS random instants.
 *
 * @param {number} days
 * @param {(t: number) => number} jump
 */
function cost(days, jump) {
  const next = dice(7);
  const instants = Array.from({ length: JUMPS }, () => next() * days * DAY);
  let found = 0;
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const t of instants) found += jump(t);
    return ((performance.now() - start) * 1000) / JUMPS;
  }).sort((a, b) => a - b);
  return { time: times[ROUNDS >> 1] ?? NaN, found: found / JUMPS / ROUNDS };
}

/**
 * Ways to the same sets, side by side: every event asked, the index, and the index asked only how many.
 *
 * @param {number} count
 * @param {number} days
 */
function compared(count, days) {
  const events = made(count, days);
  const starts = Float64Array.from(events, ({ start }) => start);
  const ends = Float64Array.from(events, ({ end }) => end);
  // What is sure and what is possible are two answers, each with an index of its own.
  const indexes = [true, false].map((sure) => {
    const its = events.filter((event) => event.sure === sure);
    return new IntervalIndex(
      Float64Array.from(its, ({ start }) => start),
      Float64Array.from(its, ({ end }) => end)
    );
  });
  const out = new Uint32Array(count);
  const instant = (/** @type {number} */ t) => /** @type {import('../../src/domain/time').Instant} */ (t); // the brand is for the compiler alone
  /** @type {readonly ((t: number) => number)[]} */
  const ways = [
    (t) => {
      let k = 0;
      for (let i = 0; i < count; i++) {
        if (/** @type {number} */ (starts[i]) <= t && t < /** @type {number} */ (ends[i])) out[k++] = i;
      }
      return k;
    },
    (t) => {
      let k = 0;
      for (const index of indexes) {
        index.at(instant(t), (i) => {
          out[k++] = i;
        });
      }
      return k;
    },
    (t) => indexes.reduce((sum, index) => sum + index.countAt(instant(t)), 0)
  ];
  for (const way of ways) cost(days, way); // compiled by now
  const [scan, exact, counted] = ways.map((way) => cost(days, way));
  if (!scan || !exact || !counted || exact.found !== scan.found || counted.found !== scan.found) {
    throw new Error('The ways do not agree.');
  }
  return { scan, exact, counted };
}

const line = (/** @type {readonly (string | number)[]} */ cells) =>
  console.log(cells.map((cell) => String(cell).padStart(11)).join(''));
const digits = (/** @type {number} */ value) => value.toPrecision(3);

/** @type {Readonly<Record<string, (count: number) => number>>} */
const WAYS = {
  'over the same 550 days: the more events, the more at each instant': () => SPAN,
  'as many at each instant: the more events, the longer the time': (count) => (SPAN * count) / 10_000
};
for (const [name, daysOf] of Object.entries(WAYS)) {
  console.log(`\nEvents ${name}. Microseconds a jump, median of ${ROUNDS} × ${JUMPS}.\n`);
  line(['events', 'found', 'scan', 'index', 'count', 'index÷scan', 'count÷scan']);
  const all = SIZES.map((count) => ({ count, ...compared(count, daysOf(count)) }));
  for (const { count, scan, exact, counted } of all) {
    line([
      count,
      Math.round(scan.found),
      digits(scan.time),
      digits(exact.time),
      digits(counted.time),
      (exact.time / scan.time).toFixed(3),
      (counted.time / scan.time).toFixed(4)
    ]);
  }
  const growth = (/** @type {'scan' | 'exact' | 'counted'} */ way) =>
    ((all.at(-1)?.[way].time ?? NaN) / (all[0]?.[way].time ?? NaN)).toFixed(1);
  console.log(
    `\nGrowth from 1,000 to 1,000,000: scan ${growth('scan')}, index ${growth('exact')}, count ${growth('counted')}.`
  );
}
