/** A table of the study, and what one must know to use it. */
import { formatCsv, type CsvTable } from '../../export/csv';
import type { ExportFile } from '../../export/export-format';
import { withProvenance, type Taken } from '../../export/provenance';

export type StudyTable = CsvTable & {
  readonly metadata: readonly (readonly [name: string, value: string])[];
};

/** The table as CSV, with edition and licence in each row, and its metadata in a file beside it: many programs take comments in a CSV for rows. */
export const studyTableFiles = (
  name: string,
  { metadata, ...table }: StudyTable,
  taken: Taken
): readonly ExportFile[] => [
  { name: 'README.txt', text: metadata.map(([key, value]) => `${key}: ${value}\n`).join('') },
  { name: `${name}.csv`, text: formatCsv(withProvenance(table, taken)) }
];
