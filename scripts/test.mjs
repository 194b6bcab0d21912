// npm test: install what is missing, then every check there is, on the built site. Ends with one line of figures.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfMissing, npm, npmBeside, ROOT } from './install.mjs';

/** Counts of one step. A check without tests of its own counts nothing when it passes, and one when it fails.
 * @typedef {{ passed: number, failed: number }} Count
 */

const RESULTS = join(ROOT, 'node_modules/.cache/far-east-1925/results');

/**
 * Steps of one thread each, in two queues that run side by side, as two cores allow: name, and arguments of `npm run`. The
 * linter takes about as long as the other three together.
 */
const QUEUES = /** @type {const} */ ([
  [['lint', ['lint']]],
  [
    ['types', ['types']],
    ['format', ['format:check']],
    ['build', ['build', '--', '--logLevel', 'warn']]
  ]
]);

/**
 * Then one after the other: each of them takes all the cores there are.
 *
 * @type {readonly {
 *   name: string,
 *   run: readonly string[],
 *   env?: Record<string, string>,
 *   count?: () => Count,
 *   needs?: string
 * }[]}
 */
const STEPS = [
  {
    name: 'unit and geo',
    run: ['unit', '--reporter=default', '--reporter=json', `--outputFile.json=${join(RESULTS, 'unit.json')}`],
    count: () => {
      const { numPassedTests, numFailedTests, testResults } = result('unit.json');
      const unloaded = testResults.filter(
        (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
          file.status === 'failed' && file.assertionResults.length === 0
      );
      return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
    }
  },
  {
    name: 'browser',
    run: ['browser', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, 'browser.json') },
    count: () => {
      const { expected, unexpected, flaky } = result('browser.json').stats;
      return { passed: expected, failed: unexpected + flaky };
    },
    needs: 'build'
  }
];

try {
  installIfMissing();
  const { passed, failed } = await runAll();
  console.log(`\ntests: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\ntests: 0 passed, 1 failed');
  process.exitCode = 1;
}

/** @returns {Promise<Count>} */
async function runAll() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  /** @type {Set<string>} */
  const failedSteps = new Set();
  /** @type {string[]} */
  const report = [];
  const sum = { passed: 0, failed: 0 };

  const names = QUEUES.flatMap((queue) => queue.map(([name]) => name));
  console.log(`\n── ${names.join(', ')}`);
  const queues = QUEUES.map(async (queue) => {
    for (const [name, script] of queue) {
      const startedAt = Date.now();
      const { code, printed } = await npmBeside(['run', '--silent', ...script]);
      if (code !== 0) {
        failedSteps.add(name);
        sum.failed++;
      }
      report.push(`${name}: ${code === 0 ? 'ok' : 'FAILED'} in ${secondsSince(startedAt)} s`);
      console.log(`${printed}${report.at(-1)}`);
    }
  });
  await Promise.all(queues);

  for (const { name, run, env, count, needs } of STEPS) {
    if (needs && failedSteps.has(needs)) {
      failedSteps.add(name);
      report.push(`${name}: not run, because ${needs} failed`);
      continue;
    }
    console.log(`\n── ${name}`);
    const startedAt = Date.now();
    const [script = '', ...args] = run;
    const code = npm(['run', '--silent', script, '--', ...args], { CI: 'true', ...env });
    const { passed, failed } = count ? countOf(count) : { passed: 0, failed: 0 };
    // A run that ended badly without a failed test failed as a whole: a file that does not load, a server that is not there.
    const failures = code === 0 ? failed : Math.max(failed, 1);
    if (failures > 0) failedSteps.add(name);
    sum.passed += passed;
    sum.failed += failures;

    const figures = count ? `, ${passed} passed, ${failures} failed` : '';
    report.push(`${name}: ${failures === 0 ? 'ok' : 'FAILED'} in ${secondsSince(startedAt)} s${figures}`);
    console.log(report.at(-1));
  }
  console.log(`\n── all\n${report.join('\n')}`);
  return sum;
}

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return ((Date.now() - startedAt) / 1000).toFixed(1);
}

/** @param {() => Count} count */
function countOf(count) {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 1 }; // it ended before it could write its figures
  }
}

/** @param {string} name */
function result(name) {
  return JSON.parse(readFileSync(join(RESULTS, name), 'utf8'));
}
