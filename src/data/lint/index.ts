/**
 * Lint: what an edition may say and probably should not. `npm run check:geo` tells it to authors; visitors are not told.
 * Each rule is one function; docs/checking.md shows the messages of each.
 */
import type { Edition } from '../../domain/edition';
import type { Problem } from '../problems';
import { featurePath, pointerAt, type RawFiles } from '../raw-json';
import { eventsOutsideSpan, holdersOutOfOrder, holdersOutsideSpan, secondsAndZones } from './date-rules';
import {
  categoryOfNoPublication,
  charactersWithoutFace,
  longTitles,
  repeatedReadings,
  unknownLanguages,
  untold,
  weakEvidence
} from './evidence-rules';
import { doubtfulShapes } from './geometry-rules';
import type { LintContext } from './lint-context';
import { unknownAuthorities } from './link-rules';
import { impossibleSpeeds } from './movement-rules';
import {
  altitudes,
  beyondTheMap,
  duplicatePlaces,
  excessDecimals,
  farFromParentPlace,
  placedWithoutPrecision,
  swappedCoordinates
} from './place-rules';
import { unusedEntities } from './reference-rules';
import { partsStrongerThanWhole, strengthsAlone } from './strength-rules';
import { incompleteLanguages, typingErrors, untranslatedTexts } from './text-rules';

const RULES: readonly ((context: LintContext) => void)[] = [
  unknownLanguages,
  excessDecimals,
  altitudes,
  placedWithoutPrecision,
  farFromParentPlace,
  swappedCoordinates,
  beyondTheMap,
  impossibleSpeeds,
  doubtfulShapes,
  duplicatePlaces,
  longTitles,
  charactersWithoutFace,
  incompleteLanguages,
  untranslatedTexts,
  typingErrors,
  unusedEntities,
  unknownAuthorities,
  holdersOutsideSpan,
  holdersOutOfOrder,
  untold,
  weakEvidence,
  categoryOfNoPublication,
  repeatedReadings,
  eventsOutsideSpan,
  secondsAndZones,
  strengthsAlone,
  partsStrongerThanWhole
];

/** `raw`: the files from which `edition` was read; `isComplete`: whether it was read without a problem. */
export function lintEdition(edition: Edition, raw: RawFiles, isComplete: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const context: LintContext = {
    edition,
    raw,
    isComplete,
    pointerTo: (file, path) => pointerAt(problems, file, raw, path),
    featureField: (file, id, ...path) => pointerAt(problems, file, raw, featurePath(raw.get(file), id, path))
  };
  for (const rule of RULES) rule(context);
  return problems;
}
