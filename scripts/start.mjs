// npm start [-- edition]: install what is missing, check and build, serve. Builds every time: a few seconds, and never a
// stale page.
import { join } from 'node:path';
import { editionHead, editionIds } from './editions.mjs';
import { installIfMissing, npm, ROOT } from './install.mjs';
import { PortTaken, serve } from './serve.mjs';

const PORT = 4173;

try {
  const [asked] = process.argv.slice(2);
  const ids = editionIds();
  if (asked !== undefined && !ids.includes(asked))
    throw new Error(`There is no edition geo/${asked}; there are ${ids.join(', ')}.`);
  installIfMissing();
  console.log('Building …');
  if (npm(['run', '--silent', 'build', '--', '--logLevel', 'warn']) !== 0)
    throw new Error('The build failed; see above.');
  const { address, close } = await serveSomewhere(join(ROOT, 'dist'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
  const { id, title = {} } = editionHead(asked ?? ids[0] ?? '');
  const [name = id] = Object.values(title);
  console.log(`${name} runs at ${address}${asked === undefined ? '' : `${asked}/`} — Ctrl+C stops it`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * At the port in PORT or not at all; without PORT at 4173 or the next free one.
 *
 * @param {string} folder
 */
async function serveSomewhere(folder) {
  const asked = process.env['PORT'];
  if (asked) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`PORT is "${asked}"; expected 1 to 65535.`);
    return serve(folder, port);
  }
  for (let port = PORT; port < PORT + 20; port++) {
    try {
      return await serve(folder, port);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      console.log(`${error.message} Trying ${port + 1}.`);
    }
  }
  throw new Error(`Ports ${PORT} to ${PORT + 19} are all taken; name a free one: PORT=8080 npm start`);
}
