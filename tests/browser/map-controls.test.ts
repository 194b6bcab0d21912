/** The buttons of the map do what hands and keys do. */
import { expect, openMap, testOnSharedMap as test } from './support/fixtures';
import { boxOf, cameraOf, expectLink } from './support/reader';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the map is zoomed by buttons and by keys, shows all of itself, and says so in the link', async ({
  page
}) => {
  await openMap(page, '#lang=en&map=5/40/120');
  const zoom = () => Promise.resolve(cameraOf(page).zoom);
  const nearer = page.getByRole('button', { name: 'Zoom in' });
  await nearer.click();
  await expect.poll(zoom).toBe(6);
  await nearer.press('+');
  await expect.poll(zoom).toBe(7);
  await page.getByRole('button', { name: 'Zoom out' }).dblclick();
  await expect.poll(zoom).toBe(5);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expectLink(page, { map: null });

  await openMap(page, '#lang=ru&map=12/40/120');
  await expect(page.getByRole('button', { name: 'Приблизить' })).toHaveAttribute('aria-disabled', 'true');
  for (const name of ['Отдалить', 'Вся карта', 'Во весь экран'])
    await expect(page.getByRole('button', { name })).toBeVisible();
});

test('on a phone three of them lie within reach of a thumb, each large enough for it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '#lang=en');
  const map = await boxOf(page.getByRole('main'));
  for (const name of ['Zoom in', 'Zoom out', 'Whole map']) {
    const box = await boxOf(page.getByRole('button', { name }));
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
    expect(box.y + box.height, name).toBeLessThanOrEqual(map.y + map.height);
    expect(box.x, name).toBeGreaterThan(map.x + map.width / 2);
  }
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeHidden();
});
