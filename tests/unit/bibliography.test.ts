import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/source';
import { formatCitation, CITATION_STYLES, type CitationStyle } from '../../src/ui/evidence/bibliography';
import { editionOf } from '../geo/support/folder';

const said = (source: Omit<Source, 'id' | 'category' | 'authors'> & Partial<Source>, style: CitationStyle) =>
  formatCitation({ id: 'it', category: 'scholarly', authors: [], ...source }, style)
    .map(({ text }) => text)
    .join('');

const treaty = {
  type: 'treaty',
  title: 'Detailed Agreement',
  container: 'Wikisource',
  issued: '1925-5-1',
  url: 'https://a.example/1'
};

test('a page names what it stands in, its date as it is known, and its address', () => {
  expect(said(treaty, 'chicago')).toBe('“Detailed Agreement,” Wikisource, May 1, 1925, https://a.example/1.');
  expect(said(treaty, 'gost')).toBe(
    'Detailed Agreement [Электронный ресурс] // Wikisource. 01.05.1925. URL: https://a.example/1.'
  );
  expect(said({ ...treaty, issued: '1925-5' }, 'chicago')).toContain(', May 1925, ');
  expect(said({ ...treaty, issued: '1925' }, 'gost')).toContain('. 1925. URL');
  for (const issued of ['1925-01~', '1925-05-01/1925-05-15', '1925-26, no. 3'])
    expect(said({ ...treaty, issued }, 'chicago')).toContain(`, ${issued}, `);
});

test('an author is named first name first in one style, and family name first in the other', () => {
  const lensen = { family: 'Lensen', given: 'George Alexander' };
  const book = { type: 'book', title: 'Recognition', authors: [lensen], issued: '1970' };
  expect(said(book, 'chicago')).toBe('George Alexander Lensen, Recognition, 1970.');
  expect(said(book, 'gost')).toBe('Lensen George Alexander. Recognition. 1970.');
  expect(said({ ...book, authors: [lensen, { literal: '竹野学' }] }, 'gost')).toMatch(
    /^Lensen George Alexander, 竹野学\. /
  );
});

test('an institution keeps its name, commas and all', () => {
  const report = { type: 'book', title: 'Report', authors: [{ literal: 'League of Nations, Secretariat' }] };
  expect(said(report, 'chicago')).toBe('League of Nations, Secretariat, Report.');
  expect(said(report, 'gost')).toBe('League of Nations, Secretariat. Report.');
});

test('the title of a book is in italics, that of an article in quotation marks, a description of ours in neither', () => {
  expect(
    formatCitation({ id: 'b', category: 'scholarly', authors: [], type: 'book', title: 'Book' }, 'chicago')[0]
  ).toEqual({
    text: 'Book',
    italic: true
  });
  expect(said({ type: 'webpage', title: 'Page' }, 'chicago')).toBe('“Page.”');
  expect(said({ type: 'webpage', title: '[On oil]' }, 'chicago')).toBe('[On oil].');
});

test('a year that the journal’s own words tell is not said again', () => {
  const article = {
    type: 'article-journal',
    title: 'Diary',
    container: 'Questions, 1966, № 10',
    issued: '1966'
  };
  expect(said(article, 'gost')).toBe('Diary // Questions, 1966, № 10.');
});

test.for(CITATION_STYLES)(
  'every source of the edition is told in full and ends with one stop in the style of %s',
  (style) => {
    for (const source of editionOf('far-east-1925').sources.values()) {
      const words = formatCitation(source, style)
        .map(({ text }) => text)
        .join('');
      expect(words).toMatch(/[^., ]\.”?$/);
      expect(words).not.toMatch(/, ,|\.\. |undefined|Invalid/);
      for (const part of [source.container, source.url && decodeURI(source.url)]) {
        if (part) expect(words).toContain(part.replace(/\.$/, ''));
      }
    }
  }
);
