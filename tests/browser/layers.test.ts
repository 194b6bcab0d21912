import type { Page, Route } from '@playwright/test';
import { LAYER_NAMES } from '../../src/view/layers';
import { palettes, rgba } from '../../src/map/style/palette';
import { expect, openUnpainted, test } from './support/fixtures';
import { expectLink, openWords } from './support/reader';

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
);

/** Lays a map of the time on the sheet, as an edition with one is built. */
async function layPeriodMap(page: Page) {
  const periodMap = {
    image: 'map/sheet.png',
    corners: [[100, 55], [140, 55], [140, 20], [100, 20]], // prettier-ignore
    title: { en: 'Chart of 1924', ru: 'Карта 1924 года' },
    sources: ['document'],
    licence: 'public domain',
    opacity: 0.5
  };
  const replaced = (from: string, to: string) => async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(from, to) });
  };
  await page.route('**/edition-*.json', replaced('{', `{"periodMap":${JSON.stringify(periodMap)},`));
  await page.route(
    ({ pathname }) => pathname === '/',
    replaced('{"edition":{', '{"edition":{"map/sheet.png":"./sheet.png",')
  );
}

test.describe('with a map of the time', () => {
  test.use({ expectedComplaints: /sheet\.png|ERR_FAILED/ });

  test('a layer is taken off the sheet and put back, a map of the time made fainter, and the link tells of both', async ({
    page
  }) => {
    await layPeriodMap(page);
    let arrives = false;
    await page.route('**/sheet.png', (route) =>
      arrives ? route.fulfill({ contentType: 'image/png', body: ONE_PIXEL }) : route.abort()
    );
    await openUnpainted(page, '#lang=en');
    const missing = page.getByText('A part of the page has not loaded.');
    await expect(missing, 'its picture did not arrive').toBeVisible();
    arrives = true;
    await expect(missing, 'it was asked for again').toBeHidden();
    await expect(page.getByRole('contentinfo')).toContainText('Chart of 1924 (public domain)');
    await page.getByRole('button', { name: 'Layers', exact: true }).click();
    const opacity = page.getByRole('slider', { name: 'Opacity of “Chart of 1924”' });
    await expect(opacity).toHaveAttribute('aria-valuetext', '50%');
    await opacity.press('ArrowLeft');
    await expectLink(page, { sheet: '0.45' });
    await opacity.press('ArrowRight');
    await expectLink(page, { sheet: null });
    const panel = page.getByRole('region', { name: 'Layers' });
    const journeys = panel.getByRole('checkbox', { name: 'Journeys' });
    await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(LAYER_NAMES.length);
    await journeys.uncheck();
    await expectLink(page, { layers: LAYER_NAMES.filter((name) => name !== 'journeys').join(',') });
    await journeys.check();
    await expectLink(page, { layers: null });

    await page.goto('./#layers=journeys,places&sheet=0.8&lang=en');
    await expect(opacity).toHaveValue('0.8');
    await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await expect(journeys).toBeChecked();
    await journeys.press('Escape');
    await expect(panel).toBeHidden();
  });
});

test('the sheet of night is chosen, kept by the link, and left again for what the system has', async ({
  page
}) => {
  const { day, night } = palettes;
  await openWords(page, '#lang=en');
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  const sheet = page.getByRole('group', { name: 'Theme' });
  const column = page.getByRole('complementary');
  await expect(sheet.getByRole('radio', { name: 'system' })).toBeChecked();
  await expect(column).toHaveCSS('background-color', rgb(day.page));
  await sheet.getByRole('radio', { name: 'dark' }).check();
  await expect(column).toHaveCSS('background-color', rgb(night.page));
  await expectLink(page, { theme: 'night' });

  await page.reload();
  await expect(column).toHaveCSS('background-color', rgb(night.page));
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  await expect(sheet.getByRole('radio', { name: 'dark' })).toBeChecked();
  await sheet.getByRole('radio', { name: 'system' }).check();
  await expect(column).toHaveCSS('background-color', rgb(day.page));
  await expectLink(page, { theme: null });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(column).toHaveCSS('background-color', rgb(night.page));
});

const rgb = (hex: string) => `rgb(${rgba(hex).slice(0, 3).join(', ')})`;
