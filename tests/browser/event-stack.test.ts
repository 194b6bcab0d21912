/** What happened at one place lies on one another: each of it can be reached. So can a boundary, of which only a line is drawn. */
import { expect, openMap, openUnpainted, test } from './support/fixtures';
import { expectLink, link, middleOf, titleOf } from './support/reader';
import { holdFinger } from './support/touch';

test.use({
  viewport: { width: 700, height: 500 },
  hasTouch: true,
  contextOptions: { reducedMotion: 'reduce' }
});

/** Peking on the day of the convention, in the middle of the map. */
const PEKING = '#date=1925-01-20&map=6/39.9/116.39&pane=none&lang=en';
/** A point of the boundary of Jehol in that view, in pixels from the middle: 117.675° E, 40.35° N. */
const ON_BOUNDARY = { right: 117, up: 53.6 };

test('a stack of events opens a list of all, and each is opened by mouse, finger and key; a finger that rests learns what a mouse does by pointing', async ({
  page
}) => {
  await openUnpainted(page, PEKING);
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const list = page.getByRole('group', { name: 'What is here' });
  const { x, y } = await middleOf(map);

  await page.mouse.move(x, y);
  await expect(page.locator('.tooltip')).toContainText('Protocol');

  await page.mouse.click(x, y);
  await expect(list.getByRole('link').first()).toBeFocused();
  expect(await list.getByRole('link').count()).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expectLink(page, { sel: null });

  await page.mouse.click(x + ON_BOUNDARY.right, y - ON_BOUNDARY.up);
  const boundary = page.getByRole('group', { name: 'Jehol Special Area' });
  await expect(boundary).toContainText(/may be 15 km off/);
  await page.keyboard.press('Escape');
  await expect(boundary).toBeHidden();

  await page.mouse.click(x, y);
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  const second = (await list.getByRole('link').nth(1).innerText()).split('\n')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveText(second);
  await expect(list).toBeHidden();

  await openMap(page, PEKING);
  const lift = await holdFinger(page, { x, y });
  await expect(page.locator('.tooltip')).toContainText('Protocol');
  await lift();
  await expect(page.locator('.tooltip')).toBeHidden();
  await expect(list.getByRole('link', { name: /railway$/ }), 'not events alone').toBeVisible();
  await page.keyboard.press('Escape');
  await expectLink(page, { sel: null });

  await page.touchscreen.tap(x, y);
  await list.getByRole('link').last().tap();
  await expect(list).toBeHidden();
  await expect.poll(() => link(page).get('sel')).toMatch(/^event:/);
});
