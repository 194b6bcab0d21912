/** The layout in windows of every kind: map and column have their share, all is seen and nothing covered, and what is pressed is large enough. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, openMap, testOnSharedMap as test } from './support/fixtures';
import { faultsOf, sharesOf } from './support/layout';
import { draw } from './support/reader';
import { captionOn } from './support/stories';
import { emulateTouch } from './support/touch';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Width and height in CSS pixels, and whether a finger presses there. */
const WINDOWS = [
  [320, 240],
  [640, 400],
  [640, 420],
  [683, 384],
  [844, 390, 'touch'],
  [320, 568, 'touch'],
  [390, 844, 'touch'],
  [630, 600],
  [768, 1024, 'touch'],
  [1024, 640],
  [1024, 768],
  [1440, 900],
  [3440, 1000],
  [3840, 2160]
] as const;

/** Below this height there is the map and what is told on it, and the column when it is asked for. */
const LOW = 300;

const hasPane = (page: Page) => expect(page.locator('#pane > *').first()).toBeAttached();
const VIEWS: readonly (readonly [link: string, arrived: (page: Page) => Promise<void>])[] = [
  ['', hasPane],
  ['sel=event:convention', hasPane],
  ['pane=text', hasPane],
  ['pane=evacuation', hasPane],
  ['pane=places', hasPane],
  ['pane=none', (page) => expect(page.locator('#pane')).toHaveCount(0)],
  ['pane=none&story=whole', (page) => expect(captionOn(page)).toBeVisible()]
];

for (const lang of ['en', 'ru'] as const)
  test(`in ${lang} map and column have their share in every window, and nothing is cut, covered or too small`, async ({
    page
  }) => {
    for (const [link, arrived] of VIEWS) {
      await openMap(page, `#date=1925-05-14&${link}&lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await arrived(page);
      for (const [width, height, touch] of WINDOWS) {
        const where = `${link} at ${String(width)}×${String(height)}`;
        await emulateTouch(page, touch === 'touch');
        await page.setViewportSize({ width, height });
        await draw(page, 3);
        expect.soft(await faultsOf(page), where).toEqual([]);
        const shares = await sharesOf(page);
        expect.soft(shares.map, where).toBeGreaterThan(height < LOW ? 0.95 : 0.33);
        if (!link.includes('none') && height >= LOW) expect.soft(shares.column, where).toBeGreaterThan(0.25);
      }
    }
    await emulateTouch(page, false);
  });

test('axe finds nothing serious on a phone, in a low window and on a desk', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [640, 400],
    [1440, 900]
  ] as const) {
    await page.setViewportSize({ width, height });
    await openMap(page, '#date=1925-05-14&sel=event:convention&lang=en');
    await expectAccessible(page, `${String(width)}×${String(height)}`);
  }
});
