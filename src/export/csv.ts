/** Tables as CSV, RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it. */
export type CsvCell = string | number;

export type CsvTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
};

const BYTE_ORDER_MARK = '\uFEFF';

export const formatCsv = ({ head, rows }: CsvTable): string =>
  BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(field).join()}\r\n`).join('');

const field = (cell: CsvCell): string => {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
