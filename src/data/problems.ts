/**
 * What is wrong with an edition's files, in words for the person who edits them: which file, which
 * feature, which field, what was read, what was expected, how to mend it. All at once.
 */

/** `error` is not shown as written, `warning` should be looked at, `note` is good to know. Readers are told errors only. */
export type Severity = 'error' | 'warning' | 'note';

/** The keys and indexes that lead to a value from the root of its file. */
export type Path = readonly (string | number)[];

export type Problem = {
  readonly severity: Severity;
  readonly file: string;
  readonly path: Path;
  /** The path in an author's words: `features[14] "flag-lowered" when[0].edtf`; empty for the file as a whole. */
  readonly where: string;
  readonly message: string;
};

export const describeProblem = ({ file, where, message }: Problem) =>
  `${[file, where].filter(Boolean).join(' ')}: ${message}`;

/**
 * A spot in a file to which problems are reported; `in` goes deeper. Spots are made by the thousand and most of them never
 * say anything, so each only remembers its part and the spot that it is in.
 */
export class SourceLocation {
  readonly #found: Problem[];
  readonly #file: string;
  /** Where the outermost spot is. */
  readonly #path: Path;
  readonly #where: string;
  #part: string | Path = [];
  #around: SourceLocation | undefined;

  constructor(found: Problem[], file: string, path: Path = [], where = '') {
    this.#found = found;
    this.#file = file;
    this.#path = path;
    this.#where = where;
  }

  /** The field or index `part` of this spot: `when`, `[0]`, `when[0].edtf`, or the keys as they are. */
  in(part: string | Path): SourceLocation {
    const spot = new SourceLocation(this.#found, this.#file, this.#path, this.#where);
    spot.#part = part;
    spot.#around = this;
    return spot;
  }

  report(message: string, severity: Severity = 'error'): void {
    const keys = this.#keys();
    this.#found.push({
      severity,
      file: this.#file,
      path: [...this.#path, ...keys],
      where: keys.reduce(inWords, this.#where),
      message
    });
  }

  #keys(): Path {
    const own = typeof this.#part === 'string' ? keysOf(this.#part) : this.#part;
    return this.#around ? [...this.#around.#keys(), ...own] : own;
  }
}

const keysOf = (part: string): Path =>
  (part.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const inWords = (where: string, key: string | number): string =>
  where + (typeof key === 'number' ? `[${key}]` : (where && (where.endsWith('"') ? ' ' : '.')) + key);

/**
 * The spot of one item of a list, named by its place in it and, where it has one, by its id. For a feature it is also the
 * spot of its `properties`, a word that authors are spared.
 */
export function locationOf(
  found: Problem[],
  file: string,
  path: Path,
  id: unknown,
  inside: Path = []
): SourceLocation {
  const where = path.reduce(inWords, '') + (typeof id === 'string' ? ` "${id}"` : '');
  return new SourceLocation(found, file, [...path, ...inside], where);
}

/** "; did you mean …?" with the one of `known` that `word` was probably meant to be: a letter or two away. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let least = word.length > 4 ? 3 : 2;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === undefined ? '' : `; did you mean "${best}"?`;
}

/** How many letters are missing, too many, mistaken or swapped with their neighbour; `limit` when it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let [above, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (above?.[j - 2] ?? limit) + 1 : limit;
      next.push(Math.min(change, swapped, (row?.[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [above, row] = [row, next];
  }
  return Math.min(row?.[b.length] ?? limit, limit);
}
