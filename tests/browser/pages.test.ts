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

test('the legend begins with the powers, in the lowest window too; how names are spelt stands at its foot', async ({
  page
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openWords(page, '#lang=en&pane=none');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Legend', exact: true }).click();
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByText('Japan', { exact: true }).first()).toBeInViewport({ ratio: 1 });
  await expect(legend.getByText('Chang Tso-lin')).not.toBeInViewport();
});

test('the page about the edition opens from the start screen, and that from the title; it counts its statements; a sentence can be reported', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWords(page, '#lang=en&sel=event:convention');
  await page.getByRole('button', { name: 'Report an error in this statement' }).first().click();
  await expect(page.getByText('A report is copied')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/^far-east-1925 \S+\nevent:convention claims\[0\]\nKarakhan and Yoshizawa signed/);
  await page.getByRole('heading', { name: 'Far East 1925' }).getByRole('link').click();
  const start = page.getByRole('dialog', { name: 'Far East 1925' });
  await start.getByRole('link', { name: 'About' }).click();
  await expect(start).toBeHidden();
  await expectLink(page, { help: 'about' });
  await expect(page.getByRole('heading', { name: /^\d+ statements, by how sure they are$/ })).toBeVisible();
});
