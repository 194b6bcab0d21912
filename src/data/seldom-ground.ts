/** Files of a ground that the first picture does without: hachures, and what an edition draws itself. */
import { isObject } from './json-value';
import { drawableFeatures, layerOfFile, type ReportShape } from './ground-shapes';
import { ownGround } from './own-ground';
import { hachureStrokes, type Hachures } from './relief';

/** What can be drawn of such a file; the rest is reported. */
export function decodeSeldom(file: string, raw: unknown, report: ReportShape) {
  if (!isObject(raw) || raw['type'] !== 'Hachures') return ownGround(file, raw, report);
  const layers = new Map([
    [layerOfFile(file), drawableFeatures(strokesOf(raw as unknown as Hachures), report)]
  ]);
  return { layers };
}

/** Undefined where the levels or rows are no lists. */
function strokesOf(hachures: Hachures): unknown {
  try {
    return hachureStrokes(hachures);
  } catch {
    return undefined;
  }
}
