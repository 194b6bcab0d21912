import { readFile } from 'node:fs/promises';
import { expect, test } from './support/fixtures';
import { expectLink, openWords } from './support/reader';

test('a reconstruction is asked for, answers to its sliders, is in the link, and goes with “documented only”', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-10&pane=evacuation&lang=en');
  const pane = page.getByRole('tabpanel');
  const reconstruction = pane.getByRole('img', { name: /^Reconstruction/ });
  await expect(pane.getByRole('img', { name: /^Area still occupied/ })).toBeVisible();
  await expect(reconstruction).toBeHidden();

  await pane.getByRole('button', { name: 'Reconstruct what the sources do not say' }).click();
  await expect(reconstruction).toBeVisible();
  await expectLink(page, { plan: 'given' });
  await expect(pane.getByText('The zone A deadline cannot be met')).toBeVisible();

  const start = pane.getByRole('slider', { name: 'First day of departure' });
  await start.fill(String(Date.UTC(1925, 2, 15) / 1000));
  await expect(start).toHaveAttribute('aria-valuetext', '15 Mar');
  await expectLink(page, { plan: 'start:1925-03-15' });
  await expect(pane.getByText('Every deadline is met')).toBeVisible();

  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Ledger, CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('RECONSTRUCTION');
  expect(text).toContain('Roadstead free of ice');
  expect(text).toContain('wikirussya');

  await page.goto('./#date=1925-05-15&pane=evacuation&plan=given&certain=1&lang=en');
  await expect(pane.getByRole('img', { name: /^Area still occupied: .*0/ })).toBeVisible();
  await expect(pane.getByText(/^0/).first()).toBeVisible();
  await expect(pane.getByText('Reconstruction', { exact: true })).toBeHidden();
  await expect(reconstruction).toBeHidden();
});
