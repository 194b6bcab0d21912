/** The sets of assumptions in a link: one, or two to compare, with a ";" between them. */
const SEPARATOR = ';';
export const DEFAULT_SET = 'given';

export const assumptionSets = (assumptions: string): readonly string[] =>
  assumptions.split(SEPARATOR).slice(0, 2);

/** `assumptions` with its n-th set replaced. */
export const withSet = (assumptions: string, n: number, set: string): string =>
  assumptionSets(assumptions)
    .map((text, i) => (i === n ? set : text))
    .join(SEPARATOR);

/** The first set beside another: the default one, or the first of `presets` that is not the same. */
export function withComparison(assumptions: string, presets: readonly string[]): string {
  const first = withoutComparison(assumptions);
  const other = [DEFAULT_SET, ...presets].find((set) => set !== first);
  return [first, other ?? first].join(SEPARATOR);
}
/** The first set alone. */
export const withoutComparison = (assumptions: string): string =>
  assumptionSets(assumptions)[0] ?? DEFAULT_SET;

/**
 * Shares of a whole, in tenths of a per cent that add up to a thousand: what rounding down leaves over goes to the parts that
 * lost most by it.
 */
export function shares(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts;
  const exact = parts.map((part) => (part / whole) * 1000);
  const floors = exact.map(Math.floor);
  const remainder = 1000 - floors.reduce((sum, part) => sum + part, 0);
  const byLoss = exact.map((part, i) => [part - Math.floor(part), i] as const).sort((a, b) => b[0] - a[0]);
  const raised = new Set(byLoss.slice(0, remainder).map(([, i]) => i));
  return floors.map((part, i) => part + (raised.has(i) ? 1 : 0));
}
