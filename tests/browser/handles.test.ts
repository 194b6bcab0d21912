/** What looks like a handle is one, at the edges of what is drawn, under a pointer and under a finger. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { dragWithFinger, type Point } from './support/touch';
import { boxOf, dateOn, dayOn, draw, link, openWords } from './support/reader';

type Drag = (page: Page, from: Point, to: Point) => Promise<void>;

const STEPS = 4;

const withMouse: Drag = async ({ mouse }, from, to) => {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: STEPS });
  await mouse.up();
};

/** A pixel within each edge of what is drawn, and its middle. */
async function pointsOf(page: Page, drawn: Locator): Promise<readonly Point[]> {
  await draw(page, 2); // what has been dragged stands where it is drawn
  const { x, y, width, height } = await boxOf(drawn);
  const [middle, centre] = [x + width / 2, y + height / 2];
  return [
    { x: middle, y: centre },
    { x: middle, y: y + 1 },
    { x: middle, y: y + height - 1 },
    { x: x + 1, y: centre },
    { x: x + width - 1, y: centre }
  ];
}

const SCREENS = [
  { name: 'a pointer', drag: withMouse, options: { viewport: { width: 1280, height: 800 } } },
  {
    name: 'a finger on a tablet',
    drag: dragWithFinger,
    options: { viewport: { width: 1024, height: 768 }, hasTouch: true }
  },
  {
    name: 'a finger on a phone',
    drag: dragWithFinger,
    options: { viewport: { width: 390, height: 844 }, hasTouch: true }
  }
] as const;

for (const { name, drag, options } of SCREENS) {
  test.describe(name, () => {
    test.use(options);

    test('the playhead is dragged by every edge of its foot, and by its line', async ({ page }) => {
      await openWords(page, '#date=1925-01-20&lang=en');
      const drawn = dateOn(page).locator('svg').last();
      const [foot, line] = [drawn.locator('path'), drawn.locator('line')];
      // At its top the line may lie under the flag of a chapter.
      for (const [part, points] of [
        [foot, [0, 1, 2, 3, 4]],
        [line, [0, 2]]
      ] as const) {
        for (const i of points) {
          const from = (await pointsOf(page, part))[i] as Point;
          const start = await dayOn(page);
          await drag(page, from, { x: from.x + (i % 2 === 0 ? 30 : -30), y: from.y });
          await expect
            .poll(async () => Math.abs((await dayOn(page)) - start), { message: `point ${i}`, timeout: 5000 })
            .toBeGreaterThan(5);
        }
      }
    });

    test('a time range is dragged by every edge of its handles', async ({ page }) => {
      await openWords(page, '#date=1925-01-20&window=1924-10-01/1925-02-01&lang=en');
      // In a small window the range is on the lanes.
      const lanes = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Expand' });
      if (await lanes.isVisible()) await lanes.click();
      for (const handle of [
        page.getByRole('slider', { name: 'From', exact: true }),
        page.getByRole('slider', { name: 'To', exact: true })
      ]) {
        await expect(handle).toBeVisible();
        const count = (await pointsOf(page, handle)).length;
        for (let i = 0; i < count; i++) {
          const from = (await pointsOf(page, handle))[i] as Point;
          const before = link(page).get('window');
          await drag(page, from, { x: from.x + (i % 2 === 0 ? 20 : -20), y: from.y });
          await expect
            .poll(() => link(page).get('window'), { message: `point ${i}`, timeout: 5000 })
            .not.toBe(before);
        }
      }
    });
  });
}
