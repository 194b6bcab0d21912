/** Stories as a visitor watches them: the start screen, the caption on the map, the camera, the presentation. */
import type { Page } from '@playwright/test';
import { expect, openMap, openUnpainted, test, testOnSharedMap } from './support/fixtures';
import { expectLink, link } from './support/reader';
import { faultsOf, stories } from './support/stories';

const captionOn = (page: Page) => page.getByRole('figure', { name: /^(Caption|Подпись)$/ });
const step = (page: Page) => link(page).get('step');

test.describe('the start screen', () => {
  const startOn = (page: Page) => page.getByRole('dialog', { name: 'Far East 1925' });

  test('is there on a first visit only: Enter plays the story, which has its caption', async ({ page }) => {
    await openUnpainted(page);
    await expect(startOn(page)).toBeVisible();
    await expect(startOn(page).getByRole('listitem')).toHaveCount(stories('en').length);
    await page.keyboard.press('Enter');
    await expect(startOn(page)).toBeHidden();
    await expect(captionOn(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pause' }).first()).toBeVisible();

    await page.getByRole('button', { name: 'Close the story' }).click();
    await expect(captionOn(page)).toBeHidden();
    await expectLink(page, { story: null, step: null, sofar: null, present: null });
    await openMap(page);
    await page.reload();
    await expect(page.getByRole('slider', { name: 'Date' })).toBeVisible();
    await expect(startOn(page)).toBeHidden();
  });

  test('does not lie over a link, comes back from the title, and Esc closes it', async ({ page }) => {
    await openUnpainted(page, '#lang=en');
    await expect(startOn(page)).toBeHidden();
    await page.getByRole('button', { name: 'Far East 1925' }).click();
    await expect(startOn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(startOn(page)).toBeHidden();
    await page.getByRole('button', { name: 'Far East 1925' }).click();
    const last = stories('en').at(-1);
    await startOn(page).getByRole('listitem').last().getByRole('button').click();
    await expect(captionOn(page)).toContainText(last?.steps[0]?.text ?? '');
  });
});

type Screen = {
  readonly width: number;
  readonly height: number;
  readonly words: 'en' | 'ru';
  readonly present: boolean;
};
const SCREENS: readonly Screen[] = [{ width: 1440, height: 900, words: 'en', present: false }];

for (const { width, height, words, present } of SCREENS) {
  const name = `at ${String(width)}×${String(height)}${present ? ' in the presentation' : ''}`;
  testOnSharedMap.describe(name, () => {
    testOnSharedMap.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    testOnSharedMap(
      'each step of each story has its caption, and its places beside that',
      async ({ page }) => {
        const faults: Record<string, readonly string[]> = {};
        for (const { id, steps } of stories(words)) {
          await openMap(page, `#story=${id}&step=1&lang=${words}&pane=none${present ? '&present=1' : ''}`);
          for (const one of steps) {
            await expect.poll(() => step(page)).toBe(String(one.number));
            const isWell = async () => (await faultsOf(page, one)).length === 0;
            await expect
              .poll(isWell, { timeout: 2_000, intervals: [20] })
              .toBe(true)
              .catch(async () => {
                faults[`${id} ${String(one.number)}`] = await faultsOf(page, one);
              });
            if (one !== steps.at(-1))
              await page.getByRole('button', { name: /Next step|Следующий шаг/ }).click();
          }
        }
        expect(faults).toEqual({});
      }
    );
  });
}
