/** A folder of an edition among the files that were given: as it was saved here, or in the archive of the data. */
import type { ImportFile } from './import-file';
import type { ImportLog } from './import-log';
import { decoded } from './text-file';

/** What an edition's folder has that is read here. */
const READ = /^((ground\/|map\/)?[^/]+\.(geo)?json|(text|pages)\/[^/]+\.md)$/;

/** A map of the time, as a picture, or tiles. */
const BINARY = /^(map\/[^/]+\.(jpe?g|png|webp)|ground\/[^/]+\.pmtiles)$/;

const headOf = (files: readonly ImportFile[]) =>
  files
    .filter(({ name }) => /(^|\/)edition\.json$/.test(name))
    .sort((a, b) => a.name.length - b.name.length)[0];

/** Pictures and tiles in the folder of the edition, by their path there; none where there is no edition. */
export function binaryFilesIn(files: readonly ImportFile[]): ReadonlyMap<string, Uint8Array> {
  const folder = headOf(files)?.name.slice(0, -'edition.json'.length) ?? '/';
  const found = files.flatMap(({ name, bytes }) =>
    name.startsWith(folder) && BINARY.test(name.slice(folder.length))
      ? [[name.slice(folder.length), bytes] as const]
      : []
  );
  return new Map(found);
}

/**
 * The texts of the edition by their path in its folder; undefined where none of the files is an edition.json with a format.
 * Other files beside it are reported and left out.
 */
export function folderOf(
  files: readonly ImportFile[],
  log: ImportLog
): ReadonlyMap<string, string> | undefined {
  const head = headOf(files);
  if (!head) return undefined;
  const folder = head.name.slice(0, -'edition.json'.length);
  const texts = files.flatMap((file) => {
    if (!file.name.startsWith(folder) || !READ.test(file.name.slice(folder.length))) return [];
    const read = decoded(file, log);
    return read ? [[file.name.slice(folder.length), read.text] as const] : [];
  });
  const others = files.filter(({ name }) => !name.startsWith(folder));
  if (others.length > 0)
    log.note({ file: head.name, where: '' }, (words) => words.files.asItIs(others.length));
  return new Map(texts);
}
