/** The layout in windows of every kind: map and column have their share, all is seen and nothing covered, and what is pressed is large enough. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, openMap, testOnSharedMap as test } from './support/fixtures';
import { allowFullScreen, refuseFullScreen } from './support/full-screen';
import { faultsOf, sharesOf } from './support/layout';
import { boxOf, dateOn, dayOn, draw, middleOf, titleOf } from './support/reader';
import { captionOn } from './support/stories';
import { emulateTouch } from './support/touch';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.beforeEach(({ page }) => refuseFullScreen(page));
test.afterEach(({ page }) => allowFullScreen(page));

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
  ['pane=none&story=whole', (page) => expect(captionOn(page)).toBeVisible()],
  // What the presentation offers shows while it has the focus.
  ['pane=none&story=whole&present=1', (page) => page.getByRole('switch').first().focus()]
];

/** In the lowest windows the column has all of the window when it is asked for, and gives it back. */
async function expectColumnOnDemand(page: Page, where: string) {
  const fold = page.locator('header .fold');
  await fold.click();
  await expect.poll(async () => (await sharesOf(page)).column, where).toBeGreaterThan(0.25);
  await expect.soft(dateOn(page), `${where}: the strip does not lie on its foot`).toBeHidden();
  await fold.click();
  await expect(page.getByRole('complementary')).toBeHidden();
}

for (const lang of ['en', 'ru'] as const)
  test(`in ${lang} map and column have their share in every window, and nothing is cut, covered or too small`, async ({
    page
  }) => {
    // In Russian words are longer: what a pane says is looked at there.
    for (const [link, arrived] of VIEWS.filter(([link]) => lang === 'ru' || !/pane=[etp]/.test(link))) {
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
        if (link.includes('none')) continue;
        if (height < LOW) await expectColumnOnDemand(page, where);
        else expect.soft(shares.column, where).toBeGreaterThan(0.25);
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

test('words that are spaced more widely are cut nowhere and lie on nothing', async ({ page }) => {
  await openMap(page, '#date=1925-05-14&sel=event:convention&lang=ru');
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
    );
    document.adoptedStyleSheets.push(spaced); // as WCAG 1.4.12 has it
  });
  for (const [width, height] of [
    [320, 568],
    [640, 400],
    [1440, 900]
  ] as const) {
    await page.setViewportSize({ width, height });
    await draw(page, 3);
    expect.soft(await faultsOf(page), String(width)).toEqual([]);
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
});

test('in the colours of the system the open pane is told from the others', async ({ page }) => {
  await openMap(page, '#lang=en');
  await page.emulateMedia({ forcedColors: 'active' });
  const lineUnder = (name: string) =>
    page.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  expect(await lineUnder('Events')).not.toBe(await lineUnder('Text'));
  expect(await lineUnder('Places')).toBe(await lineUnder('Text'));
  await page.emulateMedia({ forcedColors: null });
});

test('in a hall all of the page is larger, map, names and time too, and is pressed where it is drawn', async ({
  page
}) => {
  const sizes = async () => {
    // Letters keep their height; their spacing is fitted to whole pixels.
    const parts = [
      ['header h1 a', 'height'],
      ['aside', 'width'],
      ['main', 'width'],
      ['.timeline .axis button', 'width']
    ] as const;
    const [title, column, map, lane] = await Promise.all(
      parts.map(([part, side]) =>
        page
          .locator(part)
          .first()
          .evaluate((element, measured) => element.getBoundingClientRect()[measured], side)
      )
    );
    const pixels = await page
      .locator('canvas.maplibregl-canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.width);
    return [title, column, map, lane, pixels].map((size) => size ?? NaN);
  };
  await page.setViewportSize({ width: 1600, height: 900 });
  await openMap(page, '#map=6/51.2/143&date=1925-03-01&lang=en');
  await draw(page, 3);
  const press = async () => {
    const { x, y } = await middleOf(page.getByRole('main'));
    await page.mouse.click(x, y);
    await expect(titleOf(page)).toBeVisible();
    return titleOf(page).innerText();
  };
  const onDesk = await sizes();
  const pressed = await press();
  await page.goBack();
  await expect(titleOf(page)).toBeHidden();
  const extent = await page.getByRole('main').getAttribute('data-extent');
  await page.setViewportSize({ width: 3200, height: 1800 });
  const growth = async () =>
    (await sizes()).map((size, i) => Math.round((20 * size) / (onDesk[i] ?? 0)) / 20);
  await expect.poll(growth).toEqual([2, 2, 2, 2, 2]);
  await expect(page.getByRole('main')).toHaveAttribute('data-extent', String(extent));

  expect(await press()).toBe(pressed);
  const axis = await boxOf(dateOn(page));
  const first = Number(await dateOn(page).getAttribute('aria-valuemin'));
  const last = Number(await dateOn(page).getAttribute('aria-valuemax'));
  await page.mouse.click(axis.x + axis.width / 4, axis.y + axis.height / 4);
  await expect.poll(async () => ((await dayOn(page)) - first) / (last - first)).toBeCloseTo(0.25, 2);
});
