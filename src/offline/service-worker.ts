/**
 * The service worker: keeps every file that the visited pages of the map need, and answers from what it keeps, so that the
 * map opens without a network. A build is kept whole: files of two builds never meet on one page. The build puts
 * `OFFLINE_LISTING` before this program (`scripts/offline.mjs`).
 */
import { filesOfPages, pageFolder, type OfflineListing } from './offline-listing';

declare const OFFLINE_LISTING: OfflineListing;

/** What is needed of the types for workers, which a program for pages must not have. */
type LastingEvent = Event & { readonly waitUntil: (done: Promise<unknown>) => void };
type RequestEvent = LastingEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: object) => Promise<readonly { readonly url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};
const worker = self as unknown as WorkerScope;

const site = worker.registration.scope;
/** Other sites may lie in other folders of the same host. */
const OURS = `map ${site} `;
const NAME = OURS + OFFLINE_LISTING.version;
/** How many files are asked for at the same time. */
const AT_ONCE = 6;
/** Hosts that compress differently for others send the same file. */
const ANY_VARIANT = { ignoreVary: true };

const absolute = (file: string) => new URL(file, site).href;
/** The files that never change under their names. */
const listed = new Set(filesOfPages(Object.keys(OFFLINE_LISTING.pages), OFFLINE_LISTING).map(absolute));

worker.addEventListener('install', (event) => {
  event.waitUntil(keepVisited());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
      await Promise.all(old.map((name) => caches.delete(name)));
      await worker.clients.claim();
    })()
  );
});

worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const folder = request.mode === 'navigate' ? pageFolder(request.url, site, OFFLINE_LISTING) : undefined;
  if (request.method !== 'GET') return;
  if (folder !== undefined) {
    event.respondWith(answer(absolute(folder), request));
    event.waitUntil(keep([folder]).catch(() => undefined)); // without a network it is kept already, or not to be had
  } else if (listed.has(request.url)) event.respondWith(answer(request.url, request));
});

async function answer(address: string, request: Request): Promise<Response> {
  const kept = await (await caches.open(NAME)).match(address, ANY_VARIANT);
  return kept ?? fetch(request);
}

/** Keeps the pages that are open, and those that the build before this one has kept. */
async function keepVisited(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const visited = open.flatMap(({ url }) => pageFolder(url, site, OFFLINE_LISTING) ?? []);
  const before = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const kept = await Promise.all(
    Object.keys(OFFLINE_LISTING.pages).map(async (folder) => {
      const found = await Promise.all(
        before.map(async (name) => (await caches.open(name)).match(absolute(folder), ANY_VARIANT))
      );
      return found.some(Boolean) ? [folder] : [];
    })
  );
  await keep([...visited, ...kept.flat()]);
}

/** Keeps all files of the pages in these folders. @throws where one of them does not arrive */
async function keep(folders: readonly string[]): Promise<void> {
  const cache = await caches.open(NAME);
  const waiting = filesOfPages(folders, OFFLINE_LISTING).map(absolute);
  const next = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (!(await cache.match(address, ANY_VARIANT))) await cache.put(address, await fresh(address));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** A file of this build: one named by its content may come from an older build, a page may not. */
async function fresh(address: string): Promise<Response> {
  const named = address.startsWith(absolute('assets/'));
  const kept = named ? await caches.match(address, ANY_VARIANT) : undefined;
  if (kept) return kept;
  const response = await fetch(address, { cache: named ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
