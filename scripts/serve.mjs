// A static HTTP server with compression: what any web host does for dist/, and nothing more.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { extname, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { filePath } from './file-path.mjs';
import { SITE_HEADERS } from './site-headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2'
};
/** The endings of what `scripts/compressed.mjs` writes, the smallest first. */
const PACKED = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz']
]);
const GZIPPED = /^text\/|json|svg/;
/** Another content has another name: the build puts a hash into it. */
const NAMED_BY_CONTENT = /[/\\]assets[/\\][^/\\]+-[\w-]{7}\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';
const LOOPBACK = 'localhost';
/**
 * Milliseconds for which a connection without a request stays open. Node closes it after five seconds, and a request that is sent in that very
 * moment is lost: browsers send it again, other clients fail.
 */
const KEEP_ALIVE = 600_000;

/**
 * One answered request: when it came, and the body as it went over the wire, compressed where that applies.
 * @typedef {{ path: string, type: string, status: number, startedAt: number, bytes: number }} Answer
 */

/**
 * Serves `folder` at http://<host>:<port>/. A file that is not there is a 404, never the start page; nothing outside of
 * `folder` is sent. `host` is this machine alone, which nobody else can reach, unless another is asked for.
 *
 * @param {string} folder
 * @param {number} port 0 takes any free one
 * @param {{ host?: string, onanswer?: (answer: Answer) => void }} [options]
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws {PortTaken}
 */
export async function serve(folder, port, { host = LOOPBACK, onanswer } = {}) {
  if (port !== 0 && (await someoneAnswersAt(port))) throw new PortTaken(port);
  const root = await realpath(folder);

  const server = createServer(async (request, response) => {
    const startedAt = Date.now();
    const path = await fileIn(root, request.url ?? '/');
    const found = path !== undefined;
    const type = found ? (TYPES[extname(path)] ?? 'application/octet-stream') : 'text/plain';
    const encodings = GZIPPED.test(type) ? String(request.headers['accept-encoding']) : '';
    const packed = found ? await packedFile(root, path, encodings) : undefined;
    const gzip = !packed && /\bgzip\b/.test(encodings);
    const size = found && !encodings ? (await stat(path)).size : 0;
    const range = rangeOf(request.headers.range, size);

    let bytes = 0;
    response.on('finish', () =>
      onanswer?.({ path: request.url ?? '/', type, status: response.statusCode, startedAt, bytes })
    );
    response.writeHead(found ? (range ? 206 : 200) : 404, {
      'content-type': type,
      'cache-control': found && NAMED_BY_CONTENT.test(path) ? FOREVER : 'no-cache',
      vary: 'accept-encoding',
      ...SITE_HEADERS,
      ...(size > 0 && { 'accept-ranges': 'bytes' }),
      ...(range && {
        'content-range': `bytes ${range.start}-${range.end}/${size}`,
        'content-length': range.end - range.start + 1
      }),
      ...(packed && { 'content-encoding': packed.encoding }),
      ...(found && gzip && { 'content-encoding': 'gzip' })
    });
    if (!found) return void response.end('Not found\n');
    if (request.method === 'HEAD') return void response.end();

    const source = createReadStream(packed?.path ?? path, range);
    const body = gzip ? source.pipe(createGzip()) : source;
    body.on('data', (/** @type {Buffer} */ chunk) => (bytes += chunk.length));
    pipeline(body, response, () => source.destroy()); // a reader who leaves early is no error
  });

  server.keepAliveTimeout = KEEP_ALIVE;
  const taken = await new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(port) : reject(error)
    );
    server.listen(port, host, () => resolve(undefined));
  });
  if (taken !== undefined) throw new PortTaken(port);

  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host}:${actual}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

/** Another program already listens on the port that was asked for. */
export class PortTaken extends Error {
  /** @param {number} port */
  constructor(port) {
    super(`Port ${port} is taken by another program.`);
  }
}

/**
 * The bytes of a file that a header `Range` asks for, both ends included; undefined where it asks for all, or in a way that is not read here.
 *
 * @param {string | undefined} header
 * @param {number} size of the file, in bytes
 */
function rangeOf(header, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  const start = Number(from);
  if (from === undefined || start >= size) return undefined;
  return { start, end: to ? Math.min(Number(to), size - 1) : size - 1 };
}

/**
 * The file in `root` that is asked for, if there is one. A link of the file system that leads out of `root` names none.
 *
 * @param {string} root
 * @param {string} address
 */
async function fileIn(root, address) {
  const path = filePath(root, address);
  if (path === undefined) return undefined;
  try {
    const file = await realpath(path);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined; // it is not there
  }
}

/**
 * The same file as the build has compressed it, in the best way that the browser reads.
 *
 * @param {string} root
 * @param {string} path
 * @param {string} encodings
 */
async function packedFile(root, path, encodings) {
  for (const [encoding, ending] of PACKED) {
    if (!new RegExp(`\\b${encoding}\\b`).test(encodings)) continue;
    const file = await realpath(path + ending).catch(() => '');
    if (file.startsWith(root + sep)) return { encoding, path: file };
  }
  return undefined;
}

/**
 * `listen` alone does not notice a program that has the port on the other of 127.0.0.1 and ::1.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function someoneAnswersAt(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const end = (/** @type {boolean} */ answered) => () => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });
}
