/** The texts of an edition in its languages: in all that are complete or none, with the same chapters and paragraphs. */
import type { EntityKind } from '../domain/entities/entity-ref';
import type { Chapter, Paragraph } from '../domain/narrative';
import { missingCharacters } from './cjk-face';
import { didYouMean } from './did-you-mean';
import type { EntityIds } from './entity-ids';
import type { Position } from './json-text';
import type { LocatedProblem } from './located-problem';
import { narrativeFile, readNarrative, type ReadNarrative } from './parse-narrative';
import { idOfItem } from './foreign-items';
import { isObject } from './json-value';
import { stringsIn, type RawFiles } from './raw-json';
import { completeLanguages, type EditionLanguages } from './translations';
import type { Files } from './written-edition';

const TEXT_FILE = /^text\/(.+)\.md$/;

/** The problems of the texts among `files`; none where there are no texts, or where nobody knows the edition's languages. */
export function checkNarratives(
  head: EditionLanguages,
  files: Files,
  raw: RawFiles
): readonly LocatedProblem[] {
  const textLanguages = [...files.keys()].flatMap((file) => TEXT_FILE.exec(file)?.[1] ?? []);
  const { languages } = head;
  if (textLanguages.length === 0 || languages.length === 0) return [];
  const problems: LocatedProblem[] = [];
  const ids = entityIdsIn(raw);
  const narratives: ReadNarrative[] = [];
  for (const language of languages) {
    const text = files.get(narrativeFile(language));
    if (text === undefined) {
      problems.push(missingText(head, language));
      continue;
    }
    const result = readNarrative(language, text, ids);
    narratives.push(result);
    problems.push(...result.problems);
    for (const [i, line] of text.split('\n').entries()) {
      const message = missingCharacters(line);
      if (message !== undefined) report(problems, language, '', message, { line: i + 1, column: 1 });
    }
  }
  for (const language of textLanguages.filter((tag) => !languages.includes(tag))) {
    const suggestion = didYouMean(language, languages);
    report(problems, language, '', `"${language}" is no language of this edition${suggestion}`);
  }
  const [original, ...translations] = narratives;
  for (const translation of translations) if (original) compare(original, translation, problems);
  return problems;
}

/**
 * The ids as they are written, also those of entities that cannot be read: what is wrong with these is reported once, and
 * not again for each link to them.
 */
function entityIdsIn(raw: RawFiles): EntityIds {
  const idsIn = (file: string, list?: string) => {
    const content = raw.get(file);
    const items = list !== undefined && isObject(content) ? content[list] : content;
    if (!Array.isArray(items)) return undefined;
    return new Set(items.flatMap((item) => stringsIn(idOfItem(item))));
  };
  const ids: Readonly<Record<EntityKind, ReadonlySet<string> | undefined>> = {
    event: idsIn('events.geojson', 'features'),
    movement: idsIn('movements.geojson', 'features'),
    territory: idsIn('territories.geojson', 'features'),
    route: idsIn('routes.geojson', 'features'),
    place: idsIn('places.geojson', 'features'),
    person: idsIn('edition.json', 'people'),
    source: idsIn('sources.json')
  };
  return (kind) => ids[kind];
}

/** A text may lack a language in which the edition is not complete. */
function missingText(head: EditionLanguages, language: string): LocatedProblem {
  const file = { file: narrativeFile(language), path: [], where: '' };
  return completeLanguages(head).includes(language)
    ? {
        ...file,
        severity: 'error',
        message: 'the file is missing; a text is written in all complete languages or in none'
      }
    : {
        ...file,
        severity: 'note',
        message: 'the file is missing; its readers get the text in the next best language'
      };
}

function report(
  problems: LocatedProblem[],
  language: string,
  where: string,
  message: string,
  position?: Position
): void {
  const file = narrativeFile(language);
  problems.push({ severity: 'error', file, path: [], where, message, ...position });
}

/** Reports where `translation` has other chapters, paragraphs or source paragraphs than `original`. */
function compare(original: ReadNarrative, translation: ReadNarrative, problems: LocatedProblem[]): void {
  const originalFile = narrativeFile(original.narrative.language);
  const { language } = translation.narrative;
  const lineOf = (part: Chapter | Paragraph) => `${originalFile}:${original.positions.get(part)?.line ?? 1}`;
  const positionOf = (part: Chapter | Paragraph | undefined) => part && translation.positions.get(part);
  const [chapters, translatedChapters] = [numberedChapters(original), numberedChapters(translation)];
  if (chapters.length !== translatedChapters.length) {
    const message = `has ${translatedChapters.length - 1} chapters; ${originalFile} has ${chapters.length - 1}`;
    report(problems, language, '', message, positionOf(translatedChapters.at(-1)) ?? TOP);
    return;
  }
  for (const [i, chapter] of chapters.entries()) {
    const translatedChapter = translatedChapters[i] as Chapter; // as many as in the original
    const { paragraphs } = translatedChapter;
    if (chapter.paragraphs.length !== paragraphs.length) {
      const message = `has ${paragraphs.length} paragraphs; ${lineOf(chapter)} has ${chapter.paragraphs.length}`;
      report(problems, language, `chapter ${i}`, message, positionOf(translatedChapter) ?? TOP);
      continue;
    }
    for (const [j, paragraph] of chapter.paragraphs.entries()) {
      const translated = paragraphs[j] as Paragraph; // as many as in the original
      const passages = formatPassages(paragraph);
      if (passages === formatPassages(translated)) continue;
      const message = `is from other passages than ${lineOf(paragraph)}, which names ${passages}`;
      report(problems, language, translated.name, message, positionOf(translated));
    }
  }
}

const TOP: Position = { line: 1, column: 1 };

/** The chapters by their number; number 0 is what comes before the first heading, and is often empty. */
const numberedChapters = ({ narrative: { chapters } }: ReadNarrative): readonly Chapter[] =>
  chapters[0]?.title === undefined && chapters.length > 0
    ? chapters
    : [{ title: undefined, paragraphs: [] }, ...chapters];

const formatPassages = ({ passages }: Paragraph) =>
  passages ? `{${passages.source}=${passages.paragraphs.join(',')}}` : 'none';
