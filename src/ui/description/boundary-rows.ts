/** The boundaries of a described view, each pair of lands once, for those who do not point at the map. */
import type { Territory } from '../../domain/edition';
import type { Extent } from '../../domain/extent';
import type { Ground } from '../../domain/ground';
import type { Scene } from '../../domain/scene';
import type { Language } from '../../state/language.svelte';
import { boundariesIn, landsBeside } from '../../view/boundary';
import { boundaryStatus, landsOfTitle, lineOf } from '../map-frame/boundary-words';

export type BoundaryRow = {
  /** One of each side that has any. */
  readonly lands: readonly Territory[];
  readonly kind: string;
  readonly state: string;
};

export function boundaryRows(
  scene: Scene,
  ground: Ground,
  extent: Extent,
  language: Language
): readonly BoundaryRow[] {
  const rows = boundariesIn(ground, extent).map((boundary): [string, BoundaryRow] => {
    const beside = landsBeside(scene, ground, boundary);
    const lands = landsOfTitle(boundary, beside);
    const kind = language.panels.boundary.kinds[boundary.kind];
    const state = `${boundaryStatus(boundary, beside, language)}. ${language.panels.boundary.line}: ${lineOf(boundary, language)}`;
    return [[kind, state, ...lands.map(({ id }) => id).sort()].join('\n'), { lands, kind, state }];
  });
  return [...new Map(rows).values()];
}
