/** Stories as a visitor watches them: the start screen, the caption on the map, the camera, the presentation. */
import { expect, openMap, testOnSharedMap } from './support/fixtures';
import { STORY_SCREENS } from '../geo/support/story-screens';
import { captionOn, captionRoomOn, faultsOf, faultsOnTheWay, stories } from './support/stories';

testOnSharedMap.describe('on a telephone', () => {
  testOnSharedMap.use({ viewport: { width: 390, height: 844 } });

  testOnSharedMap(
    'the start screen lies over the sheet, and its button plays the story; of a caption that does not fit the end fades until it is seen',
    async ({ page }) => {
      await openMap(page, '#lang=en');
      const start = page.getByRole('link', { name: 'Far East 1925' });
      await start.click();
      const play = page.getByRole('button', { name: 'Play the story' });
      await expect(play).toBeVisible();
      await page.evaluate(() => (location.hash = '#date=1925-01-20&lang=en'));
      await expect(play).toHaveCount(0); // the link is what one wants to see
      await start.click();
      await play.click();
      await expect(captionOn(page), 'it begins before the map does').toContainText('map of 1 March 1924');
      const words = captionOn(page).locator('figcaption');
      await expect(words).toHaveCSS('mask-image', 'none');
      await page.setViewportSize({ width: 390, height: 480 });
      await expect(words).toHaveCSS('mask-image', /gradient/);
      await words.evaluate((scrolled) => scrolled.scrollTo(0, scrolled.scrollHeight));
      await expect(words).toHaveCSS('mask-image', 'none');
      await page.getByRole('button', { name: 'Close the story' }).click();
      await expect(page.getByRole('complementary')).toBeVisible();
    }
  );
});

for (const screen of STORY_SCREENS.filter(({ open }) => !open)) {
  const { present } = screen;
  const { width, height } = screen.window;
  testOnSharedMap.describe(
    `at ${String(width)}×${String(height)}${present ? ' in the presentation' : ''}`,
    () => {
      testOnSharedMap.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

      testOnSharedMap(
        'each step of each story has its caption, and its places beside that',
        async ({ page }) => {
          const faults: Record<string, readonly string[]> = {};
          // Russian words are longer; tests/geo/story-framing.test.ts asks the same of the map in both languages.
          for (const words of width < 600 ? (['en', 'ru'] as const) : (['ru'] as const))
            for (const { id, steps } of stories(words)) {
              const linkTo = (number: number) =>
                `#story=${id}&step=${String(number)}&lang=${words}&pane=none${present ? '&present=1' : ''}`;
              const isWell = (step: (typeof steps)[number]) => async () =>
                (await faultsOf(page, step)).length === 0;
              const [first] = steps;
              if (!first) throw new Error(`nothing of "${id}" may be told`);
              await openMap(page, linkTo(first.number));
              await expect.poll(isWell(first), { intervals: [20] }).toBe(true);
              expect(await captionRoomOn(page)).toEqual(screen.caption);
              const atFirst = await faultsOnTheWay(page, steps);
              for (const { step } of atFirst.filter((seen) => seen.faults.length > 0)) {
                // The machine may have been slow: the step is opened by itself.
                await openMap(page, linkTo(step.number));
                await expect
                  .poll(isWell(step), { timeout: 5_000, intervals: [50] })
                  .toBe(true)
                  .catch(async () => {
                    faults[`${words} ${id} ${String(step.number)}`] = await faultsOf(page, step);
                  });
              }
            }
          expect(faults).toEqual({});
        }
      );
    }
  );
}
