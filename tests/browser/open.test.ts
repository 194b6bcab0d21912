/** “Open your own”: one page is opened, and all that a visitor does on it is done there. */
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe';
import { farEdition } from '../geo/support/far-edition';
import { expect, test } from './support/fixtures';
import { dayOn, expectDate } from './support/reader';

const TABLE = `title,date,place
The Treaty of Tilsit,7 July 1807,Tilsit
The army gathers,1812-06-31,Smolensk
`;
const KML = readFileSync(new URL('../import/files/tour.kml', import.meta.url), 'utf8');

/** As if the files were dropped by hand. */
const drop = (page: Page, files: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, files);

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Choose files…').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

test('a table and a map that are dropped open as an edition, which can be saved and opened again', async ({
  page
}) => {
  await page.goto('./open/#lang=en');
  await choose(page, 'broken.json', Buffer.from('{ "features": ['));
  await expect(page.getByRole('alert')).toContainText(
    /Nothing of this could be opened.*broken\.json:1 ?: is not JSON/s
  );
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('alert')).toContainText('это не JSON: ожидалась скобка');
  await expect(page).toHaveURL(/\/open\/#lang=ru$/);
  await page.getByRole('button', { name: 'English' }).click();
  await expectAccessible(page, 'the page that opens files');

  await drop(page, { 'events.csv': TABLE, 'tour.kml': KML });
  const events = page.getByRole('list', { name: 'Events' });
  await expect(events.getByRole('link', { name: /Tilsit/ })).toBeVisible();
  await expect(events.getByRole('link', { name: /Borodino/ })).toBeVisible();
  const bar = page.getByRole('region', { name: 'Your own' });
  await bar.getByRole('button', { name: 'What became of it 1 lost, 2 to look at' }).click();
  await expect(bar).toContainText('events.csv (table): 2 events');
  await expect(bar).toContainText('tour.kml: 1 image or link to another file is left out');
  await expect(bar).toContainText('read "1812-06-31": there is no such day; it is kept without a date');
  await expectAccessible(page, 'a map of own files');

  await bar.getByRole('button', { name: 'Put 1 place on the map' }).click();
  await expect(bar.getByRole('heading')).toHaveText('Where is Tilsit?');
  await bar.getByLabel('Latitude, longitude').fill('north');
  await bar.getByLabel('Latitude, longitude').press('Enter');
  await expect(bar.getByRole('alert')).toContainText('Expected a latitude and a longitude');
  await bar.getByLabel('Latitude, longitude').fill('55°04′ N, 21°53′ E');
  await bar.getByLabel('Latitude, longitude').press('Enter');
  await expect(bar.getByRole('button', { name: /on the map/ })).toHaveCount(0);

  const asksBeforeLeaving = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await asksBeforeLeaving()).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar.getByRole('button', { name: 'Save as an edition folder' }).click()
  ]);
  expect(await asksBeforeLeaving()).toBe(false);
  await bar.getByRole('button', { name: 'Open another' }).click();
  await choose(page, 'saved.zip', readFileSync(await download.path()));
  await expect(events.getByRole('link', { name: /Tilsit/ })).toBeVisible();
  await bar.getByRole('button', { name: 'What became of it 0 lost, 0 to look at' }).click();
  await expect(bar).toContainText('edition.json (edition): 3 places, 3 events, 1 route, 3 sources');
  await expect(bar.getByRole('link', { name: 'Back to the map' })).toHaveAttribute('href', '../#lang=en');

  // An edition of another time, across the 180th meridian, plays like any other.
  await bar.getByRole('button', { name: 'Open another' }).click();
  const files = Object.entries({ ...farEdition(), 'routes.geojson': '{' }).map(
    ([name, text]) => [`far/${name}`, strToU8(text)] as const
  );
  await choose(page, 'far.zip', Buffer.from(zipSync(Object.fromEntries(files))));
  await expectDate(page, '1 March 151 BCE');
  await expect(bar.getByRole('button', { name: 'What became of it 1 lost' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const start = await dayOn(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => dayOn(page)).toBeGreaterThan(start);
});
