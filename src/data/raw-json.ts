/** The files of an edition as they are written, walked through by those who advise on them. */
import { SourceLocation, locationOf, type Path, type Problem } from './problems';

/** What JSON.parse made of each file that is JSON, by the file's name. */
export type RawFiles = ReadonlyMap<string, unknown>;

export type RawObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is RawObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in `value`, itself included, with the path that leads to it. */
export function* objectsIn(value: unknown, path: Path = []): Generator<readonly [object: RawObject, Path]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* objectsIn(item, [...path, i]);
  } else if (isObject(value)) {
    yield [value, path];
    for (const [key, inside] of Object.entries(value)) yield* objectsIn(inside, [...path, key]);
  }
}

/** Every string in `value`, with the path that leads to it. */
export function* textsIn(value: unknown, path: Path = []): Generator<readonly [text: string, Path]> {
  if (typeof value === 'string') yield [value, path];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inside] of Array.isArray(value) ? value.entries() : Object.entries(value))
      yield* textsIn(inside, [...path, key]);
  }
}

/** The strings in `value`, which is one or a list of them. */
export const stringsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((item) => typeof item === 'string');

/** The id in a citation: "document" of "document#6". */
export const citedSourceId = (citation: string): string => citation.split('#')[0] ?? '';

/** The value at `path`; undefined where nothing stands. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, key) => (inside as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    value
  );

/** The spot at `path` of a file, named as the reading of the edition names it. */
export function locationAt(found: Problem[], file: string, raw: RawFiles, path: Path): SourceLocation {
  const depth = path[0] === 'features' ? 2 : 1;
  if (typeof path[depth - 1] !== 'number') return new SourceLocation(found, file).in(path);
  const item = path.slice(0, depth);
  const rest = path.slice(depth);
  const inside = rest[0] === 'properties' && rest.length > 1 ? 1 : 0;
  const id = (valueAt(raw.get(file), item) as RawObject | null | undefined)?.['id'];
  return locationOf(found, file, item, id, rest.slice(0, inside)).in(rest.slice(inside));
}

/** The path to a field of the feature called `id`: to its geometry, or to one of its properties. */
export function featurePath(raw: unknown, id: string, path: Path): Path {
  const features = valueAt(raw, ['features']) as readonly (RawObject | null)[];
  const i = features.findIndex((feature) => feature?.['id'] === id);
  return ['features', i, ...(path[0] === 'geometry' ? [] : ['properties']), ...path];
}
