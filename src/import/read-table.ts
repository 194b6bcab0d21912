/** Tables of events, of places and of the stops of journeys; which it is, the columns say. */
import { PLACE_KINDS, TRANSPORT_MODES, type PlaceKind, type TransportMode } from '../domain/edition';
import { columnKey, COLUMNS, type ColumnKey } from './columns';
import {
  draft,
  type Draft,
  type DraftEvent,
  type DraftJourney,
  type DraftPlace,
  type PlaceMention
} from './draft';
import type { TextFile } from './import-file';
import type { ImportLog } from './import-log';
import { ImportedRecord, reportUnknownColumns } from './record';
import { readTable, type ImportedTable } from './table';

const PLACE_KIND_WORDS: Readonly<Record<string, PlaceKind>> = {
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  город: 'settlement',
  село: 'settlement',
  деревня: 'settlement',
  поселение: 'settlement',
  'населённый пункт': 'settlement',
  country: 'region',
  province: 'region',
  регион: 'region',
  область: 'region',
  квартал: 'quarter',
  район: 'quarter',
  здание: 'building',
  river: 'water',
  lake: 'water',
  sea: 'water',
  река: 'water',
  озеро: 'water',
  море: 'water'
};

const MODE_WORDS: Readonly<Record<string, TransportMode>> = {
  train: 'rail',
  railway: 'rail',
  поезд: 'rail',
  'железная дорога': 'rail',
  boat: 'ship',
  sea: 'ship',
  пароход: 'ship',
  корабль: 'ship',
  море: 'ship',
  walk: 'foot',
  пешком: 'foot',
  car: 'road',
  cart: 'road',
  дорога: 'road',
  автомобиль: 'road',
  неизвестно: 'unknown'
};

export function readTableDraft(file: TextFile, log: ImportLog): Draft {
  const table = readTable(file, log);
  if (!table) return draft({});
  const keys = table.head.map(columnKey);
  if (!keys.some((key) => key === 'name' || key === 'journey' || key === 'place')) {
    log.lost(
      table.spotOf(undefined),
      `read ${table.head
        .slice(0, 6)
        .map((name) => `"${name}"`)
        .join(
          ', '
        )} for the head of the table; expected the names of its columns, one of them ${COLUMNS.name.en[0]}, ${COLUMNS.name.ru[0]} or ${COLUMNS.journey.en[0]}`
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
  if (keys.includes('journey')) return draft({ journeys: journeysOf(records, log) });
  const has = (...some: ColumnKey[]) => some.some((key) => keys.includes(key));
  if (has('date', 'people', 'place'))
    return draft({ events: records.flatMap((record) => eventOf(record, log)) });
  return draft({ places: records.flatMap((record) => placeOf(record, log)) });
}

function reportColumns(table: ImportedTable, log: ImportLog): void {
  const counts = new Map(
    table.head.map((name, i) => [name, table.rows.filter(({ cells }) => cells[i]).length] as const)
  );
  reportUnknownColumns(counts, (column) => table.spotOf(undefined, column), log);
}

/** The place that a record names or, where it has a position only, that is called as the record is. */
export function mentionOf(record: ImportedRecord, position = record.position()): readonly PlaceMention[] {
  const named = record.list('place');
  const at = (name: string) => ({ name, spot: record.spotOf('place'), ...(position && { position }) });
  if (named.length > 0)
    return named.map((name, i) => (i === 0 ? at(name) : { name, spot: record.spotOf('place') }));
  const own = record.text('name');
  return position && own ? [at(own)] : [];
}

export function eventOf(
  record: ImportedRecord,
  log: ImportLog,
  position = record.position()
): readonly DraftEvent[] {
  const title = record.text('name') ?? record.text('text');
  if (!title) {
    log.lost(record.spot, 'has no name, and nothing that could be one; it is left out');
    return [];
  }
  const [text, when, kind] = [record.text('text'), record.date('date', 'end'), record.text('kind')];
  return [
    {
      ...record.evidence(),
      spot: record.spot,
      title,
      ...(text && { text }),
      ...(when && { when }),
      ...(kind && { kind }),
      places: mentionOf(record, position),
      people: record.list('people')
    }
  ];
}

export function placeOf(
  record: ImportedRecord,
  log: ImportLog,
  position = record.position()
): readonly DraftPlace[] {
  const name = record.text('name') ?? record.text('place');
  if (!name) {
    log.lost(record.spot, 'has no name; it is left out');
    return [];
  }
  const kind = record.choice('kind', PLACE_KINDS, PLACE_KIND_WORDS, 'taken for a settlement');
  const [text, precisionMetres] = [record.text('text'), record.metres()];
  return [
    {
      ...record.evidence(),
      spot: record.spot,
      name,
      otherNames: record.list('otherNames').map(otherName),
      ...(position && { position }),
      ...(kind && { kind }),
      ...(text && { text }),
      ...(precisionMetres !== undefined && { precisionMetres })
    }
  ];
}

/** "北京 (zh)", as the tables of the archive have names, or the name alone. */
function otherName(text: string): { readonly toponym: string; readonly lang?: string } {
  const [, toponym, lang] = /^(.+?)\s*\(([a-z]{2,3}(?:-\w+)*)\)$/.exec(text) ?? [];
  return toponym && lang ? { toponym, lang } : { toponym: text };
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
  return [...groups].flatMap(([title, stops]) => journeyOf(title, stops, log));
}

function journeyOf(
  title: string,
  records: readonly ImportedRecord[],
  log: ImportLog
): readonly DraftJourney[] {
  const named = records.filter((record) => {
    const isNamed = record.text('place') !== undefined;
    if (!isNamed) log.lost(record.spot, 'names no place; this stop is left out');
    return isNamed;
  });
  const [first] = named;
  if (!first) return [];
  const texts = [...new Set(records.flatMap((record) => record.text('text') ?? []))];
  const [grade] = records.flatMap((record) => record.evidence().grade ?? []);
  const journey: DraftJourney = {
    spot: first.spot,
    title,
    ...(texts.length > 0 && { text: texts.join(' ') }),
    sources: [...new Set(records.flatMap((record) => record.list('source')))],
    ...(grade && { grade }),
    people: [...new Set(records.flatMap((record) => record.list('people')))],
    stops: named.map((record) => {
      const [arrive, depart, position] = [
        record.date('arrive') ?? record.date('date'),
        record.date('depart'),
        record.position()
      ];
      return {
        place: {
          name: record.text('place') ?? '',
          spot: record.spotOf('place'),
          ...(position && { position })
        },
        ...(arrive && { arrive }),
        ...(depart && { depart })
      };
    }),
    modes: named.map((record) => record.choice('mode', TRANSPORT_MODES, MODE_WORDS, 'unknown') ?? 'unknown')
  };
  return [journey];
}
