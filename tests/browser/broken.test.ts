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
