/**
 * What is wrong with an edition's files, in words for the person who edits them: which file, which
 * feature, which field, what was read, what was expected, how to mend it. All at once.
 */
export type Problem = {
  readonly file: string;
  /** Where in the file: `features[14] "flag-lowered" when[0].edtf`; empty for the file as a whole. */
  readonly where: string;
  readonly message: string;
};

export const describe = ({ file, where, message }: Problem) =>
  `${[file, where].filter(Boolean).join(' ')}: ${message}`;

/** A spot in a file to which problems are reported; `in` goes one field deeper. */
export class Spot {
  readonly #found: Problem[];
  readonly #file: string;
  readonly #where: string;

  constructor(found: Problem[], file: string, where = '') {
    this.#found = found;
    this.#file = file;
    this.#where = where;
  }

  /** The field or index `part` of this spot: `when`, `[0]`, `when[0].edtf`. */
  in(part: string): Spot {
    if (part === '') return this;
    const glue = this.#where === '' || part.startsWith('[') ? '' : this.#where.endsWith('"') ? ' ' : '.';
    return new Spot(this.#found, this.#file, this.#where + glue + part);
  }

  report(message: string): void {
    this.#found.push({ file: this.#file, where: this.#where, message });
  }
}

/** "; did you mean …?" with the one of `known` that `word` was probably meant to be, at most two letters away. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let least = 3;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === undefined ? '' : `; did you mean "${best}"?`;
}

/** Levenshtein's distance, or `limit` when it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
