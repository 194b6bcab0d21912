import type { Page } from '@playwright/test';
import { repeatDetails, repeatEvents } from '../bench/long-edition.mjs';
import { expect, test } from './support/fixtures';
import { boxOf, dateOn, openWords, titleOf } from './support/reader';

const eventsOn = (page: Page) => page.getByRole('list', { name: 'Events' });

test('Tab comes from the head to Play in few steps: a list is one stop, and the arrows go from row to row', async ({
  page
}) => {
  await openWords(page, '#date=1925-01-20&lang=en');
  const links = eventsOn(page).getByRole('link');
  await expect(links.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  let stops = 0;
  let inList = 0;
  const play = page.getByRole('button', { name: 'Play', exact: true });
  while (!(await play.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab');
    inList += await links.and(page.locator(':focus')).count();
    expect(++stops).toBeLessThanOrEqual(20);
  }
  expect(inList).toBe(1);

  const current = links.and(page.locator('[aria-current]')).first();
  await current.focus();
  await page.keyboard.press('ArrowDown');
  await expect(current).not.toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(current).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await expect(links.last()).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
  await expect(links.first()).toHaveAttribute('href', /^#.*sel=event:/);
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toBeFocused();
  await page.locator('#pane .back').getByRole('button').click();
  await expect(links.first(), 'the way back leads to the row').toBeFocused();
});

test('of a long list only what is seen is on the page; the clock and the keys lead through all of it', async ({
  page
}) => {
  const count = 1200;
  await page.route('**/events-*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: repeatEvents(await response.text(), count) });
  });
  await page.route('**/details-*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: repeatDetails(await response.text(), count) });
  });
  await openWords(page, '#date=1925-01-20&lang=en');
  const rows = eventsOn(page).getByRole('listitem');
  const current = eventsOn(page).locator('[aria-current=date]').first();
  await expect(current, 'it opens at the clock').toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);
  await dateOn(page).press('End');
  await expect(current).toBeInViewport();
  const seen = await rows.count();
  await current.hover();
  await expect.poll(() => rows.count(), 'a hand may scroll').toBeGreaterThan(seen);
  await current.focus();
  await page.keyboard.press('Home');
  await expect(rows.first().getByRole('link')).toBeFocused();
  for (let row = 0; row < 60; row++) await page.keyboard.press('ArrowDown');
  await expect(eventsOn(page).locator(':focus')).toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);
  const list = await boxOf(eventsOn(page));
  expect(list.height, 'room is left for the rows that are not there').toBeGreaterThan(count * 25);
});

/** Links to pages that together have everything in the panes that opens. */
const PAGES = ['sel=place:peking', 'sel=person:karakhan', 'pane=evacuation&plan='];

test('whatever opens in a pane is then in view, under its button', async ({ page }) => {
  await openWords(page, '#lang=en');
  let opened = 0;
  for (const hash of ['', ...PAGES]) {
    await page.goto(`./#lang=en&date=1925-01-20&${hash}`);
    const openers = page.locator('#pane summary, #pane button[aria-expanded]');
    await expect(openers.first()).toBeAttached();
    for (let i = 0; i < (await openers.count()); i++) {
      const { gap, above, below } = await openers.nth(i).evaluate(openAtFoot);
      opened++;
      expect.soft(gap, `${hash} ${i}: above its button`).toBeGreaterThanOrEqual(-1);
      expect.soft(Math.max(above, below), `${hash} ${i}: out of view`).toBeLessThanOrEqual(1);
    }
  }
  expect(opened).toBeGreaterThan(8);
});

/**
 * Runs in the page: opens something while its button lies at the foot of the pane.
 *
 * @returns in pixels: how far what opened lies below its button, and how much of it is out of the pane, above (its beginning) and
 * below (nothing where it is taller than the pane)
 */
async function openAtFoot(opener: HTMLElement | SVGElement) {
  const pane = opener.closest('#pane') as HTMLElement; // the locator says so
  opener.scrollIntoView({ block: 'end' });
  const button = opener as HTMLElement;
  button.click();
  const frame = () => new Promise(requestAnimationFrame);
  for (let wait = 0; wait < 3; wait++) await frame();
  const controls = opener.getAttribute('aria-controls');
  const opened = controls === null ? opener.parentElement : document.getElementById(controls);
  const [its, frameOfPane, head] = [opened, pane, opener].map((element) => element?.getBoundingClientRect());
  if (!its || !frameOfPane || !head) throw new Error('nothing opened');
  const fits = its.height <= frameOfPane.height;
  return {
    gap: controls === null ? 0 : its.bottom - head.bottom,
    above: frameOfPane.top - its.top,
    below: fits ? its.bottom - frameOfPane.bottom : 0
  };
}
