import { namesAt } from './support/edition';
import { expect, openMap, testOnSharedMap as test } from './support/fixtures';
import { cameraOf, expectLink, link, middleOf, titleOf } from './support/reader';

test('what is pointed at on the map is named, and a click opens it', async ({ page }) => {
  // Of events, many lie on one another here: event-stack.test.ts.
  await openMap(page, '#map=6/39.9/116.4&date=1925-01-20&layers=places&lang=en');
  const map = page.getByRole('main', { name: 'Map', exact: true });
  const { x, y } = await middleOf(map);
  const name = map.getByText(namesAt('peking')).first();
  await page.mouse.move(x - 200, y - 100);
  await page.mouse.move(x, y, { steps: 2 });
  await expect(name).toBeVisible();
  const named = (await name.innerText()).split('\n')[0] ?? '';
  await page.mouse.click(x, y);
  await expect(titleOf(page)).toHaveText(named);
  await expect.poll(() => link(page).get('sel')).toMatch(/^(event|place):/);
});

test('a row of the list takes the map there, and a hand on the map is told in the link', async ({ page }) => {
  await openMap(page, '#lang=en');
  await page.getByRole('list', { name: 'Events' }).getByRole('link', { name: 'flag comes down' }).click();
  await expect(titleOf(page)).toHaveText('The Japanese flag comes down');
  await expect(titleOf(page)).toBeFocused();
  await expectLink(page, { sel: 'event:flag-lowered', date: '1925-05-14', map: null });

  const visited = await page.evaluate(() => history.length);
  await page.getByRole('region', { name: 'Map', exact: true }).press('ArrowLeft');
  await expect.poll(() => link(page).get('map')).not.toBeNull();
  const { latitude = NaN, longitude = NaN } = cameraOf(page);
  expect(Math.abs(latitude - 50.9)).toBeLessThan(3);
  expect(Math.abs(longitude - 142.2)).toBeLessThan(20);
  expect(await page.evaluate(() => history.length), 'panning replaces the entry').toBe(visited);
});
