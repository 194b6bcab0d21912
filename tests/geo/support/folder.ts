/** Editions read from disk, by the same code that reads them on the page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkHead } from '../../../src/data/check-head';
import { checkMovement } from '../../../src/data/check-movement';
import { explainedLog } from '../../../src/data/problem-words';
import { readEdition, type AuthorHelp } from '../../../src/data/read-edition';
import type { EditionReadResult } from '../../../src/data/parse-edition';
import { Translations } from '../../../src/data/translations';
import type { Files } from '../../../src/data/written-edition';
import { addStrengths } from '../../../src/data/parse-strength';
import type { Edition } from '../../../src/domain/edition';

const GEO = new URL('../../../geo/', import.meta.url);

/** The text of every data file in a folder and the folders in it, by its path there. */
export const filesIn = (folder: URL): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|geojson|md)$/.test(entry.name))
      .map(({ name, parentPath }) => new URL(name, pathToFileURL(`${parentPath}/`)))
      .map((file) => [file.href.slice(folder.href.length), readFileSync(file, 'utf8')] as const)
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
  );

/** Names of the folders of geo/ that hold an edition. */
export const EDITIONS: readonly string[] = readdirSync(GEO).filter((name) =>
  existsSync(new URL(`${name}/edition.json`, GEO))
);

const parserHelp: AuthorHelp['parserHelp'] = (head) => ({
  checkMovement,
  checkText: (text, pointer) => {
    new Translations().check(text, pointer, head);
  }
});

/** An edition with all that is wrong with it in words, its texts in their languages too. */
export const readExplained = (files: Files, help?: AuthorHelp): EditionReadResult =>
  readEdition(files, { parserHelp, checkHead, ...help }, explainedLog(), { addStrengths });

export const readFolder = (name: string): EditionReadResult =>
  readExplained(filesIn(new URL(`${name}/`, GEO)));

/** The same edition for every test of a file. */
export function editionOf(name: string): Edition {
  const { edition, problems } = readFolder(name);
  if (!edition) throw new Error(`geo/${name} cannot be read: ${problems[0]?.message}`);
  return edition;
}
