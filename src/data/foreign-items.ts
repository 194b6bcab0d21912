/** Items as QGIS, ogr2ogr and Zotero write them, in the form that the schemas describe. */
import { isObject } from './json-value';
import type { Path } from './problems';

/**
 * The id of a feature or source as it is used: as a text, also where it was written as a number, or of a feature as a
 * column of its table. Whatever else stands there is returned as it is, for the schema to report.
 */
export function idOfItem(item: unknown): unknown {
  if (!isObject(item)) return undefined;
  const { id = isObject(item['properties']) ? item['properties']['id'] : undefined } = item;
  return typeof id === 'number' ? String(id) : id;
}

/** A feature or source with that id, and without empty columns. */
export function normalizeItem(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { id: column, properties } = item;
  const id = idOfItem(item);
  const named = id === undefined ? item : { ...item, id };
  if (!isObject(properties)) return named;
  const filled = Object.entries(properties).filter(
    ([key, value]) => value !== null && (key !== 'id' || column !== undefined)
  );
  return { ...named, properties: Object.fromEntries(filled) };
}

/** A copy of `value`, which is JSON, without the fields to which the paths lead. */
export function without(value: unknown, fields: readonly { readonly path: Path }[]): unknown {
  const copy = structuredClone(value);
  for (const { path } of fields) {
    const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Holder, copy as Holder);
    Reflect.deleteProperty(holder, path.at(-1) ?? '');
  }
  return copy;
}

type Holder = Readonly<Record<string | number, unknown>>;
