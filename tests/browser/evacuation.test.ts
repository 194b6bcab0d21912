import { savedArchive } from './support/download';
import { expect, test } from './support/fixtures';
import { dayOn, expectDate, expectLink, openWords } from './support/reader';

test('the evacuation opens on its first day, plays at one press to its last, and keeps a date that was chosen', async ({
  page
}) => {
  await openWords(page, '#lang=en');
  await page.getByRole('tab', { name: 'Evacuation' }).click();
  await expectDate(page, '1 April 1925');
  await expectLink(page, { date: '1925-04-01' });

  const pane = page.getByRole('tabpanel');
  await pane.getByRole('button', { name: 'Play to the last day' }).click();
  await expect.poll(() => dayOn(page)).toBeGreaterThan(Date.UTC(1925, 3, 1) / 86_400_000);
  await pane.getByRole('button', { name: 'Pause' }).click();
  const stopped = await dayOn(page);
  expect(stopped).toBeLessThan(Date.UTC(1925, 4, 15) / 86_400_000);

  await page.goto('./#date=1925-05-14&pane=evacuation&lang=en');
  await expectDate(page, '14 May 1925');
  await pane.getByRole('button', { name: 'Play to the last day' }).click();
  await expect(pane.getByRole('button', { name: 'Play to the last day' })).toBeVisible();
  await expectLink(page, { date: '1925-05-15' });

  await page.goto('./#date=1925-01-20&lang=en');
  await page.getByRole('tab', { name: 'Evacuation' }).click();
  await expectDate(page, '20 January 1925');
});

test('a reconstruction is asked for, answers to its sliders, is in the link, and goes with “documented only”', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-10&pane=evacuation&lang=en');
  const pane = page.getByRole('tabpanel');
  const reconstruction = pane.getByRole('img', { name: /^Reconstruction/ });
  await expect(pane.getByRole('img', { name: /^Area still occupied/ })).toBeVisible();
  await expect(reconstruction).toBeHidden();

  await pane.getByRole('button', { name: 'Reconstruction' }).click();
  await expect(reconstruction).toBeVisible();
  await expectLink(page, { plan: 'given' });
  await expect(pane.getByText(/^Zone A.*: the deadline cannot be met/)).toBeVisible();

  const start = pane.getByRole('slider', { name: 'First day of departure' });
  await start.fill(String(Date.UTC(1925, 2, 15) / 1000));
  await expect(start).toHaveAttribute('aria-valuetext', '15 Mar');
  await expectLink(page, { plan: 'start:1925-03-15' });
  await expect(pane.getByText('Every deadline is met')).toBeVisible();

  const { textOf } = await savedArchive(page, () =>
    pane.getByRole('button', { name: 'Ledger, CSV' }).click()
  );
  for (const words of ['RECONSTRUCTION', 'Roadstead free of ice', 'wikirussya'])
    expect(textOf('README.txt')).toContain(words);
  expect(textOf('reconstruction.csv')).toMatch(/,reconstruction,"[^"]*",CC-BY-4\.0\r\n$/);

  await page.goto('./#date=1925-04-20&pane=evacuation&plan=given&lang=en');
  await expect(page.getByRole('tabpanel').getByText('at sea, port not given').first()).toBeVisible();
  const beyond = await page.locator('#pane svg text').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const [its, chart] = [text, text.closest('svg')].map((element) => element?.getBoundingClientRect());
      const isWithin = its && chart && its.left >= chart.left - 2 && its.right <= chart.right + 2;
      return isWithin ? [] : [text.textContent];
    })
  );
  expect(beyond, 'names that run out of their chart').toEqual([]);
  await page.goto('./#date=1925-05-15&pane=evacuation&plan=given&certain=1&lang=en');
  await expect(pane.getByRole('img', { name: /^Area still occupied, thousand km²: .*0/ })).toBeVisible();
  await expect(pane.getByText(/^0/).first()).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Reconstruction' })).toBeHidden();
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

test('a deadline that is read in two ways is told with both wherever the study names it, each with its grade and source', async ({
  page
}) => {
  await openWords(page, '#date=1925-04-10&pane=evacuation&lang=en');
  const pane = page.getByRole('tabpanel');
  const step = pane
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Deadline for zone A' }) });
  const obligation = pane.getByRole('row', { name: /Detailed Agreement, art\. 1, zone A/ });
  for (const place of [step, obligation.getByRole('cell').first()]) {
    const readings = place.getByRole('list').getByRole('listitem');
    await expect(readings).toContainText([/^\s*4 April 1925, noon/, /^\s*or 4 May 1925, noon/]);
    for (const [i, grade] of ['attested', 'inferred'].entries()) {
      await expect(readings.nth(i).getByRole('img', { name: grade })).toHaveCount(1);
      await expect(readings.nth(i).getByLabel(/^Note \d+$/)).toHaveCount(1);
    }
  }
  await pane.getByText('Why the dates can be read in more than one way').click();
  const reasons = pane.getByRole('group').filter({ hasText: 'Why the dates' });
  await expect(reasons.getByText('zone A: 4 April, noon')).toBeVisible();
  await expect(reasons).not.toContainText('1920');
});

test('each number in the study leads to a note, and each note has a number in it, with a reconstruction and without', async ({
  page
}) => {
  for (const view of ['', '&plan=given', '&certain=1']) {
    await openWords(page, `#date=1925-04-10&pane=evacuation${view}&lang=en`);
    const pane = page.getByRole('tabpanel');
    const items = pane.locator('[role=doc-endnotes] > ol > li');
    await expect(items.first()).toBeAttached();
    const numbers = await pane.locator('[role=doc-noteref]').allTextContents();
    const count = await items.count();
    expect(
      [...new Set(numbers.map(Number))].toSorted((a, b) => a - b),
      view
    ).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  }
});
