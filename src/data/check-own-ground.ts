/** What an author is told of the ground that an edition brings: files that are not there, shapes that cannot be drawn. */
import { tileArchiveFaults } from './check-tile-archive';
import { isTileArchive } from './ground-shapes';
import { JsonPointer } from './json-pointer';
import { isObject } from './json-value';
import { ownGround } from './own-ground';
import type { Problem } from './problems';
import { pointerAt, stringsIn, type RawFiles } from './raw-json';

const HEAD = 'edition.json';

/** Whether a file is for the ground of an edition, whose shapes have checks of their own. */
export const isOfGround = (file: string) => file.startsWith('ground/');

/** The files of its ground that an edition names, as far as its head can be read. */
function groundFilesOf(raw: RawFiles): readonly string[] {
  const head = raw.get(HEAD);
  const own = isObject(head) ? head['ownGround'] : undefined;
  return isObject(own) ? stringsIn(own['files']) : [];
}

/** @param folder all files in the folder of the edition */
export function checkOwnGround(
  folder: ReadonlyMap<string, string | Uint8Array>,
  raw: RawFiles
): readonly Problem[] {
  const problems: Problem[] = [];
  const there = new Set(folder.keys());
  const named = groundFilesOf(raw);
  for (const [i, file] of named.entries()) {
    const pointer = pointerAt(problems, HEAD, raw, ['ownGround', 'files', i]);
    if (!/^ground\/[^/]+\.((geo)?json|pmtiles)$/.test(file))
      pointer.report(`read "${file}"; expected a file of the folder "ground", as in "ground/land.geojson"`);
    else if (!there.has(file)) pointer.report(`"${file}" is not in the folder of the edition`);
    else if (isTileArchive(file)) checkTiles(file, folder.get(file), problems);
    else checkShapes(file, raw, problems);
  }
  for (const file of there)
    if (isOfGround(file) && !named.includes(file))
      new JsonPointer(problems, file).report(
        'is not drawn: ownGround in edition.json does not name it',
        'warning'
      );
  return problems;
}

function checkTiles(file: string, content: string | Uint8Array = '', problems: Problem[]): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (const fault of tileArchiveFaults(bytes)) new JsonPointer(problems, file).report(fault);
}

function checkShapes(file: string, raw: RawFiles, problems: Problem[]): void {
  const pointer = new JsonPointer(problems, file);
  if (!raw.has(file)) return pointer.report('is not JSON');
  ownGround(file, raw.get(file), (where, message) => {
    pointer.in(where).report(message);
  });
}
