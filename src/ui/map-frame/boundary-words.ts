/** A boundary in words: what it is called, by what right it stands, and whose line is drawn. */
import type { Territory } from '../../domain/edition';
import type { Language } from '../../state/language.svelte';
import type { Boundary, LandsBeside } from '../../view/boundary';

const isInner = ({ kind }: Boundary) => kind === 'province' || kind === 'oblast';

/** The lands by which it is called, one of each side that has any: of a boundary inside a state those of the narrowest right. */
export const landsOfTitle = (boundary: Boundary, beside: LandsBeside): readonly Territory[] =>
  beside.flatMap((lands) => lands.at(isInner(boundary) ? -1 : 0) ?? []);

/** The lands on either side, or else its kind. */
export function boundaryTitle(boundary: Boundary, beside: LandsBeside, language: Language): string {
  const names = landsOfTitle(boundary, beside).map(({ title }) => language.text(title).text);
  return names.length > 0 ? names.join(' – ') : language.panels.boundary.kinds[boundary.kind];
}

/** As far as kind and lands tell: what no source of the edition says is said to be unknown. */
export function boundaryStatus(boundary: Boundary, beside: LandsBeside, language: Language): string {
  const { statuses, inFact } = language.panels.boundary;
  const isSphere = ({ status }: Territory) => status === 'control' || status === 'occupation';
  return [
    statuses[boundary.kind],
    ...(isInner(boundary) && beside.flat().some(isSphere) ? [inFact] : [])
  ].join('; ');
}

/** Whose line it is, and how far off it may be. */
export function lineOf({ kind, metres }: Boundary, language: Language): string {
  const { lines } = language.panels.boundary;
  if (metres !== undefined) return lines.ours(language.format.number(metres / 1000));
  return kind === 'parallel' ? lines.parallel : lines.today;
}
