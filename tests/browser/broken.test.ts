import type { Page } from '@playwright/test';
import { stepFrom } from './support/edition';
import { expect, mapIsReady, test, unpainted } from './support/fixtures';
import { expectDate, openPage, openWords, titleOf } from './support/reader';

const failed = (page: Page) => page.getByRole('alert').filter({ hasText: 'The map cannot be drawn' });

/** What is wrong with the data. */
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'All the rest is shown' });

/** Gives one event a date that is none. */
const breakDate = (page: Page) =>
  page.route('**/events-*.json', async (route) => {
    const response = await route.fetch();
    const events = await response.text();
    await route.fulfill({
      response,
      body: events.replace(/("id":"interview-nippon-denpo".*?"edtf":")[^"]+/s, '$11925-05-41')
    });
  });
const BROKEN_DATE = /events\.geojson .*"interview-nippon-denpo" when\[0\]\.edtf: .*1925-05-41/;

/** Opens an event from the list and steps on to the next by the timeline. */
async function expectWordsUsable(page: Page) {
  await page.getByRole('list', { name: 'Events' }).getByRole('link', { name: 'flag comes down' }).click();
  await expect(titleOf(page)).toHaveText('The Japanese flag comes down');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expectDate(page, stepFrom('flag-lowered', 'next').date);
}

test('a date that is no date is named by file, event and field, and all other events are there', async ({
  page
}) => {
  await breakDate(page);
  await openWords(page, '#lang=en');
  await expect(notice(page)).toContainText('Something in the data cannot be read. All the rest is shown.');
  await expect(notice(page).getByRole('listitem')).toHaveText([BROKEN_DATE]);
  const events = page.getByRole('list', { name: 'Events' });
  expect(await events.getByRole('listitem').count()).toBeGreaterThan(80);
  await expect(events.getByRole('link', { name: 'Karakhan to Nippon Denpō' })).toHaveCount(0);
  await notice(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expectWordsUsable(page);
});

test('without a readable edition the page says what is wrong with it', async ({ page }) => {
  await page.route('**/edition-*.json', (route) => route.fulfill({ body: '{ "id": "far-east-1925", ' }));
  await page.goto('./');
  await expect(page.getByRole('heading')).toHaveText('The map cannot be shown: its data cannot be read.');
  await expect(page.getByRole('listitem').filter({ hasText: 'edition.json' })).toBeVisible();
});

test.describe('a file that is not there', () => {
  test.use({ expectedComplaints: /^error: Failed to load resource: .*404/ });

  test('a basemap file that is missing is named; the map is drawn without it, and without a broken event', async ({
    page
  }) => {
    await page.route('**/overview-*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await breakDate(page);
    await unpainted(page);
    await openPage(page, '#lang=en');
    await expect(notice(page).getByRole('listitem')).toHaveText([
      BROKEN_DATE,
      /basemap\/overview\.json: the file is missing/
    ]);
    await notice(page).getByRole('button', { name: 'Dismiss' }).click();
    await expectWordsUsable(page);
    await mapIsReady(page);
  });
});

test.describe('a part of the program that does not arrive', () => {
  test.use({
    expectedComplaints: /^error: (Failed to load resource: net::ERR_FAILED|Error: Worker failed to load)/
  });

  test('without the worker of the map the page says so, the words work, and the map can be tried again', async ({
    page
  }) => {
    await page.route('**/*-worker-*.js', (route) => route.abort());
    await unpainted(page);
    await openPage(page, '#lang=en');
    await expect(failed(page)).toBeVisible();
    await expect(page.getByRole('main')).toHaveAttribute('data-state', 'error');
    await expectWordsUsable(page);
    await page.unrouteAll();
    await failed(page).getByRole('button', { name: 'Try again' }).click();
    await mapIsReady(page);
    await expect(failed(page)).toHaveCount(0);
  });
});

test('without WebGL 2 the page says so, and list, event and timeline work', async ({ page }) => {
  await openWords(page, '#lang=en');
  await expect(failed(page)).toBeVisible();
  await expect(page.getByRole('main')).toHaveAttribute('data-state', 'error');
  await expectWordsUsable(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

/** Names of the buttons that something else covers, or that lie beyond the window. */
const coveredButtons = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && !button.closest('.notices'))
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return at?.closest('.notices');
      })
      .map((button) => button.getAttribute('aria-label') ?? button.textContent)
  );

/** What is read in an open panel and has a notice over it. */
const coveredTexts = (page: Page) =>
  page.getByRole('region', { name: 'This view in words' }).evaluate((panel) =>
    [...panel.querySelectorAll('h2, p, a, button')]
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return [left + 1, (left + right) / 2, right - 1].some((x) =>
          document.elementFromPoint(x, (top + bottom) / 2)?.closest('.notices')
        );
      })
      .map(({ textContent }) => textContent)
  );

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 }
]) {
  test.describe(`in a window ${viewport.width} pixels wide`, () => {
    test.use({ viewport });

    test('thousands of bad values and of data problems are a few lines each, the rest on request, and cover no control', async ({
      page
    }) => {
      // A grade is none, and no date is one.
      await page.route('**/events-*.json', async (route) => {
        const response = await route.fetch();
        const events = await response.text();
        await route.fulfill({
          response,
          body: events
            .replaceAll('"grade":"inferred"', '"grade":"sure"')
            .replaceAll('"edtf":"1925', '"edtf":"c. 1925')
        });
      });
      const link = Array.from({ length: 3000 }, (_, i) => `date=no-day-${i}`).join('&');
      await openWords(page, `#lang=en&${link}&sel=event:nobody`);
      const said = page.getByText(/^The link says/);
      await expect(said).toHaveText([
        'The link says date=no-day-0 and 2999 other values of date, which cannot be shown here and are ignored.',
        /^The link says sel=event:nobody,/
      ]);
      const lines = notice(page).getByRole('listitem');
      await expect(lines).toHaveCount(5);
      await expect(lines.filter({ hasText: / and [\d,]+ more: .*"sure"/ })).toHaveCount(1);
      expect(await coveredButtons(page)).toEqual([]);
      await page.keyboard.press('d');
      await expect(page.getByRole('heading', { name: 'This view in words' })).toBeFocused();
      expect(await coveredTexts(page)).toEqual([]);
      await page.keyboard.press('Escape');

      const all = notice(page).getByRole('button', { name: /^Show all \d+$/ });
      const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
      await all.click();
      await expect(lines).toHaveCount(count);
      expect(await coveredButtons(page)).toEqual([]);
      await notice(page).getByRole('button', { name: 'Dismiss' }).click();
      await page.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
      await expect(said).toHaveCount(0);
      await expect(notice(page)).toHaveCount(0);
    });
  });
}

test('a browser that alters what is drawn on a canvas is told of once, in the language of the page', async ({
  page
}) => {
  await page.addInitScript(() => {
    Reflect.set(
      CanvasRenderingContext2D.prototype,
      'getImageData',
      (_x: number, _y: number, width: number, height: number) => {
        const blank = new ImageData(width, height);
        blank.data.fill(255);
        return blank;
      }
    );
  });
  await openWords(page, '#lang=ru');
  const told = page.getByRole('status').filter({ hasText: 'Этот браузер искажает рисунок' });
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: 'Убрать' }).click();
  await expect(told).toHaveCount(0);
});
