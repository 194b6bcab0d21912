/**
 * A source as a bibliography would have it, in one of two styles: as the Chicago manual has its notes, and as
 * GOST R 7.0.5–2008 its references. Only what the edition knows of a source is said; nothing is made up for a gap.
 */
import { joinName } from '../../domain/author';
import type { Source } from '../../domain/source';
import { midnight } from '../../domain/time';

export const CITATION_STYLES = ['chicago', 'gost'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export type CitationPart = { readonly text: string; readonly italic?: true; readonly href?: string };

/** `source` in full, piece by piece; read on end it ends in a full stop. */
export const formatCitation = (source: Source, style: CitationStyle): readonly CitationPart[] =>
  (style === 'chicago' ? chicago : gost)(source).filter(({ text }) => text !== '');

const plain = (text: string): CitationPart => ({ text });

/** An address as people read it: letters of any script, not their codes. */
function link(url: string): CitationPart {
  try {
    return { text: decodeURI(url), href: url };
  } catch {
    return { text: url, href: url }; // a stray percent sign
  }
}

/** What stands by itself on a shelf: its title is set in italics. */
const isWhole = ({ type, container }: Source) => type === 'book' || (type === 'thesis' && !container);

/** A description of ours, where a page has no title, stands in brackets. */
const isDescription = (title: string) => /^\[.*\]$/.test(title);

function chicago(source: Source): readonly CitationPart[] {
  const { title, container, url } = source;
  const authors = source.authors.map((author) => joinName(author, 'given-first', ' ')).join(', ');
  const named = isWhole(source)
    ? [{ text: title, italic: true as const }, plain(', ')]
    : isDescription(title)
      ? [plain(`${title}, `)]
      : [plain(`“${title},” `)];
  const date = dateBeside(container, source.issued, 'en-US', { dateStyle: 'long' });
  return ended([
    plain(authors && `${authors}, `),
    ...named,
    ...(container ? [{ text: container, italic: true as const }, plain(', ')] : []),
    plain(date && `${date}, `),
    ...(url ? [link(url)] : [])
  ]);
}

function gost(source: Source): readonly CitationPart[] {
  const { title, container, url } = source;
  const authors = source.authors.map((author) => joinName(author, 'family-first', ' ')).join(', ');
  const date = dateBeside(container, source.issued, 'ru', { dateStyle: 'short' });
  const online = url ? ' [Электронный ресурс]' : '';
  return ended([
    plain(authors && sentence(authors)),
    plain(container ? `${title}${online} // ${sentence(container)}` : sentence(`${title}${online}`)),
    plain(date && sentence(date)),
    ...(url ? [plain('URL: '), link(url)] : [])
  ]);
}

/** `issued` in words, as exactly as it is known; empty where the name of what it stands in says the year. */
function dateBeside(
  container: string | undefined,
  issued: string | undefined,
  locale: string,
  whole: Intl.DateTimeFormatOptions
): string {
  const [year = '', month, day] = issued?.split('-') ?? [];
  if (!issued || container?.includes(year)) return '';
  if (!/^\d{4}-\d\d?(-\d\d?)?$/.test(issued)) return issued; // a year, a range, or words
  const options = day ? whole : ({ month: 'long', year: 'numeric' } as const);
  const start = midnight(Number(year), Number(month), Number(day ?? 1));
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(start * 1000);
}

const sentence = (text: string) => `${text.replace(/\.$/, '')}. `;

/** With one full stop at the end, whatever comes last. */
function ended(pieces: readonly CitationPart[]): readonly CitationPart[] {
  const end = pieces.findLastIndex(({ text }) => /[^,. ]/.test(text));
  const said = pieces.slice(0, end + 1).filter(({ text }) => text !== '');
  const last = said.at(-1);
  if (!last || last.href) return [...said, plain('.')];
  // Of quotation marks that close upon a comma, the comma becomes the stop.
  const text = last.text.replace(/[,. ]+$/, '').replace(/,”$/, '.”');
  return [...said.slice(0, -1), { ...last, text }, plain(text.endsWith('.”') ? '' : '.')];
}
