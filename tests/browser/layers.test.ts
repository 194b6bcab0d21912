import { LAYER_NAMES } from '../../src/domain/layers';
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
