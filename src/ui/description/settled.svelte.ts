import { untrack } from 'svelte';

/**
 * A value as it is once it has not changed for a while. To be called where a component is made.
 *
 * @param pause how long, in milliseconds
 */
export function settled<T>(value: () => T, pause: number): { readonly current: T } {
  let latest: T;
  let current = $state.raw(untrack(value));
  let changedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrive = () => {
    const left = changedAt + pause - performance.now();
    timer = left > 0 ? setTimeout(arrive, left) : undefined;
    if (!timer) current = latest;
  };
  // One timer, and not another for each change: time that runs is one in each frame.
  $effect(() => {
    latest = value();
    changedAt = performance.now();
    timer ??= setTimeout(arrive, pause);
  });
  $effect(() => () => clearTimeout(timer));
  return {
    get current() {
      return current;
    }
  };
}
