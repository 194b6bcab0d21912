import { untrack } from 'svelte';

/**
 * A value whose readers hear of it when it is different, and not whenever something beneath it moves: while time runs, what reads
 * a derived value is looked at in each frame. To be called where a component is made, before its children are.
 */
export function distinct<T>(read: () => T): { readonly current: T } {
  let current = $state.raw(untrack(read));
  $effect.pre(() => {
    current = read();
  });
  return {
    get current() {
      return current;
    }
  };
}
