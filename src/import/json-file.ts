/** JSON files, and the place of each value in them. */
import { JsonText } from '../data/json-text';
import { isObject } from '../data/json-value';
import type { Path } from '../data/problems';
import type { TextFile } from './import-file';
import type { ImportLog, Spot } from './import-log';

export type JsonObject = Readonly<Record<string, unknown>>;

export type JsonFile = {
  readonly name: string;
  readonly value: unknown;
  /** The place of the value at a path; `where` says in words what stands there. */
  readonly spotOf: (path: Path, where?: string) => Spot;
};

/** Undefined, and reported with the line, where the text is not JSON. */
export function readJson({ name, text }: TextFile, log: ImportLog): JsonFile | undefined {
  let positions: JsonText | undefined;
  try {
    return {
      name,
      value: JSON.parse(text) as unknown,
      spotOf: (path, where = '') => ({ file: name, where, ...(positions ??= new JsonText(text)).at(path) })
    };
  } catch (error) {
    const { hint, code, ...at } = new JsonText(text).syntaxError() ?? { hint: (error as Error).message };
    log.lost({ file: name, where: '', ...at }, ({ files }) => files.noJson(hint, code));
    return undefined;
  }
}

/** What of a list is an object, with its index; of what is no list, nothing. */
export const objectsOf = (list: unknown): readonly (readonly [object: JsonObject, index: number])[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((item, i) =>
    isObject(item) ? [[item, i]] : []
  );

export const objectAt = (object: JsonObject, key: string): JsonObject => {
  const value = object[key];
  return isObject(value) ? value : {};
};

/** A text or a number as a text; empty for anything else. */
export const textAt = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

/** What is written as HTML, as plain text. */
export const plainText = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/li)[^>]*>/gi, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39|apos);/g, (_, entity: string) => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'"
};
