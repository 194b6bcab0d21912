/**
 * The files of an edition as the build writes them once it has found nothing wrong with them: what is left out in the files of an
 * author is there, each item has a line of its own, what several features share is written once, and details are in a file of their
 * own. The page need not look at them again, and may read them piece by piece.
 */
import { JsonPointer } from './json-pointer';
import { itemsOf } from './json-lines';
import { withAllDetails, type LateDetails } from './late-details';
import type { ProblemLog } from './problems';
import { unshare, type SharingFeature } from './shared-values';
import type { Detailed, Files, Validated, WrittenEdition, WrittenHead } from './written-edition';

type Features = WrittenEdition['features'];
type Item<List> = List extends Iterable<Validated<infer T>> ? T : never;

/**
 * What is written in the `files`, which are all there; yields after each item. Events and movements, which may be very many, are read
 * as they are asked for: what is written of one is forgotten before the next, and not kept to be collected at once.
 *
 * @param middle the meridian in the middle of the map, as the build has found it
 * @param late the details, which may be read later
 */
export function* readChecked(
  files: Files,
  middle: number,
  late: LateDetails,
  log: ProblemLog
): Generator<void, WrittenEdition> {
  const text = (name: string) => files.get(name) ?? '';
  const pointer = new AnyPointer(log.problems, '');
  const shared = new Set<unknown>();
  function* read<T>(file: string, list = ''): Generator<void, Validated<T>[]> {
    const found: Validated<T>[] = [];
    for (const value of itemsOf(text(file), list)) {
      found.push({ value: value as T, pointer });
      yield;
    }
    return found;
  }
  function* features<Name extends Detailed>(
    name: Name
  ): Generator<void, Iterable<Validated<Item<Features[Name]>>>> {
    const file = `${name}.geojson`;
    const values = (yield* read(file, 'shared')).map(({ value }) => value);
    for (const value of values) shared.add(value);
    return {
      *[Symbol.iterator]() {
        for (const item of itemsOf(text(file), 'features')) {
          const feature = item as SharingFeature & { readonly details?: object };
          const details = late.next(name);
          unshare(feature, values);
          const value = {
            geometry: null,
            ...feature,
            details: feature.details ? atOnce(feature.details) : () => withAllDetails(details())
          } as unknown as Item<Features[Name]>; // as the build has written it
          yield { value, pointer };
        }
      }
    };
  }
  const value = JSON.parse(text('edition.json')) as WrittenHead; // the build has found that it is one
  return {
    head: { value, pointer },
    legible: value,
    checked: { middle, shared, late: (kind) => late.next(kind) },
    sources: (yield* read<Item<WrittenEdition['sources']>>('sources.json')).map((source) => ({
      ...source,
      late: late.next('sources')
    })),
    features: {
      places: yield* read<Item<Features['places']>>('places.geojson', 'features'),
      events: yield* features('events'),
      movements: yield* features('movements'),
      territories: [...(yield* features('territories'))],
      routes: [...(yield* features('routes'))]
    }
  };
}

/** By itself, so that it holds nothing else of the feature. */
const atOnce = (details: object) => () => withAllDetails(details);

/** Points to everything at once: where something is wrong all the same, the files are read anew to say where. */
class AnyPointer extends JsonPointer {
  override in(): this {
    return this;
  }
}
