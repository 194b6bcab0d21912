/** Notes at the foot of a thing: each piece of evidence once, numbered in the order of reading. */
import type { Source } from '../../domain/source';
import type { Citation, Evidence } from '../../domain/reading';
import { gradeSymbolName, type GradeSymbolName } from './grade-symbol';

/** A source of a note; `first` where it is named for the first time, and so described. */
export type CitedEvidence = {
  readonly citation: Citation;
  readonly source: Source | undefined;
  readonly first: boolean;
};

export type Note = {
  readonly number: number;
  readonly sign: GradeSymbolName;
  readonly evidence: Evidence;
  readonly cited: readonly CitedEvidence[];
};

export type Notes = {
  /** Tells these notes from others on the same page. */
  readonly name: string;
  readonly list: readonly Note[];
  /** The number of this evidence; it must be among those the notes were made from. */
  readonly numberOf: (evidence: Evidence) => number;
};

const keyOf = ({ grade, citations, note }: Evidence) => JSON.stringify([grade, citations, note]);

/** Where on the page a note is, and where its number is in the words. */
export const anchorOf = ({ name }: Notes, number: number) => `${name}-${number}`;

/** Evidence that says the same of the same sources shares a number. */
export function notesOf(
  evidences: readonly Evidence[],
  sources: ReadonlyMap<string, Source>,
  name = 'note'
): Notes {
  const numbers = new Map<string, number>();
  const named = new Set<string>();
  const list: Note[] = [];
  for (const evidence of evidences) {
    const key = keyOf(evidence);
    if (numbers.has(key)) continue;
    numbers.set(key, list.length + 1);
    const cited = evidence.citations.map((citation) => {
      const first = !named.has(citation.source);
      named.add(citation.source);
      return { citation, source: sources.get(citation.source), first };
    });
    list.push({ number: list.length + 1, sign: gradeSymbolName(evidence, sources), evidence, cited });
  }
  return { name, list, numberOf: (evidence) => numbers.get(keyOf(evidence)) ?? 0 };
}
