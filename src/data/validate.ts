/** Validation by the schemas: from the text of a file to typed values, or to problems. */
import * as v from 'valibot';
import { idOfItem, normalizeItem, without } from './foreign-items';
import { JsonPointer, pointerToItem } from './json-pointer';
import type { Path, ProblemLog } from './problems';
import { FeatureCollection } from './schema';
import type { Files, Validated } from './written-edition';

/** The file `name` as `schema` describes it; undefined, with the reasons in `log`, when it does not fit. */
export function validateFile<T extends v.GenericSchema>(
  schema: T,
  name: string,
  files: Files,
  log: ProblemLog
): Validated<v.InferOutput<T>> | undefined {
  const pointer = new JsonPointer(log.problems, name);
  const text = files.get(name);
  if (text === undefined) {
    pointer.report('the file is missing or could not be fetched');
    return undefined;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    pointer.report(`is not JSON: ${(error as Error).message}`); // JSON.parse throws nothing else
    return undefined;
  }
  const value = validateValue(schema, raw, log, (path) => pointer.in(path));
  return value === undefined ? undefined : { value, pointer };
}

/** The features of a file that fit `schema`; the others are reported. */
export function validateFeatures<T extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: T,
  name: string,
  files: Files,
  log: ProblemLog
): readonly Validated<v.InferOutput<T>>[] {
  const collection = validateFile(FeatureCollection, name, files, log);
  if (!collection) log.addUnreadableFile();
  return validateItems(schema, collection?.value.features ?? [], name, ['features'], log);
}

/** Those of `items` that fit `schema` and have an id of their own; `listPath` leads to the list in the file. */
export function validateItems<T extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: T,
  items: readonly unknown[],
  name: string,
  listPath: Path,
  log: ProblemLog
): readonly Validated<v.InferOutput<T>>[] {
  const ids = new Set<string>();
  return items.map(normalizeItem).flatMap((raw, i) => {
    const id = idOfItem(raw);
    const pointerTo = (inside?: Path) => pointerToItem(log.problems, name, [...listPath, i], id, inside);
    const value = validateValue(schema, raw, log, ([first, ...rest]) =>
      first === 'properties' && rest.length > 0
        ? pointerTo([first]).in(rest)
        : pointerTo().in(first === undefined ? [] : [first, ...rest])
    );
    if (value === undefined) {
      if (typeof id === 'string') log.addInvalidId(id);
      return [];
    }
    if (ids.has(value.id)) {
      pointerTo()
        .in('id')
        .report(`"${value.id}" is the id of another one above; ids are unique within a file`);
      return [];
    }
    ids.add(value.id);
    return [{ value, pointer: pointerTo('properties' in value ? ['properties'] : []) }];
  });
}

/** `raw` as `schema` describes it, without the fields that are left alone; undefined, with the reasons in `log`, where there is an error. */
export function validateValue<T extends v.GenericSchema>(
  schema: T,
  raw: unknown,
  log: ProblemLog,
  pointerTo: (path: Path) => JsonPointer
): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const problems = result.issues.flatMap((issue) => log.explainIssue(schema, issue));
  for (const { path, message, severity } of problems) pointerTo(path).report(message, severity);
  const hasError = problems.some(({ severity }) => severity !== 'warning');
  return hasError ? undefined : validateValue(schema, without(raw, problems), log, pointerTo);
}
