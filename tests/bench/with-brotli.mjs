// What the same files weigh where the host compresses them with Brotli, as the build does with PRECOMPRESSED (docs/hosting.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { COMPRESSIBLE } from '../../scripts/compressed.mjs';

/** @type {Map<string, number>} by the path of the file */
const sizes = new Map();

/** @param {string} file */
function sizeOf(file) {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

/**
 * Bytes of the bodies of `answers`, which came out of `folder`.
 *
 * @param {string} folder
 * @param {readonly import('../../scripts/serve.mjs').Answer[]} answers
 */
export const bytesWithBrotli = (folder, answers) =>
  answers.reduce((sum, { path, status, bytes }) => {
    const file = path.replace(/[?#].*/, '').replace(/\/$/, '/index.html');
    return sum + (status === 200 && COMPRESSIBLE.test(file) ? sizeOf(join(folder, file)) : bytes);
  }, 0);
