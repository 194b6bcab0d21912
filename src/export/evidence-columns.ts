/** The evidence of a statement as columns of a table. */
import type { Citation, Evidence, Localized } from '../domain/reading';
import type { CsvCell } from './csv';

/** "gromyko1945, p. 84; fa-ru": ids of sources, which sources.csv and sources.json have, with the place in each. */
export const citationList = (citations: readonly Citation[]): string =>
  citations.map(({ source, locator }) => (locator ? `${source}, ${locator}` : source)).join('; ');

/** `grade`, `sources`, and the note in each language. */
export const evidenceHead = (languages: readonly string[]): readonly string[] => [
  'grade',
  'sources',
  ...languages.map((language) => `note_${language}`)
];

/** The cells under `evidenceHead`; empty where there is no evidence. */
export const evidenceCells = (
  evidence: Evidence | undefined,
  languages: readonly string[]
): readonly CsvCell[] => [
  evidence?.grade ?? '',
  evidence ? citationList(evidence.citations) : '',
  ...inLanguages(evidence?.note, languages)
];

/** A text in each language; empty where it has none. */
export const inLanguages = (text: Localized | undefined, languages: readonly string[]): readonly string[] =>
  languages.map((language) => text?.[language] ?? '');
