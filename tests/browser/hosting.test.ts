import type { FrameLocator, Page } from '@playwright/test';
import { openingExtent } from './support/edition';
import { expect, mapIsReady, openUnpainted, test, unpainted } from './support/fixtures';
import { middleOf } from './support/reader';

/** What is read, without what is hidden. */
const INNER = { useInnerText: true };

/** Embeds the map in a page of another origin, in a frame with these attributes and more to read below it. */
async function embed(page: Page, address: string, attributes = ''): Promise<FrameLocator> {
  await unpainted(page);
  await page.setContent(
    `<iframe width="900" height="560" ${attributes} src="${address}"></iframe><p style="height: 3000px">Below</p>`
  );
  return page.frameLocator('iframe');
}

test('in a frame without an origin of its own the map starts', async ({ page, baseURL }) => {
  const map = await embed(page, `${String(baseURL)}#lang=ru`, 'sandbox="allow-scripts"');
  await expect(map.getByRole('main')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });
  await map.getByRole('button', { name: 'Следующее событие' }).click();
  await expect(map.getByRole('complementary').getByRole('heading', { level: 1 })).toBeVisible();

  // The wheel is that of the page around it, wherever it is turned.
  const extent = map.getByRole('main');
  const before = await extent.getAttribute('data-extent');
  const scrolled = () => page.evaluate(() => scrollY);
  for (const part of [map.getByRole('main'), map.getByRole('slider', { name: 'Дата' })]) {
    const { x, y } = await middleOf(part);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 50);
    await expect.poll(scrolled).toBe(50);
    await page.mouse.wheel(0, -50);
    await expect.poll(scrolled).toBe(0);
  }
  await expect(extent).toHaveAttribute('data-extent', String(before));

  const { x, y } = await middleOf(map.getByRole('main'));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 50);
  await expect(map.getByText('крутите колесо, удерживая Ctrl')).toBeVisible();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 50);
  await page.keyboard.up('Control');
  await expect(extent).not.toHaveAttribute('data-extent', String(before));
});

test('in a longer page the wheel scrolls the list of events, and at its end the page', async ({
  page,
  baseURL
}) => {
  const map = await embed(page, `${String(baseURL)}#lang=en`);
  await expect(map.getByRole('main')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });
  const list = map.locator('.scrolls', { has: page.getByRole('list', { name: 'Events' }) });
  await list.evaluate((part) => part.scrollTo({ top: part.scrollHeight, behavior: 'instant' }));
  const { x, y } = await middleOf(list);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('from a folder of a host that knows none of its types but programs and styles the map is ready, text and all', async ({
  page,
  baseURL
}) => {
  const folder = '/~editor/maps/far%20east/';
  const outside: string[] = [];
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (!pathname.startsWith(folder)) {
      outside.push(pathname);
      await route.abort();
      return;
    }
    const response = await route.fetch({ url: `${origin}/${pathname.slice(folder.length)}` });
    const { 'content-type': type = '', ...headers } = response.headers();
    const known = /html|javascript|css/.test(type);
    const odd = /json/.test(type) ? 'text/plain' : 'application/octet-stream';
    await route.fulfill({ response, headers: { ...headers, 'content-type': known ? type : odd } });
  });
  await unpainted(page);
  await page.goto(new URL(`${folder}#pane=text&p=20&lang=en`, baseURL).href);
  await mapIsReady(page);
  await expect(page.locator('[data-paragraph="p20"]')).toBeInViewport();
  expect(outside).toEqual([]);
});

test.describe('a very wide window of a screen with three pixels for one', () => {
  test.use({ viewport: { width: 3440, height: 1000 }, deviceScaleFactor: 3 });

  test('opens with all of the opening view in sight, and no larger than a canvas may be', async ({
    page
  }) => {
    await openUnpainted(page, '#lang=en');
    const map = page.getByRole('main', { name: 'Map', exact: true });
    const [west = 0, south = 0, east = 0, north = 0] = String(await map.getAttribute('data-extent'))
      .split(',')
      .map(Number);
    const [w, s, e, n] = openingExtent;
    expect([west < w, south < s, east > e, north > n]).toEqual([true, true, true, true]);
    const pixels = await page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.width * canvas.height);
    expect(pixels).toBeLessThan(4097 * 4097);
    expect(pixels).toBeGreaterThan(4000 * 4000);
  });
});

test.describe('a host without CORS headers', () => {
  test.use({ expectedComplaints: /CORS policy|net::ERR_FAILED/ });

  test('in such a frame the page says what is missing', async ({ page, baseURL }) => {
    await page.route('**/assets/*', async (route) => {
      const response = await route.fetch();
      // Playwright would add the header where there is none.
      const headers = { ...response.headers(), 'access-control-allow-origin': String(baseURL) };
      await route.fulfill({ response, headers });
    });
    const map = await embed(page, String(baseURL), 'sandbox="allow-scripts"');
    await expect(map.getByRole('alert')).toContainText('Access-Control-Allow-Origin: *', INNER);
    await expect(map.getByRole('alert')).not.toContainText('Check the connection', INNER);
  });
});

test.describe('what others write into the page', () => {
  test.use({ expectedComplaints: /Content Security Policy|net::ERR_FAILED/ });

  test('is not run, nor is a text as a program', async ({ page }) => {
    await page.route('**/assets/*', (route) => route.abort());
    await page.goto('./');
    const outcome = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      const link = document.createElement('a');
      link.setAttribute('onclick', 'globalThis.ran = true');
      document.body.append(script, link);
      link.click();
      // What the test itself runs may make programs of texts; what a timer runs is the page's own.
      const refused = new Promise<boolean>((resolve) =>
        setTimeout(() => {
          try {
            Reflect.construct(Function, ['return 0']);
            resolve(false);
          } catch {
            resolve(true);
          }
        })
      );
      return refused.then((evalRefused) => ({ evalRefused, ran: 'ran' in globalThis }));
    });
    expect(outcome).toEqual({ evalRefused: true, ran: false });
  });
});
