// npm run bench [-- names…]: all that is measured, or the parts that are named, one after the other. A missed aim fails the run, and all parts run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * What is run, by its name, with its arguments.
 * @type {Readonly<Record<string, readonly [script: string, ...string[]]>>}
 */
const PARTS = {
  page: ['run.mjs'],
  frames: ['frames.mjs'],
  hand: ['hand.mjs'],
  lists: ['lists.mjs'],
  jump: ['jump.mjs'],
  scrub: ['scrub.mjs'],
  large: ['large.mjs'],
  tiles: ['tiles.mjs'],
  withdrawal: ['withdrawal.mjs'],
  soak: ['soak.mjs', '0.5']
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const missed = Object.entries(PARTS)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .filter(([name, [script, ...args]]) => {
    console.log(`\n── ${name}`);
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
      stdio: 'inherit'
    });
    return status !== 0;
  });
if (missed.length > 0) {
  console.log(`\nAims were missed by: ${missed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
