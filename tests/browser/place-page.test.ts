import { expect, test } from './support/fixtures';
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
