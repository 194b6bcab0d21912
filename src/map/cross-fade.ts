/** How clearly features are seen while one set of them gives way to another. */

/** Opacity, 0 to 1, by the id of a feature; one that is missing is not seen. */
export type Opacities = ReadonlyMap<string, number>;

/** From where each feature stands to those that will be seen. Another fade may begin from wherever this one is. */
export type CrossFade = { readonly from: Opacities; readonly to: ReadonlySet<string> };

/** What leaves grows faint while what comes grows clear. `share` of the fade is over, 0 to 1. */
export const fadedAcross = (fade: CrossFade, share: number): Opacities =>
  opacitiesIn(fade, share, (before, after) => before + (after - before) * share);

/** What leaves is gone at half of the time, and only then does anything come: for names that would lie on one another. */
export const fadedThrough = (fade: CrossFade, share: number): Opacities =>
  opacitiesIn(fade, share, (before, after) =>
    after === 0 ? before * Math.max(0, 1 - 2 * share) : before + (1 - before) * Math.max(0, 2 * share - 1)
  );

function opacitiesIn(
  { from, to }: CrossFade,
  share: number,
  between: (before: number, after: 0 | 1) => number
): Opacities {
  const ids = share < 1 ? new Set([...from.keys(), ...to]) : to;
  return new Map([...ids].map((id) => [id, between(from.get(id) ?? 0, to.has(id) ? 1 : 0)]));
}
