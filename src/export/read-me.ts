/** What the archive is, in a file that lies beside all others. */
import type { ExportFile, ExportFormat, ExportInput } from './export-format';
import { leftOut } from './left-out';
import { citationOf, provenanceOf } from './provenance';

/** In English, as the names of files and columns are. */
export function readMe(input: ExportInput, formats: readonly ExportFormat[]): ExportFile {
  const { edition, filters, link, accessed } = input;
  const { edition: name, licence } = provenanceOf(input);
  const lines = [
    name,
    edition.description['en'] ?? '',
    ...(filters
      ? [
          'This archive holds what the filters of the map left when it was made, not the whole edition, with the sources that this rests on. Places at which a journey stops are there however sure their position is.',
          ...leftOut(edition, filters)
        ]
      : ['This archive holds the whole edition.']),
    `Made on ${accessed} from ${link}`,
    `Licence: ${licence}`,
    `To cite: ${citationOf(input)}`,
    ['Files', ...formats.map(({ description }) => `- ${description}`)].join('\n'),
    [
      'Grades',
      '- document: the given text of the edition says it',
      '- attested: another source, which was read, says it',
      '- inferred: the editors derive it; the note says how',
      '- unverified: commonly said; no source for it was read'
    ].join('\n'),
    'Grades are of a statement; that only popular pages say it, as the map marks by "weakly attested", shows in the category of its sources.',
    'Dates are in EDTF (ISO 8601-2), but that hours have no seconds, as in 1925-05-15T12:00, and may have a ? or ~. Coordinates are longitude and latitude in degrees, WGS 84. Territories that are whole areas of the ground (`areas`) have no geometry of their own here.',
    'Sources are named by the ids that sources.json, sources.bib and sources.ris have; after a comma stands where in the source: a page, or a paragraph of the document. What is no publication, as the editors themselves, stands in csv/sources.csv.'
  ];
  return { name: 'README.txt', text: `${lines.join('\n\n')}\n` };
}
