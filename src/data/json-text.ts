/** The text of a JSON file: the line and column of a value, syntax errors, and fields that stand twice. */
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node as JsonNode,
  type ParseError
} from 'jsonc-parser';
import type { Path } from './problems';

/** Counted from 1, as in editors of text; the column in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/** Messages by the error code of jsonc-parser; for other codes the message of JSON.parse is kept. */
const HINTS: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'a bare word; is a double quote missing here or before? Only true, false and null stand without',
  PropertyNameExpected:
    'expected the name of a field between double quotes; is there a comma too many before?',
  ValueExpected: 'expected a value; is there a comma too many before, or nothing at all?',
  ColonExpected: 'expected a colon between a field and its value',
  CommaExpected: 'expected a comma before this',
  CloseBraceExpected: 'expected } here: an object is not closed',
  CloseBracketExpected: 'expected ] here: a list is not closed',
  EndOfFileExpected: 'expected the end of the file; is there a bracket too many before?',
  InvalidCommentToken: 'a comment, which JSON does not have; take it out',
  UnexpectedEndOfString:
    'a text that is not closed in its line; expected " at its end, and \\n for a new line in it',
  InvalidCharacter: 'a tab or another character that a text cannot hold as it is; write \\t for a tab',
  UnexpectedEndOfNumber: 'a number that is not finished; write it as in 0.5 or -12',
  InvalidUnicode: 'expected four digits after \\u, as in \\u2013',
  InvalidEscapeCharacter: 'a backslash that means nothing; write \\\\ for the sign itself'
};

export class JsonText {
  readonly #starts: readonly number[];
  readonly #root: JsonNode | undefined;
  readonly #errors: ParseError[] = [];

  constructor(text: string) {
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    this.#root = parseTree(text, this.#errors, { disallowComments: true, allowEmptyContent: false });
  }

  /** The position of the value at `path` or, if there is none, of the innermost value around it. */
  at(path: Path): Position {
    for (let length = path.length; length > 0; length--) {
      const node = this.#root && findNodeAtLocation(this.#root, path.slice(0, length));
      if (node) return this.#position((node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return this.#position(this.#root?.offset ?? 0);
  }

  /** The first syntax error for which there is a hint, with its code. */
  syntaxError(): (Position & { readonly code: string; readonly hint: string }) | undefined {
    const [first] = this.#errors;
    if (!first) return undefined;
    const code = printParseErrorCode(first.error);
    const hint = HINTS[code];
    return hint === undefined ? undefined : { ...this.#position(first.offset), code, hint };
  }

  /** Fields that stand again in the same object. JSON.parse keeps the last of them and drops the others silently. */
  repeatedFields(): readonly { readonly path: Path; readonly first: Position; readonly again: Position }[] {
    return this.#root ? this.#repeatedIn(this.#root, []) : [];
  }

  #repeatedIn(node: JsonNode, path: Path): ReturnType<JsonText['repeatedFields']> {
    const offsets = new Map<string, number>();
    return (node.children ?? []).flatMap((child, i) => {
      if (node.type === 'array') return this.#repeatedIn(child, [...path, i]);
      const [key, value] = child.children ?? [];
      if (!key) return [];
      const field = String(key.value);
      const fieldPath = [...path, field];
      const firstOffset = offsets.get(field);
      if (firstOffset === undefined) offsets.set(field, key.offset);
      const repeated =
        firstOffset === undefined
          ? []
          : [{ path: fieldPath, first: this.#position(firstOffset), again: this.#position(key.offset) }];
      return [...repeated, ...(value ? this.#repeatedIn(value, fieldPath) : [])];
    });
  }

  #position(offset: number): Position {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
