/** Names of authors, kept in parts so that each style of citation can order them. */

/** As in CSL-JSON: a person, by family name and given names, or a name that is not divided, as an institution's. */
export type Author = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** "Kim, Viktor; Society of Jesus, Rome" */
export const authorList = (authors: readonly Author[]): string =>
  authors.map((author) => joinName(author, 'family-first', ', ')).join('; ');

/** The name of one author; `separator` stands between its parts. */
export function joinName(author: Author, order: 'family-first' | 'given-first', separator: string): string {
  if ('literal' in author) return author.literal;
  const { family, given } = author;
  if (!given) return family;
  return (order === 'family-first' ? [family, given] : [given, family]).join(separator);
}
