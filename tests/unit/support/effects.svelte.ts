/** Runs `use` as a component would, so that its effects run; the function that is returned ends them. */
export const withEffects = (use: () => void): (() => void) => $effect.root(use);

/** Calls `hear` with a value at once and whenever it may be another, as a component reads it. */
export const watch = <T>(read: () => T, hear: (value: T) => void): void => {
  $effect(() => hear(read()));
};

/** A value derived as a component derives it. */
export function derived<T>(read: () => T): { readonly current: T } {
  const current = $derived.by(read);
  return {
    get current() {
      return current;
    }
  };
}
