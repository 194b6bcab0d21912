/** What one does with a story while it is told: step by step, in the presentation, with a hand on the map, by documents only. */
import type { Page } from '@playwright/test';
import { eventsAfter } from './support/edition';
import { expect, openMap, openUnpainted, test, testOnSharedMap } from './support/fixtures';
import { allowFullScreen, refuseFullScreen } from './support/full-screen';
import { expectLink, middleOf } from './support/reader';
import { captionOn, stories } from './support/stories';

const [evacuation, byDocuments] = [false, true].map((documented) => {
  const story = stories('en', documented).find(({ id }) => id === 'evacuation');
  if (!story) throw new Error('the edition does not tell of the evacuation');
  return story.steps;
}) as [Steps, Steps];
type Steps = ReturnType<typeof stories>[number]['steps'];

const follow = (page: Page) => page.getByRole('button', { name: 'Follow' });
/** The step `number` of the evacuation is told. */
async function expectStep(page: Page, number: number) {
  await expectLink(page, { step: String(number) });
  await expect(captionOn(page)).toContainText(
    evacuation.find((step) => step.number === number)?.title ?? '?'
  );
}

test.describe('without a story', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('time that plays without a story has captions', async ({ page }) => {
    // After a story, which is left by a link.
    await openUnpainted(page, '#story=evacuation&step=8&lang=en&pane=none');
    await expect(captionOn(page)).toBeVisible();
    await page.goto('./#date=1924-06-01&lang=en&pane=none');
    await expect(captionOn(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    const next = eventsAfter('1924-06-01').find(({ main }) => main);
    await expect(captionOn(page)).toContainText(next?.title ?? '?');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
  });
});

testOnSharedMap.describe('with cuts instead of movements', () => {
  testOnSharedMap.use({ contextOptions: { reducedMotion: 'reduce' } });

  testOnSharedMap('keys and a clicker present a story', async ({ page }) => {
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await openMap(page, '#story=evacuation&step=2&lang=en');
    await expectStep(page, 2);
    await page.keyboard.press('f');
    await expectLink(page, { present: '1' });
    await expect.poll(isFull).toBe(true);
    for (const [key, number] of [
      ['ArrowRight', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['ArrowDown', 3],
      ['ArrowUp', 2],
      ['Home', 1]
    ] as const) {
      await page.keyboard.press(key);
      await expectStep(page, number);
    }
    await page.keyboard.press('b');
    await expect(page.getByRole('img', { name: 'Black screen' })).toBeVisible();
    await page.keyboard.press('b');
    await expect(page.getByRole('img', { name: 'Black screen' })).toBeHidden();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.keyboard.press('Space');
    const repeat = page.getByRole('switch', { name: 'Repeat' });
    await repeat.focus();
    await page.keyboard.press('Space');
    await expect(repeat, 'Space presses what has the focus').toBeChecked();
    await expect(repeat).toHaveText(/yes$/);
    await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expectLink(page, { present: null });
    await expect.poll(isFull).toBe(false);
    await page.getByRole('button', { name: 'Present' }).click();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Pause' }), 'what was clicked keeps no key').toBeVisible();
    await page.keyboard.press('Space');
    await expectLink(page, { present: '1' });
    await page.keyboard.press('Escape');
    await expect.poll(isFull).toBe(false);
  });

  testOnSharedMap('a presentation shows the map larger, its names too', async ({ page }) => {
    const sizes = async () => {
      const { caption, map, pixels } = await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
        const { width = NaN } = canvas?.getBoundingClientRect() ?? {};
        const scale = (selector: string) =>
          Number(document.querySelector(selector)?.currentCSSZoom.toFixed(2));
        return { caption: scale('figure'), map: scale('main'), pixels: (canvas?.width ?? NaN) / width };
      });
      return { caption, map, pixels: Math.round(pixels) };
    };
    await refuseFullScreen(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await openMap(page, '#story=evacuation&step=2&lang=en&pane=none');
    await expectStep(page, 2);
    await expect.poll(sizes).toEqual({ caption: 1, map: 1, pixels: 1 });
    await openMap(page, '#story=evacuation&step=2&lang=en&pane=none&present=1');
    await expect.poll(sizes).toEqual({ caption: 1.35, map: 1.35, pixels: 1 });
    await openMap(page, '#lang=en');
    // On a small screen there is no room for that.
    await page.setViewportSize({ width: 844, height: 390 });
    await openMap(page, '#story=evacuation&step=2&lang=en&pane=none&present=1');
    await expect.poll(sizes).toEqual({ caption: 1, map: 1, pixels: 1 });
    await openMap(page, '#lang=en');
    await allowFullScreen(page);
  });

  testOnSharedMap('a hand on the map lets the camera go, and Follow takes it up again', async ({ page }) => {
    await openMap(page, '#story=evacuation&step=8&lang=en&pane=none');
    await expectStep(page, 8);
    const map = page.getByRole('main');
    const extent = () => map.getAttribute('data-extent');
    const told = await extent();
    await page.getByRole('button', { name: 'Play' }).first().click();
    const { x, y } = await middleOf(map);
    await page.mouse.move(x, y + 100);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 160, { steps: 4 });
    await page.mouse.up();
    await expect(follow(page)).toHaveAttribute('aria-pressed', 'false');
    expect(await extent()).not.toBe(told);
    await page.getByRole('button', { name: 'Pause' }).first().click();
    await expectStep(page, 8);
    await follow(page).click();
    await expect.poll(extent).toBe(told);
  });

  testOnSharedMap(
    'by documents only what is inferred is left out of a story, and counted',
    async ({ page }) => {
      const told = byDocuments.map(({ number }) => number);
      const leftOut = evacuation.filter(({ number }) => !told.includes(number));
      const [first] = leftOut;
      const before = told.findLast((number) => number < (first?.number ?? 0)) ?? 1;
      const after = told.find((number) => number > (first?.number ?? Infinity)) ?? 1;
      await openMap(page, `#story=evacuation&step=${String(before)}&lang=en&certain=1&pane=none`);
      await expectStep(page, before);
      await expect(page.getByText(`leave out ${String(leftOut.length)} steps`)).toBeVisible();
      await page.getByRole('button', { name: 'Next step' }).click();
      await expectStep(page, after);
      await page.getByRole('button', { name: 'Previous step' }).click();
      await expectStep(page, before);
    }
  );
});
