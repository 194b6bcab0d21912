/**
 * `npm run check:geo`: an edition read as the page reads it, and besides what only its authors need to know: lines and
 * columns, fields that stand twice, unknown files, lint, the narrative.
 */
import { explainEdtf } from '../domain/edtf-suggestions';
import { checkHead } from './check-head';
import { checkMovement } from './check-movement';
import { checkOwnGround, isOfGround } from './check-own-ground';
import { isTileArchive } from './ground-shapes';
import { isOfPeriodMap, isPicture, unnamedFilesOfPeriodMap } from './check-period-map';
import { checkNarratives } from './compare-translations';
import { countEdition, type EditionCounts } from './counts';
import { didYouMean } from './did-you-mean';
import type { ParserHelp } from './edition-parser';
import { isObject } from './json-value';
import { JsonText } from './json-text';
import { legibleHead } from './legible-head';
import { lintEdition } from './lint';
import { sortProblems, type LocatedProblem } from './located-problem';
import { explainedLog } from './problem-words';
import { describeProblem, isError, type Problem } from './problems';
import { pointerAt, type RawFiles } from './raw-json';
import { readEdition } from './read-edition';
import { EDITION_FILES } from './written-edition';
import { periodMapReader } from './read-period-map';
import { STORIES_FILE } from './parse-stories';
import { readStories } from './read-stories';
import { RENAMED_FILES } from './renamed-keys';
import { addStrengths } from './parse-strength';
import { Translations, type EditionLanguages } from './translations';

export { formatCounts } from './counts';
export { didYouMean } from './did-you-mean';

export type Report = {
  /** Undefined where edition.json cannot be read. */
  readonly edition?: { readonly id: string; readonly version: string; readonly counts: EditionCounts };
  /** Errors first, then warnings, then notes; each by file and by line. */
  readonly problems: readonly LocatedProblem[];
};

type JsonTexts = ReadonlyMap<string, JsonText>;

/**
 * @param folder the content of each file of an edition, by its path in the edition's folder
 * @param name of that folder, where it must be the id
 */
export function checkFolder(folder: ReadonlyMap<string, string | Uint8Array>, name?: string): Report {
  const { files, undecodable } = decodeFiles(folder);
  const jsonFiles = [...files].filter(([file]) => /\.(geo)?json$/.test(file));
  const texts: JsonTexts = new Map(jsonFiles.map(([file, text]) => [file, new JsonText(text)]));
  const raw: RawFiles = new Map(jsonFiles.flatMap(([file, text]) => parseFile(file, text)));

  const log = explainedLog();
  const translations = new Translations();
  const parserHelp = ({
    newStyle,
    ...head
  }: EditionLanguages & { readonly newStyle?: string | undefined }): ParserHelp => ({
    explainDate: (text) => explainEdtf(text, head.languages),
    checkMovement,
    warnOfOldStyle: (pointer) => {
      pointer.report(
        `is left alone: from ${newStyle} on, newStyle in edition.json, no day is in the Old Style`,
        'warning'
      );
    },
    checkText: (text, pointer) => {
      translations.check(text, pointer, head);
    }
  });
  const readPeriodMap = periodMapReader(files, (file) => (folder.has(file) ? file : undefined));
  const { edition, legible } = readEdition(files, { parserHelp, checkHead, legibleHead }, log, {
    addStrengths,
    readPeriodMap
  });
  if (legible) readStories(files, legible, log, parserHelp(legible));
  const undecodableFiles = new Set(undecodable.map(({ file }) => file));
  const told: RawFiles = new Map([...raw].filter(([file]) => !isOfGround(file) && !isOfPeriodMap(file)));
  const lint = legible ? lintEdition(legible, told, !log.problems.some(isError)) : [];
  const located = log.problems
    .filter(({ file }) => !undecodableFiles.has(file))
    .concat(
      lint,
      checkOwnGround(folder, raw),
      unnamedFilesOfPeriodMap(folder.keys(), raw),
      translations.notes()
    )
    .map((problem) => locate(problem, texts, raw));
  return {
    ...(edition && { edition: { id: edition.id, version: edition.version, counts: countEdition(edition) } }),
    problems: sortProblems([
      ...undecodable,
      ...located,
      ...repeatedFields(texts, raw),
      ...unknownFiles(files),
      ...misnamedFolder(raw, texts, name),
      ...(legible ? checkNarratives(legible, files, raw) : [])
    ])
  };
}

/** A problem as a line of text: `error events.geojson:412:25 features[14] "flag-lowered" when[0].edtf: …`. */
export const formatProblem = (problem: LocatedProblem): string => {
  const position = problem.line === undefined ? '' : `:${problem.line}:${problem.column}`;
  return `${problem.severity} ${describeProblem({ ...problem, file: problem.file + position })}`;
};

function decodeFiles(folder: ReadonlyMap<string, string | Uint8Array>) {
  const files = new Map<string, string>();
  const undecodable: LocatedProblem[] = [];
  for (const [file, content] of folder) {
    if (isPicture(file) || isTileArchive(file)) continue;
    try {
      const text =
        typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
      files.set(file, text);
    } catch {
      const message = 'is not text in UTF-8; save it again in that encoding';
      undecodable.push({ severity: 'error', file, path: [], where: '', message });
    }
  }
  return { files, undecodable };
}

function parseFile(file: string, text: string): readonly (readonly [string, unknown])[] {
  try {
    return [[file, JSON.parse(text)]];
  } catch {
    return []; // readEdition reports it
  }
}

/** The problem with its line and column. For what is not JSON our message replaces the engine's, which has no line. */
function locate(problem: Problem, texts: JsonTexts, raw: RawFiles): LocatedProblem {
  const text = texts.get(problem.file);
  if (!text) return problem;
  if (raw.has(problem.file)) return { ...problem, ...text.at(problem.path) };
  const error = text.syntaxError();
  if (!error) return problem;
  const { hint, ...position } = error;
  return { ...problem, ...position, message: `is not JSON: ${hint}` };
}

function repeatedFields(texts: JsonTexts, raw: RawFiles): readonly LocatedProblem[] {
  return [...texts].flatMap(([file, text]) =>
    text.repeatedFields().flatMap(({ path, first, again }) => {
      const problems: Problem[] = [];
      pointerAt(problems, file, raw, path).report(
        `stands twice, here and in line ${first.line}; only the last is read, so keep one`
      );
      return problems.map((problem) => ({ ...problem, ...again }));
    })
  );
}

/** Addresses of the site that no edition can have. */
const TAKEN_IDS: readonly string[] = ['assets', 'editions', 'icons', 'open'];

/** The id is the address of an edition on the site, and the name of its folder. */
function misnamedFolder(
  raw: RawFiles,
  texts: JsonTexts,
  name: string | undefined
): readonly LocatedProblem[] {
  const file = 'edition.json';
  const head = raw.get(file);
  if (name === undefined || !isObject(head)) return [];
  const problems: Problem[] = [];
  const pointer = pointerAt(problems, file, raw, ['id']);
  if (head['id'] !== name)
    pointer.report(`read ${JSON.stringify(head['id'])}; expected "${name}", the name of its folder`);
  if (TAKEN_IDS.includes(name))
    pointer.report(`"${name}" is an address of the site itself; give the edition another id`);
  return problems.map((problem) => locate(problem, texts, raw));
}

const KNOWN_FILES: readonly string[] = [...EDITION_FILES, STORIES_FILE];

/** Files that nothing reads. */
const unknownFiles = (files: ReadonlyMap<string, string>): readonly LocatedProblem[] =>
  [...files.keys()]
    .filter(
      (file) =>
        !KNOWN_FILES.includes(file) && !file.endsWith('.md') && !isOfGround(file) && !isOfPeriodMap(file)
    )
    .map((file) => {
      const problem = { file, path: [], where: '' };
      const newName = RENAMED_FILES[file];
      if (newName !== undefined) {
        const message = `is called ${newName} since format 1; rename the file`;
        return { ...problem, severity: 'error', message, line: 1, column: 1 };
      }
      const suggestion = didYouMean(file, KNOWN_FILES) || `; expected ${KNOWN_FILES.join(', ')}`;
      return { ...problem, severity: 'warning', message: `is no file of an edition${suggestion}` };
    });
