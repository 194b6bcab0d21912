import { authorList } from '../../domain/author';
import type { Source } from '../../domain/source';

/** Each source in a line: by whom, and its title in the reader's language where it has one. What would stand there twice stands once. */
export const sourceLines = (sources: readonly Source[], language: string): readonly string[] => [
  ...new Set(
    sources.map(({ authors, titles, title }) =>
      [authorList(authors).replace(/\.$/, ''), titles?.[language] ?? title].filter(Boolean).join('. ')
    )
  )
];
