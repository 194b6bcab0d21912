/**
 * The files of an edition as the build writes them once it has found nothing wrong with them: what is left out in the files of an
 * author is there, and each item has a line of its own. The page need not look at them again, and may read them piece by piece.
 */
import { JsonPointer } from './json-pointer';
import type { ProblemLog } from './problems';
import type { Files, Validated, WrittenEdition, WrittenHead } from './written-edition';

/** The items of a file, each with a pointer to it. */
type Items<Name extends keyof WrittenEdition['features']> = WrittenEdition['features'][Name];
type Item<List> = List extends Iterable<Validated<infer T>> ? T : never;

/**
 * What is written in the `files`, which are all there; yields after each item. Events and movements, which may be very many, are read
 * as they are asked for: what is written of one is forgotten before the next, and not kept to be collected at once.
 *
 * @param middle the meridian in the middle of the map, as the build has found it
 */
export function* readChecked(files: Files, middle: number, log: ProblemLog): Generator<void, WrittenEdition> {
  const text = (name: string) => files.get(name) ?? '';
  const pointer = new AnyPointer(log.problems, '');
  const read = <T>(name: string): Iterable<Validated<T>> => ({
    *[Symbol.iterator]() {
      for (const value of itemsOf<T>(text(name))) yield { value, pointer };
    }
  });
  function* listed<T>(name: string): Generator<void, Validated<T>[]> {
    const found: Validated<T>[] = [];
    for (const item of read<T>(name)) {
      found.push(item);
      yield;
    }
    return found;
  }
  const value = JSON.parse(text('edition.json')) as WrittenHead; // the build has found that it is one
  return {
    head: { value, pointer },
    legible: value,
    middle,
    sources: yield* listed<Item<WrittenEdition['sources']>>('sources.json'),
    features: {
      places: yield* listed<Item<Items<'places'>>>('places.geojson'),
      events: read('events.geojson'),
      movements: read('movements.geojson'),
      territories: yield* listed<Item<Items<'territories'>>>('territories.geojson'),
      routes: yield* listed<Item<Items<'routes'>>>('routes.geojson')
    }
  };
}

/** Points to everything at once: where something is wrong all the same, the files are read anew to say where. */
class AnyPointer extends JsonPointer {
  override in(): this {
    return this;
  }
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
