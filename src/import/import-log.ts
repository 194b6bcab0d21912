/**
 * What became of what was imported, in the form of the checker: which file, which line, which field, what was read, what was
 * expected, and what was done. It is said when it is read, in the language of whoever reads.
 */
import { sortProblems, type LocatedProblem } from '../data/located-problem';
import type { Severity } from '../data/problems';
import type { ImportMessages } from '../i18n/messages';

/** A place in an imported file; `where` is empty for the file as a whole, the line counts from 1. */
export type Spot = {
  readonly file: string;
  readonly where: string;
  /** In a table: a row by its first cell, a column by its name. */
  readonly cell?: { readonly row: string | undefined; readonly column: string | undefined };
  readonly line?: number;
  readonly column?: number;
};

/** A sentence, or the beginning of one, in the words of a language. */
export type Say = (words: ImportMessages) => string;

export class ImportLog {
  readonly #reported: { readonly severity: Severity; readonly spot: Spot; readonly say: Say }[] = [];

  /** Something did not arrive. */
  lost(spot: Spot, say: Say): void {
    this.#reported.push({ severity: 'error', spot, say });
  }

  /** It arrived, but somebody should look at it. */
  attention(spot: Spot, say: Say): void {
    this.#reported.push({ severity: 'warning', spot, say });
  }

  /** It arrived, and this is how. */
  note(spot: Spot, say: Say): void {
    this.#reported.push({ severity: 'note', spot, say });
  }

  /** All that was reported, by place in the imported files. */
  problemsIn(words: ImportMessages): readonly LocatedProblem[] {
    return sortProblems(
      this.#reported.map(({ severity, spot: { where, cell, ...spot }, say }) => {
        const parts = [
          where,
          cell?.row !== undefined && words.row(cell.row),
          cell?.column !== undefined && words.column(cell.column)
        ];
        return {
          ...spot,
          severity,
          path: [],
          where: parts.filter(Boolean).join(' '),
          message: say(words)
        };
      })
    );
  }
}
