/** Fetches the files of an edition. */
import { fallbackLanguages } from '../domain/best-text';
import { findWhatIsAskedFirst } from '../domain/asked-first';
import type { Edition } from '../domain/edition';
import type { Narrative } from '../domain/narrative';
import type { Story } from '../domain/story';
import type { EditionAddresses, FileAddresses } from './addresses';
import { entityIds } from './entity-ids';
import { readChecked } from './checked-edition';
import { inSlices } from './in-slices';
import { parseEdition, type EditionReadResult } from './parse-edition';
import { JsonPointer } from './json-pointer';
import { LateDetails, SpoiltDetails } from './late-details';
import { isError, ProblemLog, type Problem } from './problems';
import { DETAILS_FILE, EDITION_FILES, type Files } from './written-edition';

/** Fetches the details of all entities, and says what is wrong with them. It rejects where they do not arrive. */
export type LoadDetails = () => Promise<readonly Problem[]>;

/**
 * An edition with all its errors: a file that cannot be fetched is one of them. Where it comes without its details, nobody may ask for
 * them before they have been loaded.
 * @throws where what reads files that nobody has checked does not arrive
 */
export async function loadEdition({
  edition: addresses,
  checked
}: EditionAddresses): Promise<EditionReadResult & { readonly loadDetails?: LoadDetails }> {
  const files = await fetchTexts(addresses, EDITION_FILES);
  if (!checked) return withErrors(await readAndExplain(files, addresses));
  const late = new LateDetails();
  const read =
    files.size === EDITION_FILES.length
      ? await readWhatIsChecked(files, checked.middle, late, addresses)
      : undefined;
  if (read) return { ...read, loadDetails: () => loadDetails(addresses[DETAILS_FILE] ?? '', late) };
  const [{ authorsFiles }, details] = await Promise.all([
    import('./authors-files'),
    fetchTexts(addresses, [DETAILS_FILE])
  ]);
  return withErrors(await readAndExplain(authorsFiles(new Map([...files, ...details])), addresses));
}

const withErrors = (read: EditionReadResult): EditionReadResult => ({
  ...read,
  problems: read.problems.filter(isError)
});

/** In slices. Where it is not the file that the build has written, the page does without. */
async function loadDetails(address: string, late: LateDetails): ReturnType<LoadDetails> {
  const text = await fetchText(address);
  if (text === undefined) throw new Error(`${address} did not arrive`);
  try {
    await inSlices(late.read(text));
    return [];
  } catch (error) {
    if (!(error instanceof SpoiltDetails)) throw error;
    const problems: Problem[] = [];
    new JsonPointer(problems, DETAILS_FILE).report(
      `is not as the build has written it (${error.message}); load the page again, or build it anew`
    );
    return problems;
  }
}

/** What only some editions need; where it does not arrive they do without. */
const loadSeldom = () => import('./seldom').catch(() => undefined);

/** Whether an edition has what few have. */
const hasSeldom = (files: Files): boolean =>
  /"strength/.test(files.get('movements.geojson') ?? '') ||
  /"periodMap"/.test(files.get('edition.json') ?? '');

/** In slices, and without the schemas; undefined where something is wrong all the same, or cut short on its way: it is to be put into words. */
async function readWhatIsChecked(
  files: Files,
  middle: number,
  late: LateDetails,
  addresses: FileAddresses
): Promise<EditionReadResult | undefined> {
  const readers = hasSeldom(files) ? await (await loadSeldom())?.readers(addresses) : undefined;
  const log = new ProblemLog();
  const reading = function* () {
    const result = yield* parseEdition(yield* readChecked(files, middle, late, log), {}, log, readers);
    if (result.edition) yield* findWhatIsAskedFirst(result.edition);
    return result;
  };
  const read = await inSlices(reading()).catch(() => undefined);
  return read?.problems.length === 0 ? read : undefined;
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

/** Those of the files that have arrived, by their names. */
async function fetchTexts(addresses: FileAddresses, names: readonly string[]): Promise<Files> {
  const texts = await Promise.all(
    names.map(async (name) => {
      const address = addresses[name];
      const text = address && (await fetchText(address));
      return text === undefined ? [] : [[name, text] as const];
    })
  );
  return new Map(texts.flat());
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
