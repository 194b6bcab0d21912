import { expect, test } from './support/fixtures';
import { expectLink, openWords, titleOf } from './support/reader';

test('pages of the edition open from the legend, stand in the link, and give way to what they link to', async ({
  page
}) => {
  await openWords(page, '#lang=en');
  await page.getByRole('button', { name: 'Legend', exact: true }).click();
  await page.getByRole('link', { name: 'The document and the evidence' }).click();
  await expectLink(page, { help: 'document' });
  const dialog = page.getByRole('dialog', { name: 'The document and the evidence' });
  await expect(dialog.getByRole('heading', { name: '§ 16' })).toBeVisible();
  await dialog.getByRole('link', { name: 'conversation', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(titleOf(page)).toHaveText('Yoshizawa announces Tokyo’s decision');
});
