import { expect, test } from 'vitest';
import en from '../../src/i18n/en/open';
import ru from '../../src/i18n/ru/open';
import { COLUMNS, columnKey, TABLES, type TableName } from '../../src/import/columns';
import { template } from '../../src/import/templates';
import { imported, lines, textFile } from './support/imports';

const TEMPLATES = (Object.keys(TABLES) as TableName[]).flatMap((table) => [
  [table, 'en', en] as const,
  [table, 'ru', ru] as const
]);

test.each(TEMPLATES)(
  'the template of %s in "%s" is read as it is, with nothing to complain of',
  async (table, language, words) => {
    const text = template(table, language, words.templates);
    const { report } = await imported([textFile(`${table}.csv`, text)]);
    expect(report.arrived[0]?.counts[table]).toBe(1);
    const complaints = lines(report).filter((line) => !line.includes('no date at all'));
    expect(complaints).toEqual([]);
  }
);

test('no two columns have a name in common', () => {
  for (const [key, { en: english, ru: russian }] of Object.entries(COLUMNS))
    for (const name of [...english, ...russian]) expect(columnKey(name), name).toBe(key);
});
