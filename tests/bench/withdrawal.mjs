// node tests/bench/withdrawal.mjs: what the model of a withdrawal costs, beside the same told event by event.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../../scripts/install.mjs';
import { judged } from './aims.mjs';

const ROUNDS = 60;
const WARMING = 20;
const DAY = 86_400;

/** @param {string} file */
const load = async (file) => (await runnerImport(join(ROOT, file), { root: ROOT, configFile: false })).module;
const { scheduleWithdrawal } = /** @type {typeof import('../../src/domain/withdrawal/model')} */ (
  await load('src/domain/withdrawal/model.ts')
);
const { ledgerAt } = /** @type {typeof import('../../src/domain/withdrawal/ledger')} */ (
  await load('src/domain/withdrawal/ledger.ts')
);
const { tellSlowly } = /** @type {typeof import('../unit/support/withdrawal-told')} */ (
  await load('tests/unit/support/withdrawal-told.ts')
);

/** Posts in two zones and the port's own, each with as many men. @param {number} posts @param {number} men */
const problem = (posts, men) => ({
  garrisons: Array.from({ length: posts }, (_, i) => ({
    men,
    kilometres: i * 12,
    clears: i % 3 === 0 ? [] : [{ zone: i % 2, kilometres: i * 8 }]
  })),
  deadlines: [94 * DAY, 104 * DAY, 135 * DAY],
  portZone: 2,
  earliestDeparture: 60 * DAY,
  earliestBoarding: 101 * DAY,
  marchSpeed: 20,
  departureRate: 400,
  boardingRate: 300,
  detachmentSize: 50,
  shipCapacity: 600,
  voyage: 2 * DAY,
  reserve: DAY
});

/** The median of what `act` takes, in milliseconds. @param {() => unknown} act */
function median(act) {
  for (let i = 0; i < WARMING; i++) act();
  const taken = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    act();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return taken[ROUNDS >> 1] ?? NaN;
}

console.log(
  'posts  men each  model ms  ledger at an instant ms  told slowly ms  ratio   aim: model under 5 ms'
);
for (const [posts, men] of /** @type {const} */ ([
  [6, 300],
  [40, 300],
  [40, 2500]
])) {
  const given = problem(posts, men);
  const course = scheduleWithdrawal(given);
  const model = median(() => scheduleWithdrawal(given));
  const ledger = median(() => ledgerAt(course, 100 * DAY, posts));
  const slow = median(() => tellSlowly(given));
  const figures = [model, ledger, slow].map((ms) => ms.toFixed(3).padStart(10));
  const kept = judged(model < 5, '< 5');
  console.log(
    `${String(posts).padStart(5)}${String(men).padStart(10)}${figures.join('  ')}  1 : ${(slow / model).toFixed(0)}  ${kept}`
  );
}
