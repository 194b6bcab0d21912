import { beforeAll, expect, test } from 'vitest';
import { loadAllLanguages, loadPanelMessages } from '../../src/i18n';
import words from '../../src/i18n/en/import';
import { importedDate, importedSpan, type ImportedDate } from '../../src/import/imported-date';

beforeAll(async () => {
  await Promise.all([loadAllLanguages(), loadPanelMessages()]);
});

test.each([
  ['1925-05-14', '1925-05-14'],
  ['14.05.1925', '1925-05-14'],
  ['14 May 1925', '1925-05-14'],
  ['May 14, 1925', '1925-05-14'],
  ['14 мая 1925 г.', '1925-05-14'],
  ['May 1925', '1925-05'],
  ['май 1925', '1925-05'],
  ['весна 1924', '1924-21'],
  ['около 1925', '1925~'],
  ['ок. мая 1925', '1925-05~'],
  ['c. 1925', '1925~'],
  ['c1925', '1925~'],
  ['ca 1925?', '1925%'],
  ['1925?', '1925?'],
  ['1924-1925', '1924/1925'],
  ['1–15 May 1925', '1925-05-01/1925-05-15'],
  ['before May 1925', '../1925-05'],
  ['до 1925', '../1925'],
  ['после 14 мая 1925', '1925-05-14/'],
  ['1920s', '192X'],
  ['1920-е годы', '192X'],
  ['1925-05-14 12:30', '1925-05-14T12:30'],
  ['1925-05-14T10:00:00Z', '1925-05-14T10:00:00Z'],
  ['800', '0800'],
  ['44 BCE', '-0043'],
  ['44 г. до н. э.', '-0043'],
  ['1924/1925', '1924/1925']
])('%s is %s', (text, edtf) => {
  const read = importedDate(text);
  expect('edtf' in read ? read.edtf : undefined).toBe(edtf);
});

const said = (date: ImportedDate) => ('problem' in date ? date.problem(words) : date.edtf);

test.each([
  ['5/6/1925', 'it may be 1925-06-05 or 1925-05-06; write one of them'],
  ['14.5.25', 'the year has two figures; write four'],
  ['31.02.1925', 'there is no such day'],
  ['-44', 'a year before our era has two counts; write "44 BCE"'],
  ['45789', 'it is the number of a day in a spreadsheet; give the column the format of a date'],
  ['soon', 'expected a date such as 1925-05-14, 14.05.1925, 14 May 1925, May 1925, about 1925 or 1924/1925']
])('%s is no date', (text, problem) => {
  expect(said(importedDate(text))).toBe(problem);
});

test('a span goes from one date to another, and not back', () => {
  expect(importedSpan('May 1924', '14.05.1925')).toEqual({ edtf: '1924-05/1925-05-14' });
  expect(importedSpan('1924', '1924')).toEqual({ edtf: '1924' });
  expect(said(importedSpan('1925', '1924'))).toBe('it ends, 1924, before it begins');
});
