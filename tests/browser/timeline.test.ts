import { expect, test } from './support/fixtures';
import { boxOf, dateOn, dayOn, expectDate, expectLink, middleOf, openWords, titleOf } from './support/reader';

test('dragging along the axis changes the date and leaves no trail in the history', async ({ page }) => {
  await openWords(page, '#date=1924-06-01&lang=en');
  const visited = await page.evaluate(() => history.length);
  const { x, y, width, height } = await boxOf(dateOn(page));
  const start = await dayOn(page);
  await page.mouse.move(x + width * 0.4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 4 });
  await expect.poll(() => dayOn(page)).toBeGreaterThan(start + 100);
  await page.mouse.up();
  const date = new Date((await dayOn(page)) * 86_400_000).toISOString().slice(0, 10);
  await expectLink(page, { date, sel: null });
  expect(await page.evaluate(() => history.length)).toBe(visited);
});

test('an event is opened by its mark on the axis', async ({ page }) => {
  await openWords(page, '#lang=en');
  const mark = dateOn(page)
    .locator('g')
    .filter({ has: page.locator('title', { hasText: 'Novosti zhizni praises Karakhan' }) })
    .last();
  const { x, y } = await middleOf(mark);
  await page.mouse.click(x, y);
  await expect(titleOf(page)).toHaveText('Novosti zhizni praises Karakhan');
  await expectDate(page, '28 August 1925');
  await expectLink(page, { sel: 'event:novosti-zhizni', date: '1925-08-28' });
});

test('a date is typed in any of its spellings, and what is no date is answered in words', async ({
  page
}) => {
  await openWords(page, '#lang=en');
  const large = page.getByRole('button', { name: 'type a date' });
  const field = page.getByRole('textbox', { name: 'A date to go to' });
  const type = async (text: string) => {
    if (await large.isVisible()) await large.click();
    await field.fill(text);
    await field.press('Enter');
  };
  await type('14 мая 1925');
  await expectDate(page, '14 May 1925');
  await type('1925-01-20');
  await expectDate(page, '20 January 1925');
  await expect(large).toBeFocused();
  await expectLink(page, { date: '1925-01-20' });

  await type('the day after');
  const said = page.getByRole('region', { name: 'Timeline' }).getByRole('alert');
  await expect(said).toHaveText('This is not read as a date; try 14 May 1925 or 1925-05-14.');
  await type('5/6/1925');
  await expect(said).toHaveText('5/6/1925 may mean 5 June 1925 or 6 May 1925');
  await type('30 February 1925');
  await expect(said).toHaveText('There is no such day: 30 February 1925.');
  await type('1812-09-07');
  await expect(said).toHaveText('This map tells of 1 March 1924 to 30 September 1925.');
  await field.press('Escape');
  await expect(large).toBeFocused();
  await expectDate(page, '20 January 1925');
  await type('6/5/1925');
  await page.getByRole('button', { name: '6 May 1925' }).click();
  await expectDate(page, '6 May 1925');
  await expect(large).toBeFocused();
});
