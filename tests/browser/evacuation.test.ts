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

test('with documents only a date that is not shown leaves the area doubtful, and is counted', async ({
  page
}) => {
  await openWords(page, '#date=1925-04-11&pane=evacuation&certain=1&lang=en');
  const pane = page.getByRole('tabpanel');
  await expect(pane.getByText(/^14,600 km² .* if April$/)).toBeVisible();
  await expect(pane.getByText('on either reading')).toBeHidden();
  await expect(pane.getByRole('row', { name: /^A / })).toContainText('handed over if April');
  await expect(pane.getByText('hide 2 other dates')).toBeVisible();
  // Before the first of the terms every reading agrees, whether it is shown or not.
  await page.goto('./#date=1925-03-11&pane=evacuation&certain=1&lang=en');
  await expect(pane.getByText('on either reading')).toBeVisible();
});
