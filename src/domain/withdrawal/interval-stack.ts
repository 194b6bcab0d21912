/** How many men are in one place over time, as a stack of bars: each lies at a height, from an instant to another. */
export type StackedInterval = {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
};

/** So many men come (above 0) or go (below 0). */
export type StackChange = { readonly at: number; readonly men: number };

/**
 * Bars that at every instant lie on each other without a gap, as high as the changes up to then add up to. Those who go
 * are taken from the top, since a stack does not say who they are. `changes` are in order of time.
 */
export function stackIntervals(changes: readonly StackChange[]): readonly StackedInterval[] {
  const present: { low: number; high: number; from: number }[] = [];
  const ended: StackedInterval[] = [];
  for (const { at, men } of changes) {
    const height = present.at(-1)?.high ?? 0;
    if (men > 0) present.push({ low: height, high: height + men, from: at });
    for (let leaving = -men; leaving > 0;) {
      const top = present.pop();
      if (!top) break;
      const cut = Math.max(top.low, top.high - leaving);
      ended.push({ ...top, low: cut, to: at });
      leaving -= top.high - cut;
      if (cut > top.low) present.push({ ...top, high: cut });
    }
  }
  return [...ended, ...present.map((bar) => ({ ...bar, to: Infinity }))];
}
