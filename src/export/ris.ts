/** Sources as RIS, which nearly every manager of references reads. */
import { joinName } from '../domain/author';
import { publications, type Source } from '../domain/source';
import type { ExportFormat } from './export-format';

export const ris: ExportFormat = {
  description: 'sources.ris: the sources as RIS.',
  files: ({ edition }) => [{ name: 'sources.ris', text: formatRis(publications(edition.sources.values())) }]
};

const TYPES: Readonly<Record<string, string>> = {
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  map: 'MAP'
};

export const formatRis = (sources: readonly Source[]): string => sources.map(record).join('\r\n');

function record({ id, type, title, authors, container, issued, url, language }: Source): string {
  const [year, month = '', day = ''] = issued?.split('/')[0]?.split('-') ?? [];
  const lines = [
    ['TY', TYPES[type ?? ''] ?? 'GEN'],
    ['ID', id],
    ...authors.map((author) => ['AU', joinName(author, 'family-first', ', ')]),
    ['TI', title],
    ['T2', container],
    ['PY', year && /^\d{4}$/.test(year) ? year : undefined],
    ['DA', month ? [year, month.padStart(2, '0'), day && day.padStart(2, '0'), ''].join('/') : undefined],
    ['UR', url],
    ['LA', language]
  ].flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
