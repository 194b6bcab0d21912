/** What does not fit a schema, in words: what was read, what was expected, and what was probably meant. */
import type * as v from 'valibot';
import { didYouMean } from './did-you-mean';
import type { ExplainIssue, Path, SchemaProblem } from './problems';
import { newKey, newValue } from './renamed-keys';

/** The problems that `issue` stands for: a list, since Valibot names only the first unknown key of an object. */
export const schemaProblems: ExplainIssue = (schema, issue) => {
  const path = (issue.path ?? []).map(({ key }) => key as string | number); // JSON has no other keys
  const root = schema as SchemaNode; // the parts of a schema that are read here
  const parentPath = path.slice(0, -1);
  const parentNodes = nodesAt(root, parentPath);
  const keys = parentNodes.flatMap(({ entries }) => Object.keys(entries ?? {}));
  const writtenKeys = Object.keys(issue.path?.at(-1)?.input ?? {});
  if (issue.expected === 'never') {
    if (keys.length === 0) return [{ path, message: `is one too many; ${issue.message}` }];
    return writtenKeys
      .filter((key) => !keys.includes(key))
      .map((key) => ({ path: [...parentPath, key], ...unknownKey(key, keys) }));
  }
  if (issue.received === 'undefined') {
    const oldKey = writtenKeys.find((key) => newKey(key, keys) === path.at(-1));
    if (oldKey === undefined) return [{ path, message: missingMessage(nodesAt(root, path)) }];
    // A strict object has an issue for the unknown key too.
    if (parentNodes.some(({ type }) => type === 'strict_object')) return [];
    return [{ path: [...parentPath, oldKey], ...unknownKey(oldKey, keys) }];
  }
  return [{ path, message: valueMessage(issue) }];
};

/** An old name is an error; any other key is left alone, for programs write keys of their own. */
function unknownKey(key: string, keys: readonly string[]): Omit<SchemaProblem, 'path'> {
  const renamed = newKey(key, keys);
  if (renamed !== undefined) return { message: `is called "${renamed}" since format 1; rename it` };
  const expected = didYouMean(key, keys) || `; known are ${keys.join(', ')}`;
  return { message: `is not a field that is read here, and is left alone${expected}`, severity: 'warning' };
}

function missingMessage([node]: readonly SchemaNode[]): string {
  const { message } = node ?? {};
  const isExpectation = typeof message === 'string' && message.startsWith('expected');
  return isExpectation ? `is missing; ${message}` : 'is missing';
}

function valueMessage({ input, received, expected: type, message }: v.BaseIssue<unknown>): string {
  const typeName = type === 'Object' ? 'an object, { … }' : type;
  const expected = message.startsWith('Invalid') ? `expected ${typeName}` : message;
  if (!expected.startsWith('expected')) return expected;
  const options = [...(type ?? '').matchAll(/"(.*?)"/g)].map(([, option = '']) => option);
  const renamed = newValue(String(input), options);
  if (renamed !== undefined) return `read ${received}, which is called "${renamed}" since format 1`;
  const suggestion = options.length > 1 ? didYouMean(String(input), options) : '';
  return `read ${received}; ${expected}${suggestion}`;
}

/** The parts of a Valibot schema that lead from one field to the next. */
type SchemaNode = {
  readonly type?: string;
  readonly message?: unknown;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly (SchemaNode | string | number)[];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
};

/** The schemas that `node` has for the value at `path`; several where it is one of several variants. */
function nodesAt(node: SchemaNode, path: Path): readonly SchemaNode[] {
  if (node.wrapped) return nodesAt(node.wrapped, path);
  const variants = (node.options ?? []).filter((option) => typeof option === 'object');
  if (variants.length > 0) return variants.flatMap((variant) => nodesAt(variant, path));
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  const inner = node.entries?.[key] ?? node.item;
  return inner ? nodesAt(inner, rest) : [];
}
