/** Fetches the files of an edition. */
import { fallbackLanguages } from '../domain/best-text';
import type { Edition } from '../domain/edition';
import type { Narrative } from '../domain/narrative';
import type { Story } from '../domain/story';
import type { FileAddresses } from './addresses';
import { entityIds } from './entity-ids';
import { isError } from './problems';
import { EDITION_FILES, readEdition, type EditionReadResult } from './read-edition';
import type { Files } from './validate';

/** The edition whose files are at `addresses`, with all its errors. Never throws: a file that cannot be fetched is one of them. */
export async function loadEdition(addresses: FileAddresses): Promise<EditionReadResult> {
  const files = new Map<string, string>();
  await Promise.all(
    EDITION_FILES.map(async (name) => {
      const address = addresses[name];
      const text = address && (await fetchText(address));
      if (text !== undefined) files.set(name, text);
    })
  );
  const read = await readAndExplain(files, addresses);
  return { ...read, problems: read.problems.filter(isError) };
}

/** What only some editions need; where it does not arrive they do without. */
const loadSeldom = () => import('./seldom').catch(() => undefined);

/** What is wrong is put into words only where something is, and what few editions have is read only where there is some. */
async function readAndExplain(files: Files, addresses: FileAddresses): Promise<EditionReadResult> {
  const hasSeldom =
    files.get('movements.geojson')?.match(/"strength/) ?? files.get('edition.json')?.match(/"periodMap"/);
  const readWith = async (seldom?: Awaited<ReturnType<typeof loadSeldom>>) =>
    readEdition(files, undefined, seldom?.explainedLog(), await seldom?.readers(addresses));
  const read = await readWith(hasSeldom ? await loadSeldom() : undefined);
  return hasSeldom || read.problems.length === 0 ? read : readWith(await loadSeldom());
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
export async function loadStories(addresses: FileAddresses, edition: Edition): Promise<readonly Story[]> {
  const address = addresses['stories.json'];
  if (!address) return [];
  const [text, parser] = await Promise.all([fetchText(address), import('./parse-stories')]);
  if (text === undefined) throw new Error(`${address} did not arrive`);
  return parser.readStories(new Map([[parser.STORIES_FILE, text]]), edition).stories;
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
