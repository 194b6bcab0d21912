/**
 * What may come later of an edition that the build has checked: the details of entities, words of sources, what is told of people. The file is not
 * needed for what the page shows at first, and is as large as the others together; a line of it is read when somebody asks.
 */
import { linesOf } from './json-lines';
import { DETAILS, DETAILS_FILE, LATE, type Late } from './written-edition';

/** Another file than the build has written with the others, or one that is cut short. */
export class SpoiltDetails extends Error {}

const NO_DETAILS = Object.fromEntries(DETAILS.map((field) => [field, []]));

export class LateDetails {
  /** How many there are of each kind. */
  readonly #counts = new Map<Late, number>();
  #lines: ReadonlyMap<Late, readonly string[]> | undefined;

  /** Those of the next thing of its `kind`, as they are written; it throws when they are asked for before their file has been read. */
  next(kind: Late): () => object {
    const index = this.#counts.get(kind) ?? 0;
    this.#counts.set(kind, index + 1);
    return () => JSON.parse(this.#line(kind, index)) as object;
  }

  /**
   * Finds the lines of the file, of which there is one for each thing; yields after each.
   * @throws SpoiltDetails where it is another file; then nothing is told of anything
   */
  *read(text: string): Generator<void, void> {
    const lines = new Map<Late, string[]>();
    try {
      for (const kind of LATE) {
        const found: string[] = [];
        for (const line of linesOf(text, kind)) {
          found.push(line);
          yield;
        }
        if (found.length !== (this.#counts.get(kind) ?? 0)) throw new SyntaxError(kind);
        lines.set(kind, found);
      }
      this.#lines = lines;
    } catch (cause) {
      this.#lines = new Map();
      throw new SpoiltDetails((cause as Error).message);
    }
  }

  #line(kind: Late, index: number): string {
    if (!this.#lines) throw new Error(`${DETAILS_FILE} has not been read yet`);
    return this.#lines.get(kind)?.[index] ?? '{}';
  }
}

/** With an empty list for each kind of them that is left out. */
export const withAllDetails = (written: object): object => ({ ...NO_DETAILS, ...written });
