/**
 * Raw data from Debian packages, unpacked (not installed) under .raw/, which git ignores.
 */
import { execFileSync } from 'node:child_process';
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

/** Fetch and unpack a package once. Needs Debian or Ubuntu with working package sources. */
export function unpack(name, proof) {
  if (fs.existsSync(proof)) return;
  const debs = path.join(RAW, 'deb');
  fs.mkdirSync(debs, { recursive: true });
  const have = () => fs.readdirSync(debs).find((f) => f.startsWith(`${name}_`));
  if (!have()) execFileSync('apt-get', ['download', name], { cwd: debs, stdio: 'inherit' });
  execFileSync('dpkg-deb', ['-x', path.join(debs, have()), ROOT]);
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
