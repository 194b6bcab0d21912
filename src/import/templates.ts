/** Tables to begin with: the columns that are read, and a row as an example. */
import type { OpenMessages } from '../i18n/messages';
import { COLUMNS, TABLES, type ColumnKey, type TableName } from './columns';

/** Spreadsheets of languages with a decimal comma expect semicolons between columns. */
const SEPARATORS: Readonly<Record<string, string>> = { fr: ';', ru: ';' };

type Example = OpenMessages['templates']['example'];

/** In places.csv the name is that of a place, and the kind a kind of place. */
const OF_PLACES: Readonly<Partial<Record<ColumnKey, keyof Example>>> = {
  name: 'placeName',
  kind: 'placeKind'
};

/** A CSV with a byte order mark, by which spreadsheets know UTF-8. */
export function template(
  table: TableName,
  language: string,
  { example, stopBefore }: Pick<OpenMessages['templates'], 'example' | 'stopBefore'>
): string {
  const keys: readonly ColumnKey[] = TABLES[table];
  const names = keys.map((key) => (language === 'ru' ? COLUMNS[key].ru : COLUMNS[key].en)[0]);
  const rowOf = (row: Example) =>
    keys.map((key) => {
      const cell = (table === 'places' && OF_PLACES[key]) || key;
      return cell in row ? row[cell as keyof Example] : '';
    });
  const rows = (table === 'journeys' ? [{ ...example, ...stopBefore }, example] : [example]).map(rowOf);
  const separator = SEPARATORS[language] ?? ',';
  return `\uFEFF${[names, ...rows].map((cells) => cells.join(separator)).join('\r\n')}\r\n`;
}
