/** The words for what became of imported files. They come with the import itself, in every language: a report is read in whichever the page has then. */
import { primaryTag } from '../domain/best-text';
import type { LanguageCode } from '.';
import english from './en/import';
import type { ImportMessages } from './messages';

const WORDS = import.meta.glob<ImportMessages>('./*/import.ts', { import: 'default', eager: true });

/** The words for readers of a language; those of English where it has none. */
export const importWordsIn = (code: LanguageCode): ImportMessages =>
  WORDS[`./${primaryTag(code)}/import.ts`] ?? english;
