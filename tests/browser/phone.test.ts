import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { boxOf, dateOn, dayOn, draw, link, middleOf, openWords, titleOf } from './support/reader';
import { dragWithFinger } from './support/touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** A thumb needs this much, in pixels. */
const THUMB = 44;

const handleOf = (page: Page) => page.getByRole('button', { name: /^Height of the panel/ });
const expectHeight = (page: Page, height: 'low' | 'half' | 'full') =>
  expect(handleOf(page)).toHaveAccessibleName(`Height of the panel: ${height}`);

test('on a phone the column is a sheet of three heights: it is dragged or flung by its head, tapped, or moved by keys', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-13&lang=en');
  const column = page.getByRole('complementary');
  const height = async () => (await boxOf(column)).height;
  const handle = handleOf(page);
  await expectHeight(page, 'half');
  const half = await height();
  await handle.press('ArrowUp');
  await expectHeight(page, 'full');
  await expect.poll(height).toBeGreaterThan(half * 1.5);
  await handle.tap({ position: { x: 195, y: 8 } });
  await expectHeight(page, 'low');
  await expect.poll(height).toBeLessThan(half * 0.5);
  /** A finger that goes where the sheet was, on its way to another height, would miss it. */
  const comesToRest = () =>
    expect
      .poll(async () => {
        const before = await height();
        await draw(page, 2);
        return (await height()) - before;
      })
      .toBe(0);

  const grip = async (by: 'its line' | 'a tab') => {
    const { x, y } = await boxOf(column);
    return by === 'its line' ? { x: x + 200, y: y + 8 } : middleOf(page.getByRole('tab', { name: 'Places' }));
  };
  const drag = async (by: 'its line' | 'a tab', up: number, milliseconds: number) => {
    await comesToRest();
    const from = await grip(by);
    await dragWithFinger(page, from, { x: from.x, y: from.y - up }, { milliseconds });
  };
  await drag('its line', half - 90, 200);
  await expectHeight(page, 'half');
  await expect.poll(height).toBeCloseTo(half, -1);
  await drag('a tab', 90, 16);
  await expectHeight(page, 'full');
  await expect.poll(height).toBeGreaterThan(half * 1.5);
  await expect(page.getByRole('tab', { name: 'Events' }), 'a drag is no tap').toHaveAttribute(
    'aria-selected',
    'true'
  );
  await drag('its line', -90, 16);
  await expectHeight(page, 'half');
  await expect.poll(height).toBeCloseTo(half, -1);
  await drag('its line', -90, 16);
  await expectHeight(page, 'low');
  await expect.poll(height).toBeLessThan(70);
  await page.getByRole('tab', { name: 'Places' }).click();
  await expectHeight(page, 'half');
  await expect(page.getByRole('list', { name: 'Places' })).toBeVisible();
});

test('the timeline is a strip under the thumb, which opens to the lanes; going back closes what was opened', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-13&lang=en');
  const strip = page.getByRole('region', { name: 'Timeline' });
  expect((await boxOf(strip)).height).toBeLessThanOrEqual(57);
  const line = await middleOf(dateOn(page));
  await dragWithFinger(page, line, { x: line.x - 40, y: line.y });
  await expect.poll(() => dayOn(page)).toBeLessThan(Date.UTC(1925, 3, 1) / 86_400_000);

  await strip.getByRole('button', { name: 'Expand' }).tap();
  const next = strip.getByRole('button', { name: 'Next event' });
  for (const target of [next, strip.getByRole('button', { name: 'Play', exact: true }), handleOf(page)]) {
    const { width, height } = await boxOf(target);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(THUMB);
  }
  await next.tap();
  await expect(titleOf(page)).toBeVisible();
  await page.goBack();
  await expect(titleOf(page)).toBeHidden();
  await expect(next).toBeVisible();
  await page.goBack();
  await expect(next).toBeHidden();

  await handleOf(page).press('ArrowUp');
  await expectHeight(page, 'full');
  await page.goBack();
  await expectHeight(page, 'half');

  const menu = page.getByRole('button', { name: 'Menu' });
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await menu.tap();
  await expect(share).toBeVisible();
  await page.goBack();
  await expect(share).toBeHidden();
  await menu.evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise<void>(queueMicrotask);
    history.back();
  });
  await expect(share, 'however soon one goes back').toBeHidden();

  await menu.tap();
  await page.getByRole('button', { name: 'Layers', exact: true }).tap();
  const layers = page.getByRole('region', { name: 'Layers' });
  await layers.getByRole('checkbox', { name: 'Journeys' }).uncheck();
  await page.goBack();
  await expect(layers).toBeHidden();
  await expect.poll(() => link(page).get('layers'), 'what was chosen stays chosen').not.toContain('journeys');
});
