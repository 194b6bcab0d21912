/**
 * What is wrong with an edition's files, in words for the person who edits them: which file, which feature, which field,
 * what was read, what was expected, and how to correct it.
 */
import type * as v from 'valibot';

/**
 * `error`   cannot be shown as written
 * `warning` can be shown, and is probably a mistake
 * `note`    no mistake, but good to know
 *
 * Visitors of the page are shown errors only.
 */
export type Severity = 'error' | 'warning' | 'note';

/** The keys and indexes that lead to a value from the root of its file. */
export type Path = readonly (string | number)[];

export type Problem = {
  readonly severity: Severity;
  readonly file: string;
  readonly path: Path;
  /** The path as text: `features[14] "flag-lowered" when[0].edtf`; empty for the file as a whole. */
  readonly where: string;
  readonly message: string;
};

export const isError = ({ severity }: Problem): boolean => severity === 'error';

export const describeProblem = ({ file, where, message }: Problem) =>
  `${[file, where].filter(Boolean).join(' ')}: ${message}`;

/** What is only left alone is a warning: the value can be used without it. */
export type SchemaProblem = { readonly path: Path; readonly message: string; readonly severity?: Severity };

/** The problems that an issue of Valibot stands for, in words. */
export type ExplainIssue = (schema: v.GenericSchema, issue: v.BaseIssue<unknown>) => readonly SchemaProblem[];

/** "; did you mean …?" with the nearest of the words; empty where none is near. */
export type Suggest = (word: string, words: Iterable<string>) => string;

/** Of use to those only who ask again with an explanation. */
const saysOnlyWhere: ExplainIssue = (_, issue) => [{ path: [], message: issue.message }];

/** Collects the problems of an edition, and the ids that are missing because of a problem already reported. */
export class ProblemLog {
  /** What does not fit a schema, in words: a visitor of an edition without a fault does without. */
  readonly explainIssue: ExplainIssue;
  /** What may have been meant by a misspelt word; likewise. */
  readonly suggest: Suggest;
  readonly problems: Problem[] = [];
  readonly #invalidIds = new Set<string>();
  #hasUnreadableFile = false;

  constructor(explainIssue = saysOnlyWhere, suggest: Suggest = () => '') {
    this.explainIssue = explainIssue;
    this.suggest = suggest;
  }

  /** Notes that the feature `id` was reported and left out. */
  addInvalidId(id: string): void {
    this.#invalidIds.add(id);
  }

  /** Notes that a whole file was reported and left out. */
  addUnreadableFile(): void {
    this.#hasUnreadableFile = true;
  }

  /** Whether a reported problem is the reason why `id` is not among `entities`. */
  explainsMissing(id: string, entities: { readonly size: number }): boolean {
    return this.#invalidIds.has(id) || (this.#hasUnreadableFile && entities.size === 0);
  }
}
