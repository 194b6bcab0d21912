/** Files to import, and the import as the command runs it. */
import { readFileSync } from 'node:fs';
import { parseXml } from '../../../scripts/parse-xml.mjs';
import { checkFolder, formatProblem } from '../../../src/data/check';
import type { ImportFile, ImportOptions } from '../../../src/import/import-file';
import { importFiles, type ImportReport, type ImportResult } from '../../../src/import/import-files';

const FILES = new URL('../../import/files/', import.meta.url);

export const file = (name: string): ImportFile => ({ name, bytes: readFileSync(new URL(name, FILES)) });

export const textFile = (name: string, text: string): ImportFile => ({
  name,
  bytes: new TextEncoder().encode(text)
});

export const imported = (
  files: readonly ImportFile[],
  some: Partial<ImportOptions> = {}
): Promise<ImportResult> =>
  importFiles(files, {
    id: 'own',
    today: '2026-11-27',
    parseXml,
    check: (made) => checkFolder(made).problems,
    ...some
  });

/** Lines of what needs somebody, without the notes. */
export const lines = ({ problemsIn }: ImportReport, language = 'en'): readonly string[] =>
  problemsIn(language)
    .filter(({ severity }) => severity !== 'note')
    .map(formatProblem);
