/**
 * Raw data from Debian packages, unpacked (not installed) under .raw/, which git ignores.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RAW = fileURLToPath(new URL('../.raw/', import.meta.url));
const ROOT = path.join(RAW, 'debian');

/** Natural Earth 1:10m shapefiles of libmagics++-data 4.13. */
export const MAGICS = path.join(ROOT, 'usr/share/magics/10m');
/** ETOPO5 of ferret-datasets 7.6. */
export const ETOPO5 = path.join(ROOT, 'usr/share/ferret-vis/data/etopo5.cdf');
/** Noto Serif CJK of fonts-noto-cjk 20220127. */
export const NOTO_SERIF_CJK = path.join(ROOT, 'usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc');
/** The font's licence as the package ships it. */
export const NOTO_COPYRIGHT = path.join(ROOT, 'usr/share/doc/fonts-noto-cjk/copyright');

/**
 * Fetch and unpack a package once. Needs Debian or Ubuntu with working package sources.
 *
 * @param {string} name
 * @param {string} proof a file of the package: where it is, the package is
 */
export function unpack(name, proof) {
  if (fs.existsSync(proof)) return;
  const debs = path.join(RAW, 'deb');
  fs.mkdirSync(debs, { recursive: true });
  const have = () => fs.readdirSync(debs).find((f) => f.startsWith(`${name}_`));
  if (!have()) {
    console.log(`Fetching Debian's ${name} …`);
    run(name, 'apt-get', ['download', name], debs);
  }
  run(name, 'dpkg-deb', ['-x', path.join(debs, have()), ROOT], debs);
}

/** Runs a program of Debian's; where that cannot be done, says what to do about it. */
function run(name, program, args, folder) {
  const { error, status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (error)
    throw new Error(
      `Debian's package ${name} is needed, and ${program} is not on this machine.\n` +
        'Run this on Debian or Ubuntu; a container will do:\n' +
        '  docker run --rm -v "$PWD":/map -w /map node:22-bookworm sh -c "apt-get update && npm run fonts"'
    );
  if (status !== 0)
    throw new Error(
      `${program} ${args.join(' ')} failed:\n${stderr.trim()}\n` +
        'Is there a network, and has `apt-get update` been run? Without a network: put the package’s .deb file into\n' +
        `  ${folder}`
    );
}

/** A path for a scratch file. */
export const scratch = (name) => {
  fs.mkdirSync(path.join(RAW, 'work'), { recursive: true });
  return path.join(RAW, 'work', name);
};

/** Run GMT (Debian `gmt` and `gmt-gshhg-high`, installed) and give back its bytes. */
export const gmt = (...args) =>
  execFileSync('gmt', args, {
    maxBuffer: 1 << 28,
    cwd: path.dirname(scratch('.')),
    stdio: ['ignore', 'pipe', 'pipe']
  });
