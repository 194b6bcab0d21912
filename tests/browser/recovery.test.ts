import type { Page } from '@playwright/test';
import { drawNothing, emptyQueue } from '../bench/drawing.mjs';
import { expect, mapIsReady, openThenPaint, openUnpainted, paint, test, unpainted } from './support/fixtures';
import { draw, expectLink, openPage, openWords, titleOf } from './support/reader';

/** The browser takes the graphics card away from the map that stands. */
const loseContext = (page: Page) =>
  page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });

const expectLost = (page: Page) => expect(page.getByRole('main')).toHaveAttribute('data-state', 'lost');

/** How many graphics contexts and faces the page still holds once the browser has collected what nobody needs. */
async function held(page: Page): Promise<{ readonly contexts: number; readonly faces: number }> {
  const devtools = await page.context().newCDPSession(page);
  const evaluate = async (expression: string) =>
    (await devtools.send('Runtime.evaluate', { expression, objectGroup: 'held' })).result;
  const { objectId: prototypeObjectId = '' } = await evaluate('WebGL2RenderingContext.prototype');
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'held' });
  const { result } = await devtools.send('Runtime.getProperties', {
    objectId: String(objects.objectId),
    ownProperties: true
  });
  await devtools.detach();
  return {
    contexts: Number(result.find(({ name }) => name === 'length')?.value?.value),
    faces: await page.evaluate(() => document.fonts.size)
  };
}

/** What the page says while something is missing. */
const missing = (page: Page) => page.getByRole('alert').filter({ hasText: 'has not loaded' });

test('a map that loses the graphics card, time after time and while time runs, is drawn again each time, and none is kept', async ({
  page
}) => {
  await openUnpainted(page, '#date=1924-06-01&lang=en');
  await page.getByRole('combobox', { name: 'Pace' }).selectOption('steady');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('an hour a second');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const lose = async () => {
    await loseContext(page);
    await expectLost(page);
    await expect(page.getByRole('status').filter({ hasText: 'being drawn again' })).toBeVisible();
    await mapIsReady(page);
  };
  const before = await held(page);
  for (let loss = 1; loss <= 3; loss++) await lose();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
  await expect.poll(() => held(page)).toEqual(before);
});

test('the map that is drawn again looks as before, where it stood, and can be used', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 480 });
  await openThenPaint(page, '#date=1925-02-01&map=5/48.5/140&sel=event:flag-lowered&pane=none&lang=en');
  const picture = async () => {
    await draw(page, 2);
    await emptyQueue(page);
    return page.locator('.maplibregl-canvas').screenshot();
  };
  const before = await picture();
  await drawNothing(page); // until all of the other map is there
  await loseContext(page);
  await expectLost(page);
  await mapIsReady(page);
  await paint(page);
  expect((await picture()).equals(before)).toBe(true);
  await page.locator('.maplibregl-canvas').press('ArrowLeft');
  await expect.poll(async () => (await picture()).equals(before)).toBe(false);
  await expect(page.getByText('Copy source')).toHaveCount(0);
});

test('the marks of the axis are painted again when the browser has emptied their canvas', async ({
  page
}) => {
  await openWords(page, '#lang=en');
  const canvas = page.locator('.axis canvas');
  await expect(canvas).toBeVisible();
  const picture = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  const before = await picture();
  await canvas.evaluate((element: HTMLCanvasElement) => {
    element.width += 0; // which empties it
  });
  expect(await picture()).not.toBe(before);
  await canvas.dispatchEvent('contextrestored');
  expect(await picture()).toBe(before);
});

test('where the browser keeps nothing, all can be used and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        }
      });
  });
  await openUnpainted(page, '#date=1925-05-12&sel=event:flag-lowered&lang=en');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Русский');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const address = page.url();
  await page.reload();
  await mapIsReady(page);
  expect(page.url()).toBe(address);
});

test.describe('a file that does not arrive', () => {
  test.use({ expectedComplaints: /^error: Failed to load resource: net::ERR_FAILED|Ignoring the font face/ });

  /** The network is back, as a browser says it. */
  const comeOnline = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')));
  /** The visitor is back, as a browser says it. */
  const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  test('a style sheet fails alone, and is there when the network is back', async ({ page }) => {
    await page.route('**/EntityPage-*.css', (route) => route.abort());
    await openUnpainted(page, '#lang=en');
    await expect(missing(page)).toBeVisible();
    await page.unrouteAll();
    await comeOnline(page);
    await expect(missing(page)).toHaveCount(0);
    const sheets = await page.evaluate(() => performance.getEntriesByType('resource'));
    expect(sheets.filter(({ name }) => /EntityPage-.*css/.test(name)).at(-1)).toMatchObject({
      responseStatus: 200
    });
  });

  test('a file of the ground fails alone: the map is ready without it, and has it when the tab comes back', async ({
    page
  }) => {
    await page.route('**/relief-*.json', (route) => route.abort());
    await openUnpainted(page, '#lang=en');
    await expect(missing(page)).toBeVisible();
    await page.unrouteAll();
    const arrived = page.waitForResponse('**/relief-*.json');
    await comeBack(page);
    await arrived;
    await expect(missing(page)).toHaveCount(0);
  });

  test('faces of the map that did not arrive are asked for when the tab comes back', async ({ page }) => {
    let refused = 0;
    await page.route('**/pt-serif-common-700-*.woff2', (route) => {
      refused++;
      return route.abort();
    });
    await openUnpainted(page, '#lang=en');
    expect(refused).toBeGreaterThan(0);
    await page.unrouteAll();
    const arrived = page.waitForResponse('**/pt-serif-common-700-*.woff2');
    await comeBack(page);
    expect((await arrived).status()).toBe(200);
  });

  test('the text is asked for again by itself, and meanwhile search and chapters do without', async ({
    page
  }) => {
    await page.route('**/en-*.txt', (route) => route.abort());
    await openWords(page, '#pane=text&lang=en');
    await expect(missing(page)).toBeVisible();
    await expect(page.getByText('The text could not be loaded')).toBeVisible();
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeVisible();
    await page.unrouteAll();
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
    await expect(missing(page)).toHaveCount(0);
  });

  test('a link to a paragraph goes to it when the text arrives late, and names it all the while', async ({
    page
  }) => {
    await page.route('**/en-*.txt', (route) => route.abort());
    await openWords(page, '#pane=text&p=20&lang=en');
    await expect(missing(page)).toBeVisible();
    expect(page.url()).toContain('p=20');
    await page.unrouteAll();
    await comeOnline(page);
    await expect(page.locator('[data-paragraph="p20"]')).toBeInViewport();
    expect(page.url()).toContain('p=20');
  });

  test('a language that does not arrive is asked for, said to be missing, and there once tried again', async ({
    page
  }) => {
    await page.route('**/core-*.js', async (route) => {
      const response = await route.fetch();
      const words = await response.text();
      await (words.includes('Карта') ? route.abort() : route.fulfill({ response }));
    });
    await openWords(page, '#date=1925-05-12&lang=en');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Русский');
    await expect(missing(page)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.unrouteAll();
    await missing(page).getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expectLink(page, { date: '1925-05-12', lang: 'ru' });
  });

  test('what is said of the events is asked for again when the network is back, and an event opened meanwhile is there', async ({
    page
  }) => {
    await page.route('**/details-*.json', (route) => route.abort());
    await openWords(page, '#date=1925-05-12&lang=en');
    await expect(missing(page)).toBeVisible();
    await page.getByRole('list', { name: 'Events' }).getByRole('link', { name: 'flag comes down' }).click();
    await page.unrouteAll();
    await comeOnline(page);
    await expect(missing(page)).toHaveCount(0);
    await expect(titleOf(page)).toHaveText('The Japanese flag comes down');
  });

  for (const [part, file] of [
    ['the page of an event', 'EntityPage-*.js'],
    ['deck.gl', 'deck-parts-*.js']
  ] as const) {
    test(`without ${part} the page says so, and tried again it is as it was, with nothing missing`, async ({
      page
    }) => {
      await page.route(`**/${file}`, (route) => route.abort());
      await unpainted(page);
      await openPage(page, '#date=1925-05-12&lang=en');
      const said = missing(page);
      await expect(said).toBeVisible();
      await page.getByRole('list', { name: 'Events' }).getByRole('link', { name: 'flag comes down' }).click();
      await page.unrouteAll();
      await said.getByRole('button', { name: 'Try again' }).click();
      await mapIsReady(page);
      await expect(said).toHaveCount(0);
      await expectLink(page, { sel: 'event:flag-lowered' });
      await expect(titleOf(page)).toHaveText('The Japanese flag comes down');
    });
  }

  for (const file of ['parts-*.js', 'late-*.js', 'shown-parts-*.js', 'shown-parts-*.css'])
    test(`without ${file} itself the page says in every language that something is missing`, async ({
      page
    }) => {
      await page.route(`**/assets/${file}`, (route) => route.abort());
      await unpainted(page);
      await openPage(page, '#lang=en');
      await expect(page.getByText('A part of this map did not arrive')).toBeInViewport();
      await expect(page.getByText('Часть этой карты не загрузилась')).toBeInViewport();
    });
});
