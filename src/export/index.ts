/** All formats in which an edition can be taken away. A format is a file beside this one, and a line here. */
import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { csvTables } from './csv-tables';
import type { ExportFile, ExportFormat, ExportInput } from './export-format';
import { geojsonFiles } from './geojson';
import { kml } from './kml';
import { linkedPlaces } from './linked-places';
import { readMe } from './read-me';
import { ownFormat } from './own-format';
import { ris } from './ris';

const FORMATS: readonly ExportFormat[] = [
  ownFormat,
  csvTables,
  geojsonFiles,
  linkedPlaces,
  kml,
  cslJson,
  bibtex,
  ris
];

/** All files of the archive, a README that describes them first. */
export const exportedFiles = (input: ExportInput): readonly ExportFile[] => [
  readMe(input, FORMATS),
  ...FORMATS.flatMap(({ files }) => files(input))
];
