import type { Page } from '@playwright/test';
import { eventsAfter } from './support/edition';
import { expect, test } from './support/fixtures';
import { boxOf, dateOn, expectDate, openWords, titleOf } from './support/reader';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** A thumb needs this much, in pixels. */
const THUMB = 44;

test('on a phone the column is a sheet of three heights, and the timeline stays under the thumb', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-13&lang=en');
  const column = page.getByRole('complementary');
  const height = async () => (await boxOf(column)).height;
  const handle = page.getByRole('button', { name: /^Height of the panel/ });

  await expect(handle).toHaveAccessibleName('Height of the panel: half');
  const half = await height();
  await handle.press('ArrowUp');
  await expect(handle).toHaveAccessibleName('Height of the panel: full');
  await expect.poll(height).toBeGreaterThan(half * 1.5);
  await handle.tap();
  await expect(handle).toHaveAccessibleName('Height of the panel: low');
  await expect.poll(height).toBeLessThan(half * 0.5);
  await handle.press('Enter');
  await expect(handle).toHaveAccessibleName('Height of the panel: half');
  await handle.press('ArrowDown');
  await expect(handle).toHaveAccessibleName('Height of the panel: low');

  const next = page.getByRole('button', { name: 'Next event' });
  for (const target of [
    handle,
    next,
    page.getByRole('button', { name: 'Play', exact: true }),
    page.getByRole('button', { name: 'Previous event' })
  ]) {
    const { width, height } = await boxOf(target);
    expect(
      Math.min(width, height),
      await target.getAttribute('aria-label').then(String)
    ).toBeGreaterThanOrEqual(THUMB);
  }

  await next.tap();
  await expectDate(page, eventsAfter('1925-05-13')[0].date);
  await expect(titleOf(page), 'an event that opens draws the sheet up').toBeVisible();
  await expect(handle).toHaveAccessibleName('Height of the panel: half');
  await expect(dateOn(page)).toBeInViewport({ ratio: 1 });
});

test('nothing runs out of its box, in either language, on a phone and on a small screen', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-14&lang=en');
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1024, height: 768 }
  ]) {
    await page.setViewportSize(viewport);
    for (const lang of ['en', 'ru']) {
      for (const rest of ['', '&sel=event:convention', '&pane=evacuation', '&pane=places']) {
        await page.goto(`./#date=1925-05-14${rest}&lang=${lang}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        expect.soft(await tooWide(page), `${lang} ${rest} at ${String(viewport.width)}`).toEqual([]);
      }
    }
  }
});

/** What cuts its words off at the side or must be pushed sideways to be read, and what lies beside the screen. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')]
      .filter(
        (element) => element instanceof HTMLElement && element.checkVisibility({ opacityProperty: true })
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const { overflowX, textOverflow } = getComputedStyle(element);
        const cut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const shortened = textOverflow === 'ellipsis';
        return width > 1 && ((cut && !shortened) || left < -1 || right > innerWidth + 1);
      })
      .map(
        ({ tagName, className, clientWidth, scrollWidth, textContent }) =>
          `${tagName}.${className}: ${scrollWidth} in ${clientWidth}: ${textContent.trim().slice(0, 60)}`
      )
  );
