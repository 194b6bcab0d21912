/** Applying the schemas: from the text of a file to values of the shape described, or problems. */
import * as v from 'valibot';
import { didYouMean, SourceLocation, locationOf, type Path, type Problem } from './problems';
import { FeatureCollection } from './schema';

export type Files = ReadonlyMap<string, string>;

/** What is wrong so far, and what could not be read because of it: no reference to that is reported again. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  readonly #ids = new Set<string>();
  #lost = false;

  /** A feature that is reported for itself. */
  lose(id: string): void {
    this.#ids.add(id);
  }

  /** A whole file that is. */
  loseFile(): void {
    this.#lost = true;
  }

  /** Whether `id` is missing from `known` for a reason that has been given. */
  explains(id: string, known: ReadonlyMap<string, unknown>): boolean {
    return this.#ids.has(id) || (this.#lost && known.size === 0);
  }
}

/** A value of the right shape, and the spot to which whatever else is wrong with it is reported. */
export type Validated<T> = { readonly value: T; readonly spot: SourceLocation };

/** The file `name` as `schema` describes it; undefined, and the reasons in `found`, when it is not. */
export function validateFile<T extends v.GenericSchema>(
  schema: T,
  name: string,
  files: Files,
  found: ProblemLog
): Validated<v.InferOutput<T>> | undefined {
  const spot = new SourceLocation(found.problems, name);
  const text = files.get(name);
  if (text === undefined) {
    spot.report('the file is missing or could not be fetched');
    return undefined;
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    spot.report(`is not JSON: ${(error as Error).message}`);
    return undefined;
  }
  const value = shaped(schema, raw, (path) => spot.in(path));
  return value === undefined ? undefined : { value, spot };
}

/** The features of a file that have the right shape, each with its spot; the others are reported. */
export function validateFeatures<T extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: T,
  name: string,
  files: Files,
  found: ProblemLog
): readonly Validated<v.InferOutput<T>>[] {
  const collection = validateFile(FeatureCollection, name, files, found);
  if (!collection) found.loseFile();
  return validateItems(schema, collection?.value.features ?? [], name, ['features'], found);
}

/** Those of `items` that have the right shape and an id of their own; `list` is the field they stand in. */
export function validateItems<T extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: T,
  items: readonly unknown[],
  name: string,
  list: Path,
  found: ProblemLog
): readonly Validated<v.InferOutput<T>>[] {
  const seen = new Set<string>();
  return items.flatMap((raw, i) => {
    const id = (raw as { readonly id?: unknown } | null)?.id;
    const spotIn = (inside?: Path) => locationOf(found.problems, name, [...list, i], id, inside);
    const value = shaped(schema, raw, ([first, ...rest]) =>
      first === 'properties' && rest.length > 0
        ? spotIn([first]).in(rest)
        : spotIn().in(first === undefined ? [] : [first, ...rest])
    );
    if (value === undefined) {
      if (typeof id === 'string') found.lose(id);
      return [];
    }
    if (seen.has(value.id)) {
      spotIn().in('id').report(`"${value.id}" is the id of another one above; ids are unique within a file`);
      return [];
    }
    seen.add(value.id);
    return [{ value, spot: spotIn('properties' in value ? ['properties'] : []) }];
  });
}

function shaped<T extends v.GenericSchema>(
  schema: T,
  raw: unknown,
  spotOf: (path: Path) => SourceLocation
): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    spotOf(path).report(wording(issue, fieldsAround(schema as Node, path)));
  }
  return undefined;
}

/** What was read, what was expected, and what was probably meant; `fields`: those that could stand where the issue is. */
function wording(issue: v.BaseIssue<unknown>, fields: readonly string[]): string {
  const { received, message } = issue;
  if (issue.expected === 'never') {
    if (fields.length === 0) return `is one too many; ${message}`;
    const meant = didYouMean(String(issue.input), fields);
    return `is not a field that is read here${meant || `; expected ${fields.join(', ')}`}`;
  }
  if (received === 'undefined') return 'is missing';
  const wanted = issue.expected === 'Object' ? 'an object, { … }' : issue.expected;
  const expected = message.startsWith('Invalid') ? `expected ${wanted}` : message;
  if (!expected.startsWith('expected')) return expected;
  const words = [...(issue.expected ?? '').matchAll(/"(.*?)"/g)].map(([, word = '']) => word);
  return `read ${received}; ${expected}${words.length > 1 ? didYouMean(String(issue.input), words) : ''}`;
}

/** The parts of a schema that lead from one field to the next. */
type Node = {
  readonly wrapped?: Node;
  readonly options?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
};

/** The fields of the object in whose field `path` ends, as `schema` has them. */
function fieldsAround(schema: Node | undefined, path: Path): readonly string[] {
  if (schema?.wrapped) return fieldsAround(schema.wrapped, path);
  if (schema?.options) return schema.options.flatMap((option) => fieldsAround(option, path));
  const [key = '', ...rest] = path;
  if (rest.length === 0) return Object.keys(schema?.entries ?? {});
  return schema ? fieldsAround(schema.entries?.[key] ?? schema.item, rest) : [];
}
