import { expect, test as base, type Page } from '@playwright/test';
import { makeDrawingOptional } from '../../bench/drawing.mjs';

/** What only software WebGL says, about itself, whatever the page does: reading pixels back waits for the "GPU". */
const DRIVER_CHATTER = [/GPU stall due to ReadPixels/, /GL Driver Message/];

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
      const own = new URL(baseURL ?? '').origin;
      const complaints: string[] = [];
      const foreign: string[] = [];
      const complain = (text: string) => {
        if (![...DRIVER_CHATTER, expectedComplaints].some((known) => known?.test(text)))
          complaints.push(text);
      };
      context.on('weberror', (error) => complain(error.error().message));
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`);
      });
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== own && protocol !== 'data:' && protocol !== 'blob:') foreign.push(request.url());
      });

      await use(undefined);

      expect.soft(complaints, 'errors and warnings in the console').toEqual([]);
      expect.soft(foreign, 'requests to other hosts').toEqual([]);
    },
    { auto: true }
  ]
});

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
  await expect(page.locator('[data-state="ready"]')).toBeAttached({ timeout: 60_000 });
}
