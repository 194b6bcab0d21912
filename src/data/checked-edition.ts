/**
 * The files of an edition as the build writes them once it has found that they fit the schemas: what is left out in the files of an
 * author is there, and each item has a line of its own. The page need not look at them again, and may read them piece by piece.
 */
import { pointerToItem, JsonPointer } from './json-pointer';
import type { ProblemLog } from './problems';
import type { Files, Validated, WrittenEdition, WrittenHead } from './written-edition';

/** What is written in the `files`, which are all there; yields after each item. */
export function* readChecked(files: Files, log: ProblemLog): Generator<void, WrittenEdition> {
  const text = (name: string) => files.get(name) ?? '';
  function* items<T extends { readonly id: string }>(name: string): Generator<void, Validated<T>[]> {
    const isFeature = name.endsWith('.geojson');
    const [list, inside] = [isFeature ? ['features'] : [], isFeature ? ['properties'] : []];
    const found: Validated<T>[] = [];
    for (const value of itemsOf<T>(text(name))) {
      const pointer = pointerToItem(log.problems, name, [...list, found.length], value.id, inside);
      found.push({ value, pointer });
      yield;
    }
    return found;
  }
  const value = JSON.parse(text('edition.json')) as WrittenHead; // the build has found that it is one
  return {
    head: { value, pointer: new JsonPointer(log.problems, 'edition.json') },
    legible: value,
    sources: yield* items('sources.json'),
    features: {
      places: yield* items('places.geojson'),
      events: yield* items('events.geojson'),
      movements: yield* items('movements.geojson'),
      territories: yield* items('territories.geojson'),
      routes: yield* items('routes.geojson')
    }
  };
}

/** The items of a list, one by one; of a file that somebody has written otherwise all at once. */
function* itemsOf<T>(text: string): Generator<T> {
  let from = text.indexOf('\n') + 1;
  if (from === 0) {
    const whole = JSON.parse(text) as readonly T[] | { readonly features: readonly T[] };
    yield* 'features' in whole ? whole.features : whole;
  }
  for (let to; from > 0 && (to = text.indexOf('\n', from)) > 0; from = to + 1) {
    yield JSON.parse(text.slice(from, text[to - 1] === ',' ? to - 1 : to)) as T;
  }
}
