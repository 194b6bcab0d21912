import { authorList } from '../../domain/author';
import type { Source } from '../../domain/source';

/** A source in a line: by whom, and its title in the reader's language where it has one. */
export const sourceLine = ({ authors, titles, title }: Source, language: string): string =>
  [authorList(authors).replace(/\.$/, ''), titles?.[language] ?? title].filter(Boolean).join('. ');
