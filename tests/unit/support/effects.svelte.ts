/** Runs `use` as a component would, so that its effects run; the function that is returned ends them. */
export const withEffects = (use: () => void): (() => void) => $effect.root(use);
