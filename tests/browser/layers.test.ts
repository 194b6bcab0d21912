import { LAYER_NAMES } from '../../src/view/layers';
import { palettes, rgba } from '../../src/map/style/palette';
import { expect, test } from './support/fixtures';
import { expectLink, openWords } from './support/reader';

test('a layer is taken off the sheet and put back, and the link tells which lie on it', async ({ page }) => {
  await openWords(page, '#lang=en');
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Layers' });
  const journeys = panel.getByRole('checkbox', { name: 'Journeys' });
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(LAYER_NAMES.length);
  await journeys.uncheck();
  await expectLink(page, { layers: LAYER_NAMES.filter((name) => name !== 'journeys').join(',') });
  await journeys.check();
  await expectLink(page, { layers: null });

  await page.goto('./#layers=journeys,places&lang=en');
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(journeys).toBeChecked();
  await journeys.press('Escape');
  await expect(panel).toBeHidden();
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
