import type { Locator, Page } from '@playwright/test';
import { loneliest } from './support/edition';
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

test('the playhead is moved by whatever is drawn of it, and stays where it is when it is only pressed', async ({
  page
}) => {
  await openWords(page, '#date=1925-01-20&lang=en');
  const axis = dateOn(page);
  const foot = axis.locator('svg path').last();
  for (const share of [0.1, 0.5, 0.95]) {
    const start = await dayOn(page);
    const { x, y, width, height } = await boxOf(foot);
    const [at, down] = [x + width / 2 + 2, y + height * share];
    await page.mouse.click(at, down);
    expect(await dayOn(page), 'pressed').toBe(start);
    await page.mouse.move(at, down);
    await page.mouse.down();
    await page.mouse.move(at + 40, down, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => dayOn(page), `dragged at ${share} of its height`).toBeGreaterThan(start + 10);
  }
});

test('an event is opened by its mark, which says its name, and a lane folded to a line has none', async ({
  page
}) => {
  await openWords(page, '#date=1924-06-01&lang=en');
  const lane = page.getByRole('button', { name: 'Letters & press' });
  const { id, title, day, date } = loneliest('press');
  const point = await pointAt(page, day, lane);
  await page.mouse.move(point.x, point.y);
  const name = page.getByRole('region', { name: 'Timeline' }).getByText(title);
  await expect(name).toBeVisible();

  await lane.press('Enter');
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  const line = await pointAt(page, day, lane);
  await page.mouse.move(line.x, line.y);
  await expect(name).toBeHidden();
  await lane.press('Enter');

  await page.mouse.click(point.x, point.y);
  await expect(titleOf(page)).toHaveText(title);
  await expectDate(page, date);
  await expectLink(page, { sel: `event:${id}`, date: day });
});

test('the wheel zooms the axis at the pointer, its months are dragged along, and 0 shows all again', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-14&lang=en');
  const axis = dateOn(page);
  await expect(axis.getByText('1924', { exact: true })).toBeVisible();
  const { x, y, width, height } = await boxOf(axis);
  // A wheel is told of in whole pixels; the day that lies at one of them in the middle of the axis.
  const at = Math.round(x + width * 0.7);
  await expect(axis.locator('canvas')).toBeVisible();
  await page.mouse.move(at, y + height / 2);
  for (let turn = 0; turn < 7; turn++) await page.mouse.wheel(0, -300);
  await expect(axis.getByText('Apr 1925'), 'months are now what days belong to').toBeVisible();
  await page.mouse.click(at, y + 90); // between the lanes and the months
  const under = Math.floor((SPAN.start + ((at - x) / width) * (SPAN.end - SPAN.start)) / 86_400_000);
  await expect.poll(() => dayOn(page), 'what was under the pointer still is').toBe(under);

  for (let turn = 0; turn < 3; turn++) {
    await page.mouse.move(x + 20, y + height - 10);
    await page.mouse.down();
    await page.mouse.move(x + 700, y + height - 10, { steps: 3 });
    await page.mouse.up();
  }
  await expect(axis.getByText('Apr 1925')).toBeHidden();
  expect(await dayOn(page), 'the clock stands where it stood').toBe(under);
  const back = page.getByRole('button', { name: 'Back to the date' });
  const months = axis.getByText('Apr 1925');
  await back.click();
  await expect(months, 'the axis comes back to the clock').toBeVisible();
  await expect(back).toHaveCount(0);
  await axis.press('0');
  await expect(axis.getByText('1924', { exact: true })).toBeVisible();
});

test('by keyboard alone a window is opened, widened and cleared, and says what it holds', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-14&lang=en');
  const strip = page.getByRole('region', { name: 'Timeline' });
  await strip.getByRole('button', { name: 'Date range', exact: true }).press('Enter');
  await expectLink(page, { window: '1925-05-01/1925-05-31' });
  const [from, to] = [strip.getByRole('slider', { name: 'From' }), strip.getByRole('slider', { name: 'To' })];
  await expect(from).toHaveAttribute('aria-valuetext', '1 May 1925');
  await expect(strip.getByText(/^31 days, \d+ events/)).toBeVisible();
  await to.press('ArrowRight');
  await from.press('PageDown');
  await expect(to).toHaveAttribute('aria-valuetext', '1 June 1925');
  await expectLink(page, { window: '1925-04-01/1925-06-01', date: '1925-05-14' });
  await expect(strip.getByText(/^62 days, \d+ events/)).toBeVisible();
  await to.press('Home');
  await expect(to, 'the last day comes no further than the first').toHaveAttribute(
    'aria-valuetext',
    '1 April 1925'
  );
  await to.press('Escape');
  await expect(from).toHaveCount(0);
  await expectLink(page, { window: null });
});

test('a date is typed in any of its spellings, and what is no date is answered in words', async ({
  page
}) => {
  await openWords(page, '#lang=en');
  const large = page.getByRole('button', { name: 'type a date' });
  const field = page.getByRole('textbox', { name: 'Go to date' });
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
  await expect(said).toHaveText('Date not recognised; try 19 March 1924 or 1924-03-19.');
  await type('5/6/1925');
  await expect(said).toHaveText('5/6/1925 may mean 5 June 1925 or 6 May 1925');
  await type('30 February 1925');
  await expect(said).toHaveText('There is no such day: 30 February 1925.');
  await type('1812-09-07');
  await expect(said).toHaveText('This map covers 1 March 1924 to 30 September 1925.');
  await field.press('Escape');
  await expect(large).toBeFocused();
  await expectDate(page, '20 January 1925');
  await type('6/5/1925');
  await page.getByRole('button', { name: '6 May 1925' }).click();
  await expectDate(page, '6 May 1925');
  await expect(large).toBeFocused();
});

/** What the whole axis shows, in milliseconds. */
const SPAN = { start: Date.UTC(1924, 2, 1), end: Date.UTC(1925, 9, 1) };

/** Where a noon lies on the axis while all of it is shown, when its marks have come; in a lane, if one is named. */
async function pointAt(page: Page, day: string, lane?: Locator) {
  await expect(dateOn(page).locator('canvas')).toBeVisible();
  const { x, y, width, height } = await boxOf(dateOn(page));
  const share = (Date.parse(`${day}T12:00Z`) - SPAN.start) / (SPAN.end - SPAN.start);
  return { x: x + share * width, y: lane ? (await middleOf(lane)).y : y + height / 2 };
}
