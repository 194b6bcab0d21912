import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/source';
import { panelMessagesIn } from '../../src/i18n';
import { describeSource, locatorWords } from '../../src/ui/evidence/source-description';

test('a note names its source, its authors, the place in it, and of a page on the web its kind and language', () => {
  const page: Source = {
    id: 'page',
    title: '細目協定',
    authors: [{ family: 'Kim', given: 'Viktor' }, { literal: 'Society of Jesus, Rome' }],
    container: 'Wikisource',
    issued: '1925-5-1',
    url: 'https://a.example/',
    language: 'ja',
    category: 'primary'
  };
  const cited = (source: Source, locator: string | undefined, first = true) =>
    describeSource(
      { citation: { source: source.id, ...(locator && { locator }) }, source, first },
      panelMessagesIn('en').notes,
      'en'
    );
  expect(cited(page, 'p. 84')).toMatchObject({
    title: '細目協定',
    lang: 'ja',
    rest: ', Kim, Viktor; Society of Jesus, Rome, Wikisource, 1925, p. 84. Primary source, in Japanese.'
  });
  expect(cited(page, undefined, false).rest).toBe('.');
  const book: Source = {
    id: 'book',
    title: 'Отасу',
    authors: [{ family: 'Вишневский', given: 'Н. В.' }],
    url: page.url ?? '',
    category: 'primary'
  };
  expect(cited(book, undefined).rest).toMatch(/^, Вишневский, Н. В\. Primary/);
  expect(cited({ ...page, container: 'Review, 1925, no. 2' }, 'p. 3').rest).toContain(
    'Review, 1925, no. 2, p. 3.'
  );
  expect(cited({ ...page, title: 'Detailed agreement' }, undefined).lang).toBeUndefined();
  expect(cited({ id: 'document', title: 'Текст', authors: [], category: 'scholarly' }, '6')).toMatchObject({
    title: 'The document',
    rest: ', § 6.'
  });
});

test('a place in a work is named in the reader’s language, whichever it was noted in', () => {
  const said = (locator: string) =>
    ['en', 'ru'].map((code) => locatorWords(locator, panelMessagesIn(code).notes).replace('\u00a0', ' '));
  for (const locator of ['p. 157', 'с. 157']) expect(said(locator)).toEqual(['p. 157', 'с. 157']);
  expect(said('f. 308')).toEqual(['f. 308', 'f. 308']);
});
