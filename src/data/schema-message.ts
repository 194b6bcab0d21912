/** What does not fit a schema, in words: what was read, what was expected, and what was probably meant. */
import type * as v from 'valibot';
import { didYouMean } from './did-you-mean';
import type { Path } from './problems';

/** The message for `issue`, which was found at `path` of a value of `schema`. */
export function schemaMessage(schema: v.GenericSchema, issue: v.BaseIssue<unknown>, path: Path): string {
  const { received, message } = issue;
  if (issue.expected === 'never') {
    const keys = siblingKeys(schema as SchemaNode, path); // every schema is one
    if (keys.length === 0) return `is one too many; ${message}`;
    const suggestion = didYouMean(String(issue.input), keys);
    return `is not a field that is read here${suggestion || `; expected ${keys.join(', ')}`}`;
  }
  if (received === 'undefined') return 'is missing';
  const type = issue.expected === 'Object' ? 'an object, { … }' : issue.expected;
  const expected = message.startsWith('Invalid') ? `expected ${type}` : message;
  if (!expected.startsWith('expected')) return expected;
  const options = [...(issue.expected ?? '').matchAll(/"(.*?)"/g)].map(([, option = '']) => option);
  const suggestion = options.length > 1 ? didYouMean(String(issue.input), options) : '';
  return `read ${received}; ${expected}${suggestion}`;
}

/** The parts of a schema that lead from one field to the next. */
type SchemaNode = {
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
};

/** The keys that `schema` has for the object in which `path` ends. */
function siblingKeys(schema: SchemaNode | undefined, path: Path): readonly string[] {
  if (schema?.wrapped) return siblingKeys(schema.wrapped, path);
  if (schema?.options) return schema.options.flatMap((option) => siblingKeys(option, path));
  const [key = '', ...rest] = path;
  if (rest.length === 0) return Object.keys(schema?.entries ?? {});
  return schema ? siblingKeys(schema.entries?.[key] ?? schema.item, rest) : [];
}
