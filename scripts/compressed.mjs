// Beside each file of the build the same compressed, for hosts that send such files as they are. Brotli takes long for it, and so it
// is done only where PRECOMPRESSED is set.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export const COMPRESSIBLE = /\.(css|html|js|json|svg|txt|webmanifest)$/;
/** Smaller files fit into one packet as they are. */
const LEAST_BYTES = 1400;

/**
 * The plugin of Vite that writes `.br` and `.gz` beside the files of the build.
 *
 * @param {boolean} wanted
 * @returns {import('vite').Plugin}
 */
export function compressed(wanted) {
  let folder = '';
  return {
    name: 'compressed',
    apply: (_, { command }) => wanted && command === 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    closeBundle: { order: 'post', handler: () => compressFolder(folder) }
  };
}

/**
 * Writes both beside each file of a folder that is worth it.
 *
 * @param {string} folder
 */
export async function compressFolder(folder) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => COMPRESSIBLE.test(name))) {
    const path = join(folder, file);
    const content = await readFile(path);
    if (content.length < LEAST_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params }),
      promisify(gzip)(content, { level: 9 })
    ]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  }
}
