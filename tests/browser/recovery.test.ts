import type { Page } from '@playwright/test';
import { emptyQueue } from '../bench/drawing.mjs';
import { expect, mapIsReady, openMap, openUnpainted, test } from './support/fixtures';
import { draw, expectLink } from './support/reader';

/** The browser takes the graphics card away from the map that stands. */
const loseContext = (page: Page) =>
  page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });

const expectLost = (page: Page) => expect(page.getByRole('main')).toHaveAttribute('data-state', 'lost');

test('a map that loses the graphics card, time after time and while time runs, is drawn again each time', async ({
  page
}) => {
  await openUnpainted(page, '#date=1924-06-01&lang=en');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('an hour a second');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  for (let loss = 1; loss <= 3; loss++) {
    await loseContext(page);
    await expectLost(page);
    await expect(page.getByRole('status').filter({ hasText: 'being drawn again' })).toBeVisible();
    await mapIsReady(page);
  }
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
});

test('the map that is drawn again looks as before, where it stood, and can be used', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 560 });
  await openMap(page, '#date=1925-02-01&map=5/48.5/140&sel=event:flag-lowered&pane=none&lang=en');
  const picture = async () => {
    await draw(page, 2);
    await emptyQueue(page);
    return page.locator('.maplibregl-canvas').screenshot();
  };
  const before = await picture();
  await loseContext(page);
  await expectLost(page);
  await mapIsReady(page);
  expect((await picture()).equals(before)).toBe(true);
  await page.locator('.maplibregl-canvas').press('ArrowLeft');
  await expect.poll(async () => (await picture()).equals(before)).toBe(false);
  await expect(page.getByText('Copy source')).toHaveCount(0);
});
