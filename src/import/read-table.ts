/** Tables of events, of places and of the stops of journeys; which it is, the columns say. */
import { TRANSPORT_MODES } from '../domain/edition';
import { columnKey, columnOf, COLUMNS, type ColumnKey } from './columns';
import { eventOf, placeOf } from './described';
import { draft, type Draft, type DraftJourney, type DraftStop } from './draft';
import type { TextFile } from './import-file';
import type { ImportLog } from './import-log';
import { ImportedRecord, reportUnknownColumns } from './record';
import { readTable, type ImportedTable } from './table';
import { MODE_WORDS } from './table-words';

/** Of a head that is none, so many names are said to have been read. */
const FEW_NAMES = 6;

export function readTableDraft(file: TextFile, log: ImportLog): Draft {
  const table = readTable(file, log);
  if (!table) return draft({});
  const keys = table.head.map(columnKey);
  if (!keys.some((key) => key === 'name' || key === 'journey' || key === 'place')) {
    const [name, title] = COLUMNS.name.en;
    const expected = [title, name, COLUMNS.name.ru[0], COLUMNS.place.en[0], COLUMNS.journey.en[0]];
    log.lost(table.spotOf(undefined), ({ tables }) =>
      tables.noHead(table.head.slice(0, FEW_NAMES), expected)
    );
    return draft({});
  }
  reportColumns(table, log);
  const records = table.rows.map(
    (row) =>
      new ImportedRecord(
        table.head.map((name, i) => [name, row.cells[i] ?? ''] as const),
        (column) => table.spotOf(row, column),
        log
      )
  );
  const language = languageOf(table.head);
  if (keys.includes('journey')) return draft({ language, journeys: journeysOf(records, log) });
  const has = (...some: ColumnKey[]) => some.some((key) => keys.includes(key));
  if (has('date', 'people', 'place'))
    return draft({ language, events: records.flatMap((record) => eventOf(record, log)) });
  return draft({ language, places: records.flatMap((record) => placeOf(record, log)) });
}

/** That of the first column of names, where all of these name one. */
export function languageOf(head: readonly string[]): string | undefined {
  const named = head.flatMap((name) => columnOf(name) ?? []);
  const titles = named.filter(({ key }) => key === 'name' || key === 'journey');
  return titles.every(({ language }) => language !== undefined) ? titles[0]?.language : undefined;
}

function reportColumns(table: ImportedTable, log: ImportLog): void {
  const counts = new Map(
    table.head.map((name, i) => [name, table.rows.filter(({ cells }) => cells[i]).length] as const)
  );
  reportUnknownColumns(counts, (column) => table.spotOf(undefined, column), log);
}

/** A journey of all rows, one after the other, that have its name; an empty cell repeats the one above. */
function journeysOf(records: readonly ImportedRecord[], log: ImportLog): readonly DraftJourney[] {
  const groups = new Map<string, ImportedRecord[]>();
  let name = '';
  for (const record of records) {
    name = record.text('journey') ?? name;
    const group = groups.get(name);
    if (group) group.push(record);
    else groups.set(name, [record]);
  }
  return [...groups].flatMap(([title, rows]) => journeyOf(title, rows, log));
}

function journeyOf(
  title: string,
  records: readonly ImportedRecord[],
  log: ImportLog
): readonly DraftJourney[] {
  const named = records.filter((record) => {
    const isNamed = record.text('place') !== undefined;
    if (!isNamed) log.lost(record.spot, ({ names }) => names.stop);
    return isNamed;
  });
  const [first] = named;
  if (!first) return [];
  const all = <T>(read: (record: ImportedRecord) => T | readonly T[]) => [...new Set(records.flatMap(read))];
  const texts = all((record) => record.text('text') ?? []);
  const languages = all((record) => Object.keys(record.translations('text')));
  const textIn = (language: string) => all((record) => record.translations('text')[language] ?? []).join(' ');
  const [grade] = all((record) => record.evidence().grade ?? []);
  return [
    {
      spot: first.spot,
      title,
      text: texts.length > 0 ? texts.join(' ') : undefined,
      translations: {
        title: first.translations('journey'),
        text: Object.fromEntries(languages.map((language) => [language, textIn(language)]))
      },
      sources: all((record) => record.list('source')),
      grade,
      people: all((record) => record.list('people')),
      stops: named.map(stopOf),
      modes: named.map((record) => record.choice('mode', TRANSPORT_MODES, MODE_WORDS, 'unknown') ?? 'unknown')
    }
  ];
}

const stopOf = (record: ImportedRecord): DraftStop => ({
  place: {
    name: record.text('place') ?? '',
    spot: record.spotOf('place'),
    position: record.position()
  },
  arrive: record.date('arrive') ?? record.date('date'),
  depart: record.date('depart')
});
