import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import {
  citeView,
  viewInWords,
  VIEW_STYLES,
  viewBibtex,
  viewItem,
  viewRis
} from '../../src/export/view-citation';
import { today } from '../../src/export/today';
import { isoDate } from '../../src/domain/time';
import { at, noon } from './support/dates';

const cited = {
  id: 'far-east-1925-1925-01-20',
  title: 'Far East 1925',
  view: viewInWords('Convention signed', noon('1925-01-20'), 'en'),
  version: '0.3.1',
  link: 'https://example.org/#date=1925-01-20&lang=en',
  accessed: at('2026-09-05')
};

test('every style names title, version, view, link and the day of access, and repeats no sign', () => {
  for (const style of VIEW_STYLES) {
    const text = citeView(style, { ...cited, view: viewInWords(undefined, noon('1925-01-20'), 'ru') });
    for (const part of ['Far East 1925', '0.3.1', '20 января 1925', cited.link, '2026'])
      expect(text, style).toContain(part);
    expect(text, style).not.toMatch(/[.,]\s*[.,]/);
  }
});

test('each style writes the day of access in its own way', () => {
  expect(citeView('chicago', cited)).toContain('Accessed September 5, 2026.');
  expect(citeView('mla', cited)).toContain('Accessed 5 Sept. 2026.');
  expect(citeView('apa', cited)).toContain('Retrieved September 5, 2026, from https://');
  expect(citeView('gost', cited)).toContain('(дата обращения: 05.09.2026)');
});

test('each style has its parts in the order of its manual', () => {
  expect(VIEW_STYLES.map((style) => citeView(style, cited))).toEqual([
    '“Far East 1925.” Interactive map, version 0.3.1. View: Convention signed, 20 January 1925. Accessed September 5, 2026. https://example.org/#date=1925-01-20&lang=en.',
    '“Convention signed, 20 January 1925.” Far East 1925, version 0.3.1, https://example.org/#date=1925-01-20&lang=en. Accessed 5 Sept. 2026. Interactive map.',
    'Far East 1925 (Version 0.3.1) [Interactive map; view: Convention signed, 20 January 1925]. (n.d.). Retrieved September 5, 2026, from https://example.org/#date=1925-01-20&lang=en',
    'Far East 1925 : интерактивная карта : [сайт]. – Версия 0.3.1. – Вид: Convention signed, 20 January 1925. – URL: https://example.org/#date=1925-01-20&lang=en (дата обращения: 05.09.2026). – Текст. Изображение : электронные.'
  ]);
});

test('of a reconstruction it says that it is one, in the language of the citation', () => {
  const words = (language: string) => viewInWords(undefined, noon('1925-04-01'), language, true);
  expect(words('en')).toBe('1 April 1925, reconstruction, not documented');
  expect(words('ru')).toBe('1 апреля 1925, реконструкция, не по документам');
  expect(words('de')).toContain('reconstruction, not documented');
});

test('reference managers read the view back, in letters of any script', () => {
  const russian = {
    ...cited,
    title: 'Дальний Восток 1925',
    view: viewInWords('Подписана конвенция: 50 % & «нефть»', noon('1925-01-20'), 'ru')
  };
  for (const text of [viewBibtex(russian), viewRis(russian)]) {
    const [read] = new Cite(text).data;
    expect(read).toMatchObject({
      title: 'Дальний Восток 1925: Подписана конвенция: 50 % & «нефть», 20 января 1925',
      URL: cited.link,
      accessed: { 'date-parts': [[2026, 9, 5]] }
    });
  }
});

test('the view is a map for reference managers, with its link and the day of access', () => {
  expect(viewItem(cited)).toMatchObject({
    id: cited.id,
    type: 'map',
    title: 'Far East 1925: Convention signed, 20 January 1925',
    URL: cited.link,
    accessed: { 'date-parts': [[2026, 9, 5]] }
  });
  expect(viewBibtex({ ...cited, view: '50 % & more' })).toContain('{{Far East 1925: 50 \\% \\& more}}');
  expect(viewBibtex(cited)).toMatch(/^@online\{far-east-1925-1925-01-20,[\s\S]*urldate = \{2026-09-05\}/);
  expect(viewRis(cited)).toMatch(/^TY {2}- MAP\r\n[\s\S]*Y2 {2}- 2026\/09\/05\/\r\nER {2}- \r\n$/);
});

test('today is a date of this century', () => {
  expect(isoDate(today())).toMatch(/^20\d\d-\d\d-\d\d$/);
});
