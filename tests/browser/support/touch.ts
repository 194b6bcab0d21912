import type { CDPSession, Page } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };

/**
 * One finger is put down at `from`, drawn to `to` in so many steps, and lifted. To the page each step takes so many milliseconds,
 * however long it takes on this machine.
 */
export async function dragWithFinger(
  page: Page,
  from: Point,
  to: Point,
  { steps = 4, milliseconds = 200 }: { readonly steps?: number; readonly milliseconds?: number } = {}
) {
  const session = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number, points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [...points],
      timestamp: began + (step * milliseconds) / 1000
    });
  await touch('touchStart', 0, [from]);
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await touch('touchMove', step, [
      { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    ]);
  }
  await touch('touchEnd', steps + 1, []);
  await session.detach();
}

/** One finger is put down and rests; what is returned lifts it. */
export async function holdFinger(page: Page, at: Point): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...at }] });
  return async () => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  };
}

/** What emulates a finger on a page: with its end the emulation would end. */
const emulators = new WeakMap<Page, CDPSession>();

/** Whether it is a finger that presses on the page, from now on. */
export async function emulateTouch(page: Page, enabled: boolean) {
  const emulator = emulators.get(page) ?? (await page.context().newCDPSession(page));
  emulators.set(page, emulator);
  await emulator.send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
}
