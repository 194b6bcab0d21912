/** The texts of an edition, checked beside one another: in all languages or in none, and alike. */
import type { Chapter, Paragraph } from '../domain/narrative';
import { lackOfFace } from './cjk-face';
import type { Position } from './json-text';
import {
  narrativeFile,
  readNarrative,
  type LocatedNarrative,
  type ReadNarrative,
  type EntityIds
} from './parse-narrative';
import { didYouMean } from './problems';
import { isObject, stringsIn, type RawFiles } from './raw-json';
import type { Files } from './validate';

const FILE = /^text\/(.+)\.md$/;

/** What is wrong with the texts of `files`; nothing where there are none. */
export function checkNarratives(
  languages: readonly string[],
  files: Files,
  raw: RawFiles
): readonly LocatedNarrative[] {
  const written = [...files.keys()].flatMap((file) => FILE.exec(file)?.[1] ?? []);
  if (written.length === 0) return [];
  const found: LocatedNarrative[] = [];
  const targets = targetsIn(raw);
  const texts: ReadNarrative[] = [];
  for (const language of languages) {
    const text = files.get(narrativeFile(language));
    if (text === undefined) {
      const message = 'the file is missing; a text is written in all languages or in none';
      report(found, narrativeFile(language), '', message);
    } else {
      const read = readNarrative(language, text, targets);
      found.push(...read.problems);
      for (const [i, line] of text.split('\n').entries()) {
        const lack = lackOfFace(line);
        if (lack !== undefined) report(found, narrativeFile(language), '', lack, { line: i + 1, column: 1 });
      }
      texts.push(read);
    }
  }
  for (const language of written.filter((language) => !languages.includes(language))) {
    const meant = didYouMean(language, languages);
    report(found, narrativeFile(language), '', `"${language}" is no language of this edition${meant}`);
  }
  const [first, ...others] = texts;
  for (const other of others) if (first) compare(first, other, found);
  return found;
}

/** The ids that are written, of things that can be read and of those that cannot: what is wrong with these is told once. */
function targetsIn(raw: RawFiles): EntityIds {
  const inFile = (file: string, list?: string) => {
    const whole = raw.get(file);
    const items = list !== undefined && isObject(whole) ? whole[list] : whole;
    if (!Array.isArray(items)) return undefined;
    return items.flatMap((item) => (isObject(item) ? stringsIn(item['id']) : []));
  };
  return new Map([
    ['event', inFile('events.geojson', 'features')],
    ['place', inFile('places.geojson', 'features')],
    ['person', inFile('edition.json', 'people')],
    ['movement', inFile('movements.geojson', 'features')],
    ['territory', inFile('territories.geojson', 'features')],
    ['route', inFile('routes.geojson', 'features')],
    ['source', inFile('sources.json')]
  ]);
}

function report(
  found: LocatedNarrative[],
  file: string,
  where: string,
  message: string,
  position?: Position
): void {
  found.push({ severity: 'error', file, path: [], where, message, ...position });
}

/** The same chapters with as many paragraphs, each from the same passages. */
function compare(one: ReadNarrative, other: ReadNarrative, found: LocatedNarrative[]): void {
  const [file, its] = [narrativeFile(one.narrative.language), narrativeFile(other.narrative.language)];
  const there = (part: Chapter | Paragraph) => `${file}:${one.positions.get(part)?.line ?? 1}`;
  const here = (part: Chapter | Paragraph | undefined) => part && other.positions.get(part);
  const [chapters, theirs] = [numbered(one), numbered(other)];
  if (chapters.length !== theirs.length) {
    const message = `has ${theirs.length - 1} chapters; ${file} has ${chapters.length - 1}`;
    report(found, its, '', message, here(theirs.at(-1)) ?? TOP);
    return;
  }
  for (const [i, chapter] of chapters.entries()) {
    const counterpart = theirs[i] as Chapter; // as many as there
    const count = counterpart.paragraphs.length;
    if (chapter.paragraphs.length !== count) {
      const message = `has ${count} paragraphs; ${there(chapter)} has ${chapter.paragraphs.length}`;
      report(found, its, `chapter ${i}`, message, here(counterpart) ?? TOP);
      continue;
    }
    for (const [j, paragraph] of chapter.paragraphs.entries()) {
      const theirOwn = counterpart.paragraphs[j] as Paragraph; // as many as there
      const named = passagesOf(paragraph);
      if (named === passagesOf(theirOwn)) continue;
      const message = `is from other passages than ${there(paragraph)}, which names ${named}`;
      report(found, its, theirOwn.name, message, here(theirOwn));
    }
  }
}

const TOP: Position = { line: 1, column: 1 };

/** The chapters by their number: 0 is what stands before the first, and is often empty. */
const numbered = ({ narrative: { chapters } }: ReadNarrative): readonly Chapter[] =>
  chapters[0]?.title === undefined && chapters.length > 0
    ? chapters
    : [{ title: undefined, paragraphs: [] }, ...chapters];

const passagesOf = ({ passages }: Paragraph) =>
  passages ? `{${passages.source}=${passages.paragraphs.join(',')}}` : 'none';
