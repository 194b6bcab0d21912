/** A value in a JSON file, to which problems are reported. */
import type { Path, Problem, Severity } from './problems';

/**
 * Points to a value in a file; `in` goes deeper. There are thousands of pointers and few of them report anything, so a
 * pointer keeps only its own part of the path and its parent.
 */
export class JsonPointer {
  readonly #problems: Problem[];
  readonly #file: string;
  /** The path of the outermost pointer. */
  readonly #rootPath: Path;
  readonly #rootText: string;
  #part: string | Path = [];
  #parent: JsonPointer | undefined;

  /** `rootText`: `rootPath` as text, where it differs from the keys themselves. */
  constructor(problems: Problem[], file: string, rootPath: Path = [], rootText = '') {
    this.#problems = problems;
    this.#file = file;
    this.#rootPath = rootPath;
    this.#rootText = rootText;
  }

  /** The value inside this one at `part`: `when`, `[0]`, `when[0].edtf`, or a list of keys. */
  in(part: string | Path): JsonPointer {
    const inner = new JsonPointer(this.#problems, this.#file, this.#rootPath, this.#rootText);
    inner.#part = part;
    inner.#parent = this;
    return inner;
  }

  report(message: string, severity?: Severity): void {
    this.#problems.push(this.problem(message, severity));
  }

  /** What `report` would say. */
  problem(message: string, severity: Severity = 'error'): Problem {
    const keys = this.#keys();
    return {
      severity,
      file: this.#file,
      path: [...this.#rootPath, ...keys],
      where: keys.reduce(appendKey, this.#rootText),
      message
    };
  }

  #keys(): Path {
    const keys = typeof this.#part === 'string' ? keysOf(this.#part) : this.#part;
    return this.#parent ? [...this.#parent.#keys(), ...keys] : keys;
  }
}

const keysOf = (part: string): Path =>
  (part.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const appendKey = (text: string, key: string | number): string =>
  text + (typeof key === 'number' ? `[${key}]` : (text && (text.endsWith('"') ? ' ' : '.')) + key);

/**
 * Points to an item of a list, which is named by its index and, where it has one, its id. `inside` is a part of the path
 * that is not named: the `properties` of a feature, since authors know the fields in it as fields of the feature.
 */
export function pointerToItem(
  problems: Problem[],
  file: string,
  path: Path,
  id: unknown,
  inside: Path = []
): JsonPointer {
  const text = path.reduce(appendKey, '') + (typeof id === 'string' ? ` "${id}"` : '');
  return new JsonPointer(problems, file, [...path, ...inside], text);
}
