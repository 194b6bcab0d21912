/**
 * What an edition may say and should perhaps not: advice to its authors, which `npm run check:geo` gives and readers are
 * spared. Each rule is one function of src/data/lint/; docs/checking.md shows what each says.
 */
import type { Edition } from '../../domain/edition';
import type { LintContext } from './lint-context';
import {
  farFromParentPlace,
  excessDecimals,
  duplicatePlaces,
  placedWithoutPrecision,
  swappedCoordinates
} from './place-rules';
import { eventsOutsideSpan, holdersOutOfOrder, holdersOutsideSpan } from './date-rules';
import { selfReferences, unusedEntities } from './reference-rules';
import { charactersWithoutFace, longTitles, unknownLanguages, weakEvidence } from './evidence-rules';
import { slipsInTexts, untranslatedTexts } from './text-rules';
import type { Problem } from '../problems';
import { featurePath, locationAt, type RawFiles } from '../raw-json';

const RULES: readonly ((desk: LintContext) => void)[] = [
  unknownLanguages,
  selfReferences,
  excessDecimals,
  placedWithoutPrecision,
  farFromParentPlace,
  swappedCoordinates,
  duplicatePlaces,
  longTitles,
  charactersWithoutFace,
  untranslatedTexts,
  slipsInTexts,
  unusedEntities,
  holdersOutsideSpan,
  holdersOutOfOrder,
  weakEvidence,
  eventsOutsideSpan
];

/** `raw`: the files that are JSON, as the edition was read from them; `sound`: whether nothing was wrong with them. */
export function lintEdition(edition: Edition, raw: RawFiles, sound: boolean): readonly Problem[] {
  const found: Problem[] = [];
  const desk: LintContext = {
    edition,
    sound,
    raw,
    at: (file, path) => locationAt(found, file, raw, path),
    feature: (file, id, ...path) => locationAt(found, file, raw, featurePath(raw.get(file), id, path))
  };
  for (const rule of RULES) rule(desk);
  return found;
}
