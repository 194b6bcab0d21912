import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
  type WebError
} from '@playwright/test';
import { emptyQueue, makeDrawingOptional } from '../../bench/drawing.mjs';

/** What only software WebGL says, about itself, whatever the page does: reading pixels back waits for the "GPU"; and Playwright. */
const CHATTER = [
  /GPU stall due to ReadPixels/,
  /GL Driver Message/,
  /Service Worker registration blocked by Playwright/
];

type Fixtures = {
  /** Complaints that a test provokes on purpose: `test.use({ expectedComplaints: /404/ })`. */
  expectedComplaints: RegExp | undefined;
  /** Fails the test on any other complaint of a page, and on a request to anybody else's host. */
  quiet: undefined;
};

export { expect };

export const test = base.extend<Fixtures>({
  viewport: { width: 1024, height: 700 }, // software WebGL costs by the pixel

  expectedComplaints: [undefined, { option: true }],

  quiet: [
    async ({ context, baseURL, expectedComplaints }, use) => {
      const finish = listen(context, baseURL, expectedComplaints);
      await use(undefined);
      finish();
      // What a route still fetches, for a part that nobody waits for, goes with the page.
      const routed = [context, ...context.pages()];
      await Promise.all(routed.map((part) => part.unrouteAll({ behavior: 'ignoreErrors' })));
    },
    { auto: true }
  ]
});

/**
 * Tests on one page with a map that paints nothing, which each worker opens once: to load and build the map costs more
 * than what is done on it. A test opens its link there by `openMap`, which loads nothing anew; what no link holds
 * (an open panel, the focus, what is held while one reads) it leaves as it was.
 */
export const testOnSharedMap = test.extend<object, { sharedMap: Page }>({
  sharedMap: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext();
      const finish = listen(context, project.use.baseURL);
      const page = await context.newPage();
      await openUnpainted(page, '#lang=en');
      finish();
      await use(page);
      await context.close();
    },
    { scope: 'worker' }
  ],
  context: ({ sharedMap }, use) => use(sharedMap.context()),
  page: async ({ sharedMap, viewport, contextOptions }, use) => {
    // A window that fills the screen has its size.
    await sharedMap.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    if (viewport) await sharedMap.setViewportSize(viewport);
    await sharedMap.emulateMedia({ reducedMotion: contextOptions.reducedMotion ?? 'no-preference' });
    await use(sharedMap);
  }
});

/** Notes what the pages of `context` complain of and whom they ask; the function that ends it expects neither. */
function listen(context: BrowserContext, baseURL = '', expected?: RegExp): () => void {
  const { origin: own } = new URL(baseURL);
  const complaints: string[] = [];
  const foreign: string[] = [];
  const complain = (text: string) => {
    if (![...CHATTER, expected].some((known) => known?.test(text))) complaints.push(text);
  };
  const onError = (error: WebError) => complain(error.error().message);
  const onMessage = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`);
  };
  const onRequest = (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && !/^(data|blob|file):$/.test(protocol)) foreign.push(request.url());
  };
  context.on('weberror', onError).on('console', onMessage).on('request', onRequest);
  return () => {
    context.off('weberror', onError).off('console', onMessage).off('request', onRequest);
    expect.soft(complaints, 'errors and warnings in the console').toEqual([]);
    expect.soft(foreign, 'requests to other hosts').toEqual([]);
  };
}

/** Opens the link `hash` ("#date=1925-05-14&lang=en", or nothing) and waits for the first complete picture. */
export async function openMap(page: Page, hash = '') {
  await page.goto(`./${hash}`);
  await mapIsReady(page);
}

/** The same with a map that paints nothing. */
export async function openUnpainted(page: Page, hash = '') {
  await unpainted(page);
  await openMap(page, hash);
}

/** The same, and painted once all of it is there: each part of a map that arrives has the whole painted anew. */
export async function openThenPaint(page: Page, hash = '') {
  await openUnpainted(page, hash);
  await paint(page);
}

/** Has a map that painted nothing painted from now on, and waits until that is done. */
export async function paint(page: Page) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.evaluate(() => Reflect.set(globalThis, 'drawNothing', false));
  for (const rows of [height - 1, height]) {
    await page.setViewportSize({ width, height: rows });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    );
  }
  await emptyQueue(page);
}

/**
 * From its next opening on the page has a map that stands and travels as ever, but paints nothing: for tests that ask where
 * the map is, not how it looks. Software drawing costs many times all the rest.
 */
export async function unpainted(page: Page) {
  await page.addInitScript(makeDrawingOptional);
  await page.addInitScript(() => Reflect.set(globalThis, 'drawNothing', true));
}

/** The map has drawn its first complete picture. */
export async function mapIsReady(page: Page) {
  await expect(page.locator('[data-state="ready"]')).toBeAttached({ timeout: 120_000 });
}
