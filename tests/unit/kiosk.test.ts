import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Kiosk } from '../../src/ui/story/kiosk.svelte';
import { edition } from './support/edition';
import { withEffects } from './support/effects.svelte';
import { openPage } from './support/page';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A presentation at rest; `wait` lets seconds pass, `home` is called when it begins anew. */
function presentation() {
  const { clock, view } = openPage(edition());
  view.set({ present: true });
  const [show, home] = [vi.fn(), vi.fn()];
  let kiosk: Kiosk | undefined;
  const end = withEffects(() => (kiosk = new Kiosk({ clock, view, player: { show }, onstart: home })));
  if (!kiosk) throw new Error('the effects did not run');
  kiosk.on = true;
  const wait = (seconds: number) => {
    flushSync();
    vi.advanceTimersByTime(seconds * 1000);
  };
  return { kiosk, clock, view, show, home, wait, end };
}

test('after a minute without a hand the start screen comes back, over the first step', () => {
  const { show, home, wait } = presentation();
  wait(59);
  expect(home).not.toHaveBeenCalled();
  wait(2);
  expect(home).toHaveBeenCalledOnce();
  expect(show).toHaveBeenCalledWith(0);
});

test('a hand, and another step, begin the minute anew', () => {
  const { kiosk, view, home, wait } = presentation();
  wait(50);
  kiosk.used();
  wait(50);
  view.set({ step: 3 });
  wait(50);
  expect(home).not.toHaveBeenCalled();
});

test('nothing comes back while a story plays, outside a presentation, unasked, or when all is over', () => {
  const playing = presentation();
  playing.clock.playing = true;
  const left = presentation();
  left.view.set({ present: false });
  const unasked = presentation();
  unasked.kiosk.on = false;
  const over = presentation();
  flushSync();
  over.end();
  for (const { home, wait } of [playing, left, unasked, over]) {
    wait(100);
    expect(home).not.toHaveBeenCalled();
  }
});
