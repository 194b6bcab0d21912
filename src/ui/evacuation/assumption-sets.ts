/** The sets of assumptions in a link: one, or two to compare, with a ";" between them. */
const BETWEEN = ';';
export const DEFAULT_SET = 'given';

export const assumptionSets = (plan: string): readonly string[] => plan.split(BETWEEN).slice(0, 2);

/** `plan` with its n-th set replaced. */
export const withSet = (plan: string, n: number, set: string): string =>
  assumptionSets(plan)
    .map((text, i) => (i === n ? set : text))
    .join(BETWEEN);

export const isComparison = (plan: string): string => [assumptionSets(plan)[0], DEFAULT_SET].join(BETWEEN);
export const alone = (plan: string): string => assumptionSets(plan)[0] ?? DEFAULT_SET;

/**
 * Shares of a whole, in tenths of a per cent that add up to a thousand: what is left by rounding goes to those
 * that lost most by it.
 */
export function shares(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts;
  const exact = parts.map((part) => (part / whole) * 1000);
  const whole1000 = exact.map(Math.floor);
  const left = 1000 - whole1000.reduce((sum, part) => sum + part, 0);
  const byLoss = exact.map((part, i) => [part - Math.floor(part), i] as const).sort((a, b) => b[0] - a[0]);
  const lucky = new Set(byLoss.slice(0, left).map(([, i]) => i));
  return whole1000.map((part, i) => part + (lucky.has(i) ? 1 : 0));
}
