import { untrack } from 'svelte';

/**
 * A value that changes no oftener than every so many milliseconds; the last one always arrives. To be called where a component
 * is made.
 *
 * @param pause how many, from one value to the next
 */
export function paced<T>(value: () => T, pause: (last: T, next: T) => number): { readonly current: T } {
  let current = $state.raw(untrack(value));
  let changedAt = -Infinity;
  $effect(() => {
    const next = value();
    const milliseconds = untrack(() => pause(current, next));
    const arrive = () => {
      changedAt = performance.now();
      current = next;
    };
    const timer = setTimeout(arrive, changedAt + milliseconds - performance.now());
    return () => clearTimeout(timer);
  });
  return {
    get current() {
      return current;
    }
  };
}
