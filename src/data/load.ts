/** Fetches the files of an edition. */
import { fallbackLanguages } from '../domain/best-text';
import type { Edition } from '../domain/edition';
import type { Narrative } from '../domain/narrative';
import type { Story } from '../domain/story';
import type { EditionAddresses, FileAddresses } from './addresses';
import { entityIds } from './entity-ids';
import { readChecked } from './checked-edition';
import { inSlices } from './in-slices';
import { parseEdition, type EditionReadResult } from './parse-edition';
import { isError, ProblemLog } from './problems';
import { DETAILS_FILE, EDITION_FILES, type Files } from './written-edition';

/**
 * An edition with all its errors: a file that cannot be fetched is one of them.
 * @throws where what reads files that nobody has checked does not arrive
 */
export async function loadEdition({
  edition: addresses,
  checked
}: EditionAddresses): Promise<EditionReadResult> {
  const files = new Map<string, string>();
  const names = checked ? [...EDITION_FILES, DETAILS_FILE] : EDITION_FILES;
  await Promise.all(
    names.map(async (name) => {
      const address = addresses[name];
      const text = address && (await fetchText(address));
      if (text !== undefined) files.set(name, text);
    })
  );
  const read =
    checked && files.size === names.length
      ? await readWhatIsChecked(files, checked.middle, addresses)
      : await readAndExplain(files, addresses);
  return { ...read, problems: read.problems.filter(isError) };
}

/** What only some editions need; where it does not arrive they do without. */
const loadSeldom = () => import('./seldom').catch(() => undefined);

/** Whether an edition has what few have. */
const hasSeldom = (files: Files): boolean =>
  /"strength/.test(files.get('movements.geojson') ?? '') ||
  /"periodMap"/.test(files.get('edition.json') ?? '');

/** In slices, and without the schemas; where something is wrong all the same, or cut short on its way, the files are read anew and it is put into words. */
async function readWhatIsChecked(
  files: Files,
  middle: number,
  addresses: FileAddresses
): Promise<EditionReadResult> {
  const readers = hasSeldom(files) ? await (await loadSeldom())?.readers(addresses) : undefined;
  const log = new ProblemLog();
  const reading = function* () {
    return yield* parseEdition(yield* readChecked(files, middle, log), {}, log, readers);
  };
  const read = await inSlices(reading()).catch(() => undefined);
  if (read?.problems.length === 0) return read;
  const { authorsFiles } = await import('./authors-files');
  return readAndExplain(authorsFiles(files), addresses);
}

/** What is wrong is put into words only where something is, and what few editions have is read only where there is some. */
async function readAndExplain(files: Files, addresses: FileAddresses): Promise<EditionReadResult> {
  const { readEdition } = await import('./read-edition');
  const readWith = async (seldom?: Awaited<ReturnType<typeof loadSeldom>>) =>
    readEdition(files, undefined, seldom?.explainedLog(), await seldom?.readers(addresses));
  const has = hasSeldom(files);
  const read = await readWith(has ? await loadSeldom() : undefined);
  return has || read.problems.length === 0 ? read : readWith(await loadSeldom());
}

/**
 * The narrative of `edition` in that language, else in the next best; undefined where it has none. The Markdown parser is
 * fetched together with it.
 * @throws where one of the two does not arrive
 */
export const loadNarrative = (addresses: FileAddresses, language: string, edition: Edition) =>
  loadText(addresses, (code) => `text/${code}.md`, language, edition);

/**
 * The page `name` of `edition`: written as a narrative is, but never leading the clock. In that language, else in the next best;
 * undefined where it has none.
 * @throws where it does not arrive
 */
export const loadEditionPage = (addresses: FileAddresses, edition: Edition, name: string, language: string) =>
  loadText(addresses, (code) => `pages/${name}.${code}.md`, language, edition);

/**
 * The text in the best language that has an address, read as a narrative; undefined where none has.
 * @throws where it does not arrive
 */
async function loadText(
  addresses: FileAddresses,
  nameIn: (language: string) => string,
  wanted: string,
  edition: Edition
): Promise<Narrative | undefined> {
  const languages = fallbackLanguages(wanted, edition.languages);
  const language = languages.find((code) => addresses[nameIn(code)] !== undefined);
  const address = language && addresses[nameIn(language)];
  if (!address) return undefined;
  const [text, parser] = await Promise.all([fetchText(address), import('./parse-narrative')]);
  if (text === undefined) throw new Error(`${address} did not arrive`);
  return parser.readNarrative(language, text, entityIds(edition)).narrative;
}

/**
 * The stories of `edition`; none where it has none. What reads them is fetched with them.
 * @throws where one of the two does not arrive
 */
export async function loadStories(
  { edition: addresses, checked }: EditionAddresses,
  edition: Edition
): Promise<readonly Story[]> {
  const name = 'stories.json';
  const address = addresses[name];
  if (!address) return [];
  const parser = checked ? import('./parse-stories') : undefined;
  const [text, reader] = await Promise.all([fetchText(address), parser ?? import('./read-stories')]);
  if (text === undefined) throw new Error(`${address} did not arrive`);
  return 'readStories' in reader
    ? reader.readStories(new Map([[name, text]]), edition).stories
    : reader.readCheckedStories(text, edition);
}

/** Before a file is asked for again that has not arrived, in milliseconds. */
const PAUSES = [400, 1600];

/** The text of a file of this site; undefined when it is not there, or has not arrived after some attempts. */
async function fetchText(address: string, [pause, ...later] = PAUSES): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : undefined;
  } catch {
    if (pause === undefined) return undefined; // offline, and not in the cache
    await new Promise((resolve) => setTimeout(resolve, pause));
    return fetchText(address, later);
  }
}
