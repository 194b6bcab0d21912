// The editions of geo/ and their grounds: found by what is there, so that another edition is another folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ROOT } from './install.mjs';

/** The folder of all editions: `geo`, or the one that the variable GEO of the environment names. */
export const GEO = resolve(process.env['GEO'] ?? join(ROOT, 'geo'));

/** The folder of all grounds. */
export const GROUNDS = join(ROOT, 'geo');

/** What an edition's pages need to know of it before it is read: its edition.json, or some of it.
 * @typedef {{
 *   id: string,
 *   version?: string,
 *   licence?: string,
 *   ground?: string,
 *   ownGround?: { files?: string[], alone?: boolean },
 *   languages?: string[],
 *   title?: Record<string, string>,
 *   description?: Record<string, string>
 * }} EditionHead
 */

/** A file `ground.json`: whom the ground is owed to, which of its files the first frame of the map needs, and which come after it:
 * those that are enough from afar, if there are such, and those that are drawn from near.
 * @typedef {{ credits: string, overview: string[], far: string[], detail: string[] }} GroundFiles
 */

/** The ground of an edition that names none. */
const DEFAULT_GROUND = 'world';

/**
 * The ids of all editions, which are the names of their folders: the default first, which package.json names under
 * `edition`, the others by the alphabet.
 *
 * @returns {string[]}
 */
export function editionIds() {
  const ids = readdirSync(GEO).filter((name) => existsSync(join(GEO, name, 'edition.json')));
  const first = readJson(join(ROOT, 'package.json'))['edition'];
  return ids.sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
}

/**
 * @param {string} id
 * @returns {EditionHead} without title and description where edition.json is not JSON
 */
export function editionHead(id) {
  try {
    return { ...readJson(join(GEO, id, 'edition.json')), id };
  } catch {
    return { id };
  }
}

/**
 * The languages of an edition, as far as its edition.json can be trusted: those it names, else those of its title.
 *
 * @param {EditionHead} head
 * @returns {string[]}
 */
export const headLanguages = ({ languages, title = {} }) =>
  Array.isArray(languages) && languages.length > 0 ? languages : Object.keys(title);

/**
 * A text in a language, else in the first that it has.
 *
 * @param {Record<string, string> | undefined} text
 * @param {string} language
 */
export const headText = (text = {}, language) => text[language] ?? Object.values(text)[0] ?? '';

/** What of an edition's folder visitors may be sent. */
const SENT =
  /^((ground\/|map\/)?[^/]+\.(geo)?json|ground\/[^/]+\.pmtiles|(text|pages)\/[^/]+\.md|map\/[^/]+\.(jpe?g|png|webp))$/;

/** A picture, which is no text. */
export const PICTURE = /\.(jpe?g|png|webp)$/;

/** An archive of tiles, of which a page asks for a few bytes at a time. */
export const TILE_ARCHIVE = /\.pmtiles$/;

/**
 * The files that a visitor of an edition may be sent, by their path in its folder.
 *
 * @param {string} id
 * @returns {string[]}
 */
export function editionFiles(id) {
  return readdirSync(join(GEO, id), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => SENT.test(name))
    .sort();
}

/**
 * The ground that an edition names, and what it brings itself: drawn over that, or alone.
 *
 * @param {EditionHead} head
 * @returns {GroundFiles} by their path in GROUNDS or GEO
 */
export function groundFiles({ id, ground, ownGround }) {
  const own = editionGround(id, ownGround?.files);
  if (ownGround?.alone) {
    // The first picture does without tiles.
    const overview = own.filter((file) => !TILE_ARCHIVE.test(file));
    return { credits: '', overview, far: [], detail: own };
  }
  const { credits, overview, far, detail } = namedGround(ground);
  return { credits, overview, far: far.length > 0 ? [...far, ...own] : far, detail: [...detail, ...own] };
}

/**
 * Those of the files that are there; of one that is not, the checker tells.
 *
 * @param {string} id
 * @param {unknown} files
 * @returns {string[]}
 */
function editionGround(id, files) {
  const there = Array.isArray(files) ? files : [];
  return there.filter((file) => editionFiles(id).includes(file)).map((file) => `${id}/${file}`);
}

/**
 * @param {string} [ground] its id
 * @returns {GroundFiles} none where there is no such ground
 */
function namedGround(ground = DEFAULT_GROUND) {
  for (const folder of groundFolders()) {
    const { id, credits, overview, far = [], detail } = readJson(join(GROUNDS, folder, 'ground.json'));
    if (id !== ground) continue;
    /** @param {string[]} files */
    const inGrounds = (files) => files.map((file) => `${folder}/${file}`);
    return { credits, overview: inGrounds(overview), far: inGrounds(far), detail: inGrounds(detail) };
  }
  return { credits: '', overview: [], far: [], detail: [] };
}

/**
 * The files of every ground, by its id.
 *
 * @returns {Record<string, GroundFiles>}
 */
export function allGrounds() {
  const ids = groundFolders().map((folder) => readJson(join(GROUNDS, folder, 'ground.json')).id);
  return Object.fromEntries(ids.map((id) => [id, namedGround(id)]));
}

const groundFolders = () =>
  readdirSync(GROUNDS).filter((name) => existsSync(join(GROUNDS, name, 'ground.json')));

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
