import { untrack } from 'svelte';

/**
 * A value that changes no oftener than every so many milliseconds; the last one always arrives. To be called where a component
 * is made.
 */
export function paced<T>(value: () => T, milliseconds: number): { readonly current: T } {
  let current = $state.raw(untrack(value));
  let changedAt = -Infinity;
  $effect(() => {
    const next = value();
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
