/** How many are at one spot, as a pile of bricks: each lies at a height, from an instant to another. */
export type StackedInterval = {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
};

/** A number of men who come (above 0) or go (below). */
export type StackChange = { readonly at: number; readonly men: number };

/**
 * Bricks that at every instant lie upon each other without a gap, as high as the changes up to then add up to. Whoever
 * goes is taken from the top: which man it is a pile does not tell. `changes` in order of time.
 */
export function stackIntervals(changes: readonly StackChange[]): readonly StackedInterval[] {
  const lying: { low: number; high: number; from: number }[] = [];
  const taken: StackedInterval[] = [];
  for (const { at, men } of changes) {
    const height = lying.at(-1)?.high ?? 0;
    if (men > 0) lying.push({ low: height, high: height + men, from: at });
    for (let left = -men; left > 0;) {
      const top = lying.pop();
      if (!top) break;
      const cut = Math.max(top.low, top.high - left);
      taken.push({ ...top, low: cut, to: at });
      left -= top.high - cut;
      if (cut > top.low) lying.push({ ...top, high: cut });
    }
  }
  return [...taken, ...lying.map((brick) => ({ ...brick, to: Infinity }))];
}
