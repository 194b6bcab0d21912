import { expect, test } from './support/fixtures';

test.use({ javaScriptEnabled: false });

test('without JavaScript the map leads to plain pages, and they lead back to it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Far East 1925' })).toBeVisible();
  await page.getByRole('link', { name: 'Convention signed in Peking' }).click();

  await expect(page).toHaveTitle('Convention signed in Peking · Far East 1925');
  await expect(page.getByRole('definition').first()).toContainText('20 January 1925');
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open on the map' })).toHaveAttribute(
    'href',
    /^\.\.\/\.\.\/\.\.\/#.*sel=event:convention/
  );
  // Its style has been let in.
  const width = await page.locator('body').evaluate((body) => body.getBoundingClientRect().width);
  expect(width).toBeLessThan(800);

  await page.getByRole('link', { name: 'русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('link', { name: 'Открыть на карте' })).toBeVisible();
});
