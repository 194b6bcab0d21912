/** Problems with their line and column, as `npm run check:geo` lists them. */
import type { Position } from './json-text';
import type { Problem } from './problems';
import { EDITION_FILES } from './written-edition';

/** A problem and, where the file is there, its line and column. */
export type LocatedProblem = Problem & Partial<Position>;

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Errors first, then warnings, then notes; each by file, unknown files and texts last, and by line. */
export function sortProblems(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const fileRank = (file: string) => {
    const i = (EDITION_FILES as readonly string[]).indexOf(file);
    return i < 0 ? EDITION_FILES.length : i;
  };
  return [...problems].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      fileRank(a.file) - fileRank(b.file) ||
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0)
  );
}
