/** The map in a frame in a page of another origin, which gives it no storage. */
import { expect, test, unpainted } from './support/fixtures';
import { faultsOf } from './support/layout';
import { link, middleOf } from './support/reader';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SIZES = [
  [800, 600],
  [640, 420],
  [360, 240]
] as const;

test('an embed has the map, what is told, date, Play and a link to all the rest, and leaves the wheel to the page around it', async ({
  page,
  baseURL
}) => {
  const address = `${String(baseURL)}#date=1925-05-14&pane=none&embed=1&lang=en`;
  await unpainted(page);
  await page.setContent(
    `<iframe width="640" height="420" style="border: 0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" src="${address}"></iframe><p style="height: 3000px">Below</p>`
  );
  const map = page.frameLocator('iframe');
  await expect(map.getByRole('main')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });
  const full = map.getByRole('link', { name: 'Open the full map' });
  const [frame] = page.frames().slice(1);
  for (const [width, height] of SIZES) {
    const size = `${String(width)}×${String(height)}`;
    await page.locator('iframe').evaluate((element, box) => Object.assign(element, box), {
      width: String(width),
      height: String(height)
    });
    await expect(full).toBeVisible();
    await expect(map.getByRole('slider', { name: 'Date' })).toBeVisible();
    const timeline = map.getByRole('region', { name: 'Timeline' });
    await expect.poll(async () => (await timeline.boundingBox())?.height, size).toBeLessThanOrEqual(57);
    await expect(map.getByRole('banner')).toBeHidden();
    await expect(map.getByRole('complementary')).toHaveCount(0);
    const { x, y } = await middleOf(page.locator('iframe'));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 50);
    await expect.poll(() => page.evaluate(() => scrollY), size).toBe(50);
    await page.mouse.wheel(0, -50);
    await expect.poll(() => page.evaluate(() => scrollY), size).toBe(0);
    await map.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(map.getByRole('figure', { name: 'Caption' })).toBeVisible();
    await map.getByRole('button', { name: 'Pause', exact: true }).click();
    expect(frame && (await faultsOf(frame)), size).toEqual([]);
  }
  const opened = page.waitForEvent('popup');
  await full.click();
  const whole = await opened;
  await expect(whole.getByRole('banner')).toBeVisible();
  expect(link(whole).has('embed')).toBe(false);
  await whole.close();
});
