/**
 * Tables as CSV, RFC 4180. Metadata precedes them in lines that begin with "#", never with a quotation mark: programs that
 * skip comments look at the first character.
 */
export type CsvCell = string | number;

export type CsvTable = {
  readonly metadata: readonly (readonly [name: string, value: string])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
};

export function formatCsv({ metadata, head, rows }: CsvTable): string {
  const comments = metadata.map(([name, value]) => `# ${name}: ${value}`.replace(/\s+/g, ' '));
  const lines = [head, ...rows].map((row) => row.map(field).join());
  return [...comments, ...lines, ''].join('\r\n');
}

const field = (cell: CsvCell): string => {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
