import { expect, test } from './support/fixtures';
import { undatedEntities } from './support/edition';
import { openWords, titleOf } from './support/reader';

test.use({ viewport: { width: 900, height: 600 } });

test('the page of a place begins with what happened there, in its buildings too; names are folded beneath', async ({
  page
}) => {
  await openWords(page, '#sel=place:peking&pane=places&lang=en');
  await expect(titleOf(page)).toHaveText('Peking');
  const column = page.getByRole('complementary');
  await expect(column.getByRole('heading', { level: 2 }).first()).toHaveText('What happened here');
  await expect(column.getByRole('link', { name: 'Convention signed in Peking' })).toBeVisible();
  const names = column.getByText('ペキン');
  await expect(names).toBeHidden();
  await column.getByText('Names', { exact: true }).click();
  await expect(names).toBeVisible();
});

test('where no date or place is told, the page of an entity says so', async ({ page }) => {
  await openWords(page, '#lang=en');
  const kinds = new Set(undatedEntities.map(({ ref }) => ref.replace(/:.*/, '')));
  expect([...kinds]).toEqual(['territory', 'route', 'event']);
  for (const { ref, title } of undatedEntities) {
    await page.evaluate((hash) => (location.hash = hash), `#sel=${ref}&lang=en`);
    await expect(titleOf(page)).toHaveText(title);
    const empty = page.getByRole('complementary').locator('dd').filter({ hasNotText: /\S/ });
    await expect(empty, ref).toHaveCount(0);
  }
});
