import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compressed.mjs';
import { serve } from '../../scripts/serve.mjs';
import { SITE_HEADERS } from '../../scripts/site-headers.mjs';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const folder of ['dist', 'dist/assets', 'dist-of-others']) mkdirSync(join(parent, folder));
  writeFileSync(join(parent, 'dist/index.html'), 'page');
  writeFileSync(join(parent, 'dist/assets/a b%2e.txt'), 'file');
  writeFileSync(join(parent, 'dist/assets/App-BWIPnFx.js'), 'program');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'dist-of-others/secret.txt'), 'secret');
  writeFileSync(join(parent, 'dist/assets/packed.json'), JSON.stringify('x'.repeat(9000)));
  await compressFolder(join(parent, 'dist'));
  symlinkSync(join(parent, 'secret.txt'), join(parent, 'dist/link.txt'));
  symlinkSync(parent, join(parent, 'dist/up'));
  site = await serve(join(parent, 'dist'), 0);
});

afterAll(() => {
  site.close();
  rmSync(parent, { recursive: true });
});

/** Asks for `path` just as it is written: `fetch` would resolve its dots. */
const ask = (path: string) =>
  new Promise<{ status: number | undefined; body: string; headers: object }>((resolve, reject) => {
    const { hostname, port } = new URL(site.address);
    const asked = request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
    });
    asked.on('error', reject).end();
  });

test.for([
  ['/', 'page'],
  ['/?query', 'page'],
  ['/index.html', 'page'],
  ['/assets/a%20b%252e.txt', 'file']
])('%s is a file of the site', async ([path = '', body]) => {
  expect(await ask(path)).toMatchObject({ status: 200, body });
});

test.for([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/../dist-of-others/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2E%2E%2Fsecret.txt',
  '/.%2e/secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%252fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/%c0%af../secret.txt',
  '/%u002e%u002e/secret.txt',
  '/..%00/secret.txt',
  '/../secret.txt%00.html',
  '/..;/secret.txt',
  '//../secret.txt',
  '/assets//..//..//secret.txt',
  '//localhost/../secret.txt',
  'http://localhost/../secret.txt',
  '/C:/secret.txt',
  '/file:///secret.txt',
  '/link.txt',
  '/up/secret.txt',
  '/up/dist-of-others/secret.txt',
  '/%',
  '/assets',
  '/nothing'
])('%s is not', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('it is served to this machine alone, with the headers of a host', async () => {
  expect(new URL(site.address).hostname).toBe('localhost');
  const { headers } = await ask('/');
  for (const [name, value] of Object.entries(SITE_HEADERS))
    expect(headers).toHaveProperty(name.toLowerCase(), value);
});

test('a browser keeps what has another name when it has another content, and asks again for the rest', async () => {
  const kept = (await ask('/assets/App-BWIPnFx.js')).headers;
  expect(kept).toHaveProperty('cache-control', expect.stringContaining('immutable'));
  for (const path of ['/', '/assets/a%20b%252e.txt', '/assets/Lost-BWIPnFx.js'])
    expect((await ask(path)).headers).toHaveProperty('cache-control', 'no-cache');
});

test('it is served at another address when that is asked for', async () => {
  const other = await serve(join(parent, 'dist'), 0, { host: '127.0.0.1' });
  expect(new URL(other.address).hostname).toBe('127.0.0.1');
  expect(await (await fetch(other.address)).text()).toBe('page');
  other.close();
});

test.for([
  ['gzip, deflate, br', 'br', '.br'],
  ['gzip, deflate', 'gzip', '.gz'],
  ['', undefined, '']
] as const)(
  'to a browser that reads “%s” a packed file is sent as %s',
  async ([accepted, encoding, ending]) => {
    const { hostname, port } = new URL(site.address);
    const asked = request({
      hostname,
      port,
      path: '/assets/packed.json',
      headers: { 'accept-encoding': accepted }
    });
    const response = await new Promise<IncomingMessage>((resolve) => asked.on('response', resolve).end());
    const chunks = (await response.toArray()) as Buffer[];
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers['content-type']).toBe('application/json');
    const file = join(parent, `dist/assets/packed.json${ending}`);
    expect(Buffer.concat(chunks).equals(readFileSync(file))).toBe(true);
  }
);

test.for([
  ['bytes=1-2', 206, 'ag', 'bytes 1-2/4'],
  ['bytes=2-', 206, 'ge', 'bytes 2-3/4'],
  ['bytes=2-900', 206, 'ge', 'bytes 2-3/4'],
  ['bytes=4-', 200, 'page', null],
  ['lines=1-2', 200, 'page', null]
] as const)(
  'asked for %s of a file that is not compressed it sends these bytes',
  async ([range, ...told]) => {
    writeFileSync(join(parent, 'dist/tiles.pmtiles'), 'page');
    const answer = await fetch(new URL('tiles.pmtiles', site.address), { headers: { range } });
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual(told);
  }
);
