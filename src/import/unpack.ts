/** Archives: what is in a ZIP, which KMZ is too. */
import { unzipSync } from 'fflate';
import type { ImportFile } from './import-file';
import type { ImportLog } from './import-log';

/** Files that programs of offices write, which are archives inside. */
const OFFICE = [
  [/^xl\//, 'excel'],
  [/^word\//, 'word'],
  [/^content\.xml$/, 'libreOffice']
] as const;

/** Files that systems leave in folders. */
const NOISE = /(^|\/)(__MACOSX\/|\.|Thumbs\.db|desktop\.ini)/;

/** Bytes of all that is unpacked of one archive; more is no map. */
const MOST = 200_000_000;

const isZip = ({ bytes }: ImportFile) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8;

/** All files, those of an archive under its name and the path that they have there. */
export const unpacked = (files: readonly ImportFile[], log: ImportLog): readonly ImportFile[] =>
  files.flatMap((file) => (isZip(file) ? unzip(file, log) : [file])).filter(isContent);

const isContent = ({ name, bytes }: ImportFile) =>
  !NOISE.test(name) && !(name.endsWith('/') && bytes.length === 0);

/** A path in an archive without the steps out of it, which some programs write. */
const inside = (path: string) => path.replaceAll('\\', '/').replace(/(^|\/)(\.{0,2}\/)+/g, '$1');

function unzip(archive: ImportFile, log: ImportLog): readonly ImportFile[] {
  const spot = { file: archive.name, where: '' };
  try {
    let size = 0;
    const content = unzipSync(archive.bytes, {
      filter: ({ originalSize }) => (size += originalSize) <= MOST
    });
    if (size > MOST) log.lost(spot, ({ files }) => files.tooLarge(MOST / 1e6));
    const names = Object.keys(content);
    const office = OFFICE.find(([inside]) => names.some((name) => inside.test(name)));
    if (office) {
      log.lost(spot, ({ files }) => files[office[1]]);
      return [];
    }
    const files = Object.entries(content)
      .map(([path, bytes]) => ({ name: `${archive.name}/${inside(path)}`, bytes }))
      .filter(isContent);
    if (files.length === 0 && size <= MOST) log.lost(spot, ({ files }) => files.emptyArchive);
    return files;
  } catch (error) {
    log.lost(spot, ({ files }) => files.noArchive((error as Error).message));
    return [];
  }
}
