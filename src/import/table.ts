/** Tables as spreadsheets save them: CSV, TSV or with semicolons, with the line in which each row begins. */
import Papa from 'papaparse';
import type { TextFile } from './import-file';
import type { ImportLog, Spot } from './import-log';

export type TableRow = { readonly line: number; readonly cells: readonly string[] };

export type ImportedTable = {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** The place of a row, or of a column in it; row 0 is the head. */
  readonly spotOf: (row: TableRow | undefined, column?: string) => Spot;
};

/** The table in `file`; undefined, and reported, where it has no rows. Empty rows are left out. */
export function readTable({ name, text }: TextFile, log: ImportLog): ImportedTable | undefined {
  const lines = lineCounter(text);
  const rows: TableRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, meta, errors }) => {
      const cells = data.map((cell) => cell.trim());
      const line = lines(start);
      start = meta.cursor;
      if (errors.some(({ type }) => type === 'Quotes'))
        log.attention({ file: name, where: '', line, column: 1 }, ({ tables }) => tables.quotes);
      if (cells.some(Boolean)) rows.push({ line, cells });
    }
  });
  const [head, ...others] = rows;
  if (!head || others.length === 0) {
    log.lost({ file: name, where: '' }, ({ files, tables }) => (head ? tables.noRows : files.empty));
    return undefined;
  }
  const spotOf = (row: TableRow | undefined, column?: string): Spot => ({
    file: name,
    where: '',
    cell: { row: row?.cells.find(Boolean)?.replace(/\s+/g, ' ').slice(0, 40), column },
    line: (row ?? head).line,
    column: 1
  });
  for (const row of others) {
    const extra = row.cells.slice(head.cells.length).filter(Boolean);
    const [first] = extra;
    if (first !== undefined)
      log.attention(spotOf(row), ({ tables }) =>
        tables.extraCells(row.cells.length, head.cells.length, first)
      );
  }
  return { head: head.cells, rows: others, spotOf };
}

/** What divides the columns, told by the head: in the rows there may be decimal commas. */
function delimiterOf(text: string): string {
  const head = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** A function that says in which line, from 1, a character stands; it is asked for ever later ones. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
