/** Tables as CSV, RFC 4180; what must be known of a table stands above it in lines that begin with "#". */
export type CsvCell = string | number;

export type CsvTable = {
  readonly about: readonly (readonly [what: string, words: string])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
};

export function formatCsv({ about, head, rows }: CsvTable): string {
  const above = about.map(([what, words]) => field(`# ${what}: ${words}`));
  const lines = [head, ...rows].map((row) => row.map(field).join());
  return [...above, ...lines, ''].join('\r\n');
}

const field = (cell: CsvCell): string => {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
