import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, openMap, test, testOnSharedMap } from './support/fixtures';
import { dateOn, expectLink, openWords, titleOf } from './support/reader';

test('axe finds nothing serious in the list, the panels, an event, the evacuation and the places', async ({
  page
}) => {
  await openWords(page, '#date=1925-05-14&lang=en');
  await expectAccessible(page, 'list');
  for (const name of ['Layers', 'Legend']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('region', { name })).toBeVisible();
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('d');
  const inWords = page.getByRole('region', { name: 'This view in words' });
  await expect(inWords).toContainText('On 14 May 1925 the map shows');
  await expect(
    inWords.getByRole('rowheader', { name: 'Peking', exact: true }).getByRole('link')
  ).toBeVisible();
  await expectAccessible(page, 'view in words');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Places' }).click();
  await expect(page.getByRole('list', { name: 'Places' })).toBeVisible();
  await expectAccessible(page, 'places');
  await page.getByRole('tab', { name: 'Evacuation' }).click();
  await expect(page.getByRole('img', { name: /^Area still occupied/ })).toBeVisible();
  await expectAccessible(page, 'evacuation');
  await page.goto('./#date=1925-01-20&sel=event:convention&lang=en');
  await expect(titleOf(page)).toHaveText('Convention signed in Peking');
  await expectAccessible(page, 'event');
});

testOnSharedMap(
  'Tab goes from the head through the tools, the column and the timeline, and Esc closes the top thing',
  async ({ page }) => {
    await openMap(page, '#date=1925-01-20&sel=event:convention&lang=en');
    await expect(titleOf(page)).toBeVisible();
    await expect(page.locator('canvas.maplibregl-canvas')).toHaveAccessibleDescription(
      /^On 20 January 1925 the map shows .*Convention signed in Peking/
    );
    const met: string[] = [];
    await page.locator('body').focus();
    for (let presses = 0; presses < 160 && met.at(-1) !== 'Date'; presses++) {
      await page.keyboard.press('Tab');
      met.push(await focused(page));
    }
    const [skip, head] = ['Map', ['Hide panel', 'Layers', 'Legend', 'Language', 'Share']];
    const expected = [skip, ...head, 'Map', 'Events', 'All events'];
    const inTime = ['Previous event', 'Play', 'Next event', 'Speed', 'Date'];
    expect(met.filter((name) => [...expected, ...inTime].includes(name))).toEqual([...expected, ...inTime]);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Pace');

    const legend = page.getByRole('button', { name: 'Legend', exact: true });
    await legend.press('Enter');
    await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Legend' })).toHaveCount(0);
    await expect(legend).toBeFocused();
    await expect(titleOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
    await expectLink(page, { sel: null, date: '1925-01-20' });
  }
);

test('the tabs are walked by arrows and opened by Enter', async ({ page }) => {
  await openWords(page, '#lang=en');
  const tab = (name: string) => page.getByRole('tab', { name });
  await tab('Events').press('ArrowRight');
  await expect(tab('Evacuation')).toBeFocused();
  await tab('Evacuation').press('Enter');
  await expect(tab('Evacuation')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('complementary', { name: 'Evacuation' })).toBeVisible();
  await expectLink(page, { pane: 'evacuation' });
  await dateOn(page).press('End');
  await expect(page.getByRole('complementary')).toContainText(/(?<!\d)0\s+km²/);
});

/** What the keyboard is on, by its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace('‹', '').trim();
  });
