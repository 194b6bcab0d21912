/**
 * What an edition may say and should perhaps not: advice to its authors, which `npm run check:geo` gives and readers are
 * spared. Each rule is one function of src/data/advice/; docs/checking.md shows what each says.
 */
import type { Edition } from '../domain/edition';
import type { Desk } from './advice/desk';
import { farFromItsWhole, idleDecimals, samePlaceTwice, swappedCoordinates } from './advice/places';
import { eventsOffTheAxis, heldOutsideTheSpan } from './advice/time';
import { relatedToItself, unusedThings } from './advice/use';
import { charactersWithoutFace, longTitles, unknownLanguages, weakEvidence } from './advice/words';
import type { Problem } from './problems';
import { featurePath, spotAt, type RawFiles } from './raw';

const RULES: readonly ((desk: Desk) => void)[] = [
  unknownLanguages,
  relatedToItself,
  idleDecimals,
  farFromItsWhole,
  swappedCoordinates,
  samePlaceTwice,
  longTitles,
  charactersWithoutFace,
  unusedThings,
  heldOutsideTheSpan,
  weakEvidence,
  eventsOffTheAxis
];

/** `raw`: the files that are JSON, as the edition was read from them; `sound`: whether nothing was wrong with them. */
export function advise(edition: Edition, raw: RawFiles, sound: boolean): readonly Problem[] {
  const found: Problem[] = [];
  const desk: Desk = {
    edition,
    sound,
    raw,
    at: (file, path) => spotAt(found, file, raw, path),
    feature: (file, id, ...path) => spotAt(found, file, raw, featurePath(raw.get(file), id, path))
  };
  for (const rule of RULES) rule(desk);
  return found;
}
