/** Applying the schemas: from the text of a file to values of the shape described, or problems. */
import * as v from 'valibot';
import { Spot, type Problem } from './problems';
import { FeatureCollection } from './schema';

export type Files = ReadonlyMap<string, string>;

/** What is wrong so far, and what could not be read because of it: no reference to that is reported again. */
export class Findings {
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
export type Shaped<T> = { readonly value: T; readonly spot: Spot };

/** The file `name` as `schema` describes it; undefined, and the reasons in `found`, when it is not. */
export function shapedFile<T extends v.GenericSchema>(
  schema: T,
  name: string,
  files: Files,
  found: Findings
): Shaped<v.InferOutput<T>> | undefined {
  const spot = new Spot(found.problems, name);
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
  const value = shaped(schema, raw, spot);
  return value === undefined ? undefined : { value, spot };
}

/** The features of a file that have the right shape, each with its spot; the others are reported. */
export function shapedFeatures<T extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: T,
  name: string,
  files: Files,
  found: Findings
): readonly Shaped<v.InferOutput<T>>[] {
  const collection = shapedFile(FeatureCollection, name, files, found);
  if (!collection) found.loseFile();
  return shapedItems(schema, collection?.value.features ?? [], name, 'features', found);
}

/** Those of `items` that have the right shape and an id of their own; `list` is the field they stand in. */
export function shapedItems<T extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: T,
  items: readonly unknown[],
  name: string,
  list: string,
  found: Findings
): readonly Shaped<v.InferOutput<T>>[] {
  const seen = new Set<string>();
  return items.flatMap((raw, i) => {
    const id = (raw as { readonly id?: unknown } | null)?.id;
    const label = typeof id === 'string' ? `${list}[${i}] "${id}"` : `${list}[${i}]`;
    const spot = new Spot(found.problems, name, label);
    const value = shaped(schema, raw, spot);
    if (value === undefined) {
      if (typeof id === 'string') found.lose(id);
      return [];
    }
    if (seen.has(value.id)) {
      spot.in('id').report(`"${value.id}" is the id of another one above; ids are unique within a file`);
      return [];
    }
    seen.add(value.id);
    return [{ value, spot }];
  });
}

function shaped<T extends v.GenericSchema>(
  schema: T,
  raw: unknown,
  spot: Spot
): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  for (const issue of result.issues) spot.in(field(issue)).report(wording(issue));
  return undefined;
}

/** `when[0].edtf` as authors know it: without the `properties` that every feature has. */
function field(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const own = keys[0] === 'properties' ? keys.slice(1) : keys;
  return own.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `${text && '.'}${String(key)}`),
    ''
  );
}

function wording(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a field that is read here; is it misspelt?';
  if (issue.received === 'undefined') return 'is missing';
  const expected = issue.message.startsWith('Invalid') ? `expected ${issue.expected}` : issue.message;
  return expected.startsWith('expected') ? `read ${issue.received}; ${expected}` : expected;
}
