/** Fetches the files of an edition that was built into the site. */
import type { Edition } from '../domain/edition';
import type { Narrative } from '../domain/narrative';
import type { Story } from '../domain/story';
import { entityIds } from './entity-ids';
import { isError, ProblemLog } from './problems';
import { EDITION_FILES, readEdition, type EditionReadResult } from './read-edition';
import type { Files } from './validate';

/** Addresses of the files of all editions, by their path as written here; Vite fills in the final address. */
const ADDRESSES = import.meta.glob<string>(
  ['../../geo/*/{edition,sources,stories}.json', '../../geo/*/*.geojson', '!../../geo/basemap/*'],
  { query: '?url', import: 'default', eager: true }
);

/** Addresses of the texts of all editions. */
const TEXTS = import.meta.glob<string>('../../geo/*/text/*.md', {
  query: '?url',
  import: 'default',
  eager: true
});

/**
 * The edition in the folder `geo/<folder>`, with all its errors. Never throws: a file that cannot be fetched is one of
 * them.
 */
export async function loadEdition(folder: string): Promise<EditionReadResult> {
  const files = new Map<string, string>();
  await Promise.all(
    EDITION_FILES.map(async (name) => {
      const address = ADDRESSES[`../../geo/${folder}/${name}`];
      const text = address && (await fetchText(address));
      if (text !== undefined) files.set(name, text);
    })
  );
  const read = await readAndExplain(files);
  return { ...read, problems: read.problems.filter(isError) };
}

/** What is wrong is put into words only where something is. */
async function readAndExplain(files: Files): Promise<EditionReadResult> {
  const read = readEdition(files);
  if (read.problems.length === 0) return read;
  const words = await import('./schema-problems').catch(() => undefined);
  return words ? readEdition(files, undefined, new ProblemLog(words.schemaProblems)) : read;
}

/**
 * The narrative of `edition`, in the folder `geo/<folder>`; undefined where it has none in that language. The Markdown
 * parser is fetched together with it.
 * @throws where one of the two does not arrive
 */
export const loadNarrative = (folder: string, language: string, edition: Edition) =>
  loadText(TEXTS[`../../geo/${folder}/text/${language}.md`], language, edition);

/**
 * The text at an address, read as a narrative; undefined where there is no address.
 * @throws where it does not arrive
 */
export async function loadText(
  address: string | undefined,
  language: string,
  edition: Edition
): Promise<Narrative | undefined> {
  if (!address) return undefined;
  const [text, parser] = await Promise.all([fetchText(address), import('./parse-narrative')]);
  if (text === undefined) throw new Error(`${address} did not arrive`);
  return parser.readNarrative(language, text, entityIds(edition)).narrative;
}

/**
 * The stories of `edition`, in the folder `geo/<folder>`; none where it has none. What reads them is fetched with them.
 * @throws where one of the two does not arrive
 */
export async function loadStories(folder: string, edition: Edition): Promise<readonly Story[]> {
  const address = ADDRESSES[`../../geo/${folder}/stories.json`];
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
