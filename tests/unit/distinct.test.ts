import { flushSync } from 'svelte';
import { fromStore, writable } from 'svelte/store';
import { expect, test } from 'vitest';
import { distinct } from '../../src/state/distinct.svelte';
import { derived, watch, withEffects } from './support/effects.svelte';

test('what derives from it is derived anew when it is different, not whenever something beneath it moves', () => {
  const store = writable(0);
  const now = fromStore(store);
  const derivedFrom: number[] = [];
  const end = withEffects(() => {
    const tens = distinct(() => Math.floor(now.current / 10));
    const early = derived(() => {
      derivedFrom.push(tens.current);
      return tens.current < 5;
    });
    watch(
      () => early.current,
      () => undefined
    );
  });
  flushSync();
  for (let frame = 1; frame < 30; frame++) {
    store.set(frame);
    flushSync();
  }
  expect(derivedFrom).toEqual([0, 1, 2]);
  end();
});
