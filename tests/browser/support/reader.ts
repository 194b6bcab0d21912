import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/**
 * Opens the link `hash` in a browser that cannot draw the map, and waits for the words and for a timeline that can be used:
 * software drawing costs more than all the rest, and list, text and timeline must do without a map anyhow.
 */
export async function openWords(page: Page, hash = '') {
  await page.addInitScript(() => {
    const original = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
      ...args: unknown[]
    ) => unknown;
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: unknown, ...args: unknown[]) {
      return args[0] === 'webgl2' ? null : Reflect.apply(original, this, args);
    });
  });
  await openPage(page, hash);
  await expect(dateOn(page)).toBeEnabled();
}

/** Opens the link `hash` and waits for the words; the map may still be drawing, or never be drawn. */
export async function openPage(page: Page, hash = '') {
  await page.goto(`./${hash}`);
  await expect(dateOn(page)).toBeVisible();
}

/** The one slider there is. */
export const dateOn = (page: Page): Locator => page.getByRole('slider', { name: /^(Date|Дата)$/ });

/** Days since 1970, as the slider counts them. */
export const dayOn = async (page: Page): Promise<number> =>
  Number(await dateOn(page).getAttribute('aria-valuenow'));

/** The clock stands at `words`. */
export const expectDate = (page: Page, words: string) =>
  expect(dateOn(page)).toHaveAttribute('aria-valuetext', words);

/** What the column is about: its title. */
export const titleOf = (page: Page): Locator =>
  page.getByRole('complementary').getByRole('heading', { level: 1 });

/** What is told in the address bar. */
export const link = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

/** Waits until the link says just this; `null`: nothing of it. */
export const expectLink = (page: Page, expected: Readonly<Record<string, string | null>>) =>
  expect
    .poll(() => Object.fromEntries(Object.keys(expected).map((key) => [key, link(page).get(key)])))
    .toEqual(expected);

/** Where the link says that the map stands. */
export function cameraOf(page: Page) {
  const [zoom, latitude, longitude] = (link(page).get('map') ?? '').split('/').map(Number);
  return { zoom, latitude, longitude };
}

/** The middle of what is seen of `part`, on the page. */
export async function middleOf(part: Locator) {
  const { x, y, width, height } = await boxOf(part);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('nothing of it is seen');
  return box;
}

/** Lets the page draw `count` more frames: enough to see that something does not move. */
export const draw = (page: Page, count = 10) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
        next(frames);
      }),
    count
  );
