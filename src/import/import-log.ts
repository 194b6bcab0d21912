/**
 * What became of what was imported, in the words and the form of the checker: which file, which line, which field, what was
 * read, what was expected, and what was done.
 */
import type { LocatedProblem } from '../data/located-problem';
import type { Severity } from '../data/problems';

/** A place in an imported file; `where` is empty for the file as a whole, the line counts from 1. */
export type Spot = {
  readonly file: string;
  readonly where: string;
  readonly line?: number;
  readonly column?: number;
};

export class ImportLog {
  readonly problems: LocatedProblem[] = [];

  /** Something did not arrive. */
  lost(spot: Spot, message: string): void {
    this.#report('error', spot, message);
  }

  /** It arrived, but somebody should look at it. */
  attention(spot: Spot, message: string): void {
    this.#report('warning', spot, message);
  }

  /** It arrived, and this is how. */
  note(spot: Spot, message: string): void {
    this.#report('note', spot, message);
  }

  #report(severity: Severity, spot: Spot, message: string): void {
    this.problems.push({ severity, path: [], message, ...spot });
  }
}

/** "1 value is left out", "3 values are left out": the beginning of a message. */
export const leftOut = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${count} ${count === 1 ? `${noun} is` : `${nouns} are`} left out`;
