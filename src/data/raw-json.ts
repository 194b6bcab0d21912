/** The files of an edition as they are written, for checks that look at more than the edition that is read from them. */
import { idOfItem } from './foreign-items';
import { JsonPointer, pointerToItem } from './json-pointer';
import { isObject, type RawObject } from './json-value';
import type { Path, Problem } from './problems';

/** The parsed JSON of each file, by the file's name; files that are not JSON are absent. */
export type RawFiles = ReadonlyMap<string, unknown>;

/** Every object in `value`, itself included, with the path that leads to it. */
export function* objectsIn(value: unknown, path: Path = []): Generator<readonly [object: RawObject, Path]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* objectsIn(item, [...path, i]);
  } else if (isObject(value)) {
    yield [value, path];
    for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, [...path, key]);
  }
}

/** Every string in `value`, with the path that leads to it. */
export function* textsIn(value: unknown, path: Path = []): Generator<readonly [text: string, Path]> {
  if (typeof value === 'string') yield [value, path];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
      yield* textsIn(inner, [...path, key]);
  }
}

/** The strings in `value`, which is a string or a list of them. */
export const stringsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((item) => typeof item === 'string');

/** The id of the source in a citation: "document" of "document#6". */
export const citedSourceId = (citation: string): string => citation.split('#')[0] ?? '';

/** The value at `path`; undefined where there is none. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    value
  );

/** Points to `path` in a file, in the same words as the pointers that the reading of the edition makes. */
export function pointerAt(problems: Problem[], file: string, raw: RawFiles, path: Path): JsonPointer {
  const depth = path[0] === 'features' || path[0] === 'stories' ? 2 : 1;
  if (typeof path[depth - 1] !== 'number') return new JsonPointer(problems, file).in(path);
  const item = path.slice(0, depth);
  const rest = path.slice(depth);
  const unnamed = rest[0] === 'properties' && rest.length > 1 ? 1 : 0;
  const id = idOfItem(valueAt(raw.get(file), item));
  return pointerToItem(problems, file, item, id, rest.slice(0, unnamed)).in(rest.slice(unnamed));
}

/** The path to a field of the feature `id`: its geometry, or one of its properties. */
export function featurePath(raw: unknown, id: string, path: Path): Path {
  const features = valueAt(raw, ['features']) as readonly unknown[]; // the edition was read from it
  const i = features.findIndex((feature) => idOfItem(feature) === id);
  return ['features', i, ...(path[0] === 'geometry' ? [] : ['properties']), ...path];
}
