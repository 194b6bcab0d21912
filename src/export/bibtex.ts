/** Sources as BibTeX, in UTF-8, with the fields of BibLaTeX for addresses and languages. */
import type { Author } from '../domain/author';
import { publications, type Source } from '../domain/source';
import type { ExportFormat } from './export-format';

export const bibtex: ExportFormat = {
  description: 'sources.bib: the sources as BibTeX (UTF-8, for BibLaTeX).',
  files: ({ edition }) => [
    { name: 'sources.bib', text: formatBibtex(publications(edition.sources.values())) }
  ]
};

/** The type of an entry, and what it calls the work of which it is a part, by the type in CSL. */
const ENTRIES: Readonly<Record<string, readonly [entry: string, container: string]>> = {
  book: ['book', 'series'],
  chapter: ['incollection', 'booktitle'],
  thesis: ['thesis', 'institution'],
  'article-journal': ['article', 'journaltitle'],
  'article-magazine': ['article', 'journaltitle'],
  'article-newspaper': ['article', 'journaltitle'],
  'entry-encyclopedia': ['inreference', 'booktitle'],
  'entry-dictionary': ['inreference', 'booktitle'],
  webpage: ['online', 'organization'],
  'post-weblog': ['online', 'organization']
};

export const formatBibtex = (sources: readonly Source[]): string => sources.map(entry).join('\n');

function entry({ id, type, title, authors, container, issued, url, language }: Source): string {
  const [name, containerField] = ENTRIES[type ?? ''] ?? ['misc', 'howpublished'];
  const fields = [
    ['author', authors.map(author).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    [containerField, container && escapeTex(container)],
    ['date', issued && /^[\d/-]+$/.test(issued) ? padded(issued) : undefined],
    ['note', issued && !/^[\d/-]+$/.test(issued) ? escapeTex(issued) : undefined],
    ['url', url],
    ['language', language]
  ].flatMap(([field, value]) => (value ? [`  ${field} = {${value}}`] : []));
  return `@${name}{${id},\n${fields.join(',\n')}\n}\n`;
}

/** An institution stands in braces of its own, so that its name is not divided. */
const author = (name: Author): string =>
  'literal' in name
    ? `{${escapeTex(name.literal)}}`
    : [name.family, name.given].flatMap((part) => (part ? [escapeTex(part)] : [])).join(', ');

/** "1925-1-9" as ISO 8601 has it, "1925-01-09". */
export const padded = (date: string) => date.replaceAll(/-(\d)(?!\d)/g, '-0$1');

/** Characters that TeX reads as commands, and how they are written to be read as themselves. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};
/** A text that TeX sets as it is. */
export const escapeTex = (text: string): string =>
  text.replaceAll(/[\\{}$&#%_~^]/g, (character) => COMMANDS[character] ?? `\\${character}`);
