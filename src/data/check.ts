/**
 * `npm run check:geo`: an edition read as the page reads it, and besides that whatever only its authors need to know:
 * lines and columns, what JSON.parse loses without a word, advice, the narrative.
 */
import { lintEdition } from './lint/index';
import { countEdition, type EditionCounts } from './counts';
import { JsonText } from './json-text';
import type { LocatedNarrative } from './parse-narrative';
import { checkNarratives } from './compare-translations';
import { describeProblem, didYouMean, type Problem } from './problems';
import { locationAt, type RawFiles } from './raw-json';
import { EDITION_FILES, readEdition, RENAMED_FILES } from './read-edition';

export { formatCounts } from './counts';
export { didYouMean } from './problems';

export type Report = {
  /** Undefined where edition.json cannot be read. */
  readonly edition?: { readonly id: string; readonly version: string; readonly counts: EditionCounts };
  /** Errors first, then warnings, then notes; each from file to file and from line to line. */
  readonly problems: readonly LocatedNarrative[];
};

/** `folder`: what each file of an edition holds, by its path in the edition's folder. */
export function checkFolder(folder: ReadonlyMap<string, string | Uint8Array>): Report {
  const { files, garbled } = decoded(folder);
  const texts = new Map(
    [...files].flatMap(([file, text]) => (isJson(file) ? [[file, new JsonText(text)]] : []))
  );
  const raw = new Map([...files].flatMap(([file, text]) => (isJson(file) ? parsed(file, text) : [])));

  const { edition, problems: told } = readEdition(files);
  const known = told.filter(({ file }) => !garbled.some((problem) => problem.file === file));
  const problems = [
    ...garbled,
    ...known.map((problem) => located(problem, texts, raw)),
    ...repeatedFields(texts, raw),
    ...strangers(files),
    ...(edition
      ? lintEdition(edition, raw, told.length === 0).map((problem) => located(problem, texts, raw))
      : []),
    ...(edition ? checkNarratives(edition.languages, files, raw) : [])
  ];
  return {
    ...(edition && { edition: { id: edition.id, version: edition.version, counts: countEdition(edition) } }),
    problems: sorted(problems)
  };
}

/** A problem as a line of text: `error events.geojson:412:25 features[14] "flag-lowered" when[0].edtf: …`. */
export const formatProblem = (problem: LocatedNarrative): string => {
  const position = problem.line === undefined ? '' : `:${problem.line}:${problem.column}`;
  return `${problem.severity} ${describeProblem({ ...problem, file: problem.file + position })}`;
};

const isJson = (file: string) => /\.(geo)?json$/.test(file);

/** The files that are text. */
function decoded(folder: ReadonlyMap<string, string | Uint8Array>) {
  const files = new Map<string, string>();
  const garbled: LocatedNarrative[] = [];
  for (const [file, content] of folder) {
    try {
      const text =
        typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
      files.set(file, text);
    } catch {
      const message = 'is not text in UTF-8; save it again in that encoding';
      garbled.push({ severity: 'error', file, path: [], where: '', message });
    }
  }
  return { files, garbled };
}

function parsed(file: string, text: string): readonly (readonly [string, unknown])[] {
  try {
    return [[file, JSON.parse(text)]];
  } catch {
    return []; // which the reading of the edition has reported
  }
}

/** The problem with its line and column; what is no JSON is told in our words, since the engine's know no line. */
function located(problem: Problem, texts: ReadonlyMap<string, JsonText>, raw: RawFiles): LocatedNarrative {
  const text = texts.get(problem.file);
  if (!text) return problem;
  if (raw.has(problem.file)) return { ...problem, ...text.at(problem.path) };
  const error = text.syntaxError();
  if (!error) return problem;
  const { hint, ...position } = error;
  return { ...problem, ...position, message: `is not JSON: ${hint}` };
}

function repeatedFields(texts: ReadonlyMap<string, JsonText>, raw: RawFiles): readonly LocatedNarrative[] {
  return [...texts].flatMap(([file, text]) =>
    text.repeatedFields().map(({ path, first, again }) => {
      const found: Problem[] = [];
      locationAt(found, file, raw, path).report(
        `stands twice, here and in line ${first.line}; only the last is read, so keep one`
      );
      return { ...(found[0] as Problem), ...again };
    })
  );
}

/** Files that nothing reads. */
function strangers(files: ReadonlyMap<string, string>): readonly LocatedNarrative[] {
  const own: ReadonlySet<string> = new Set(EDITION_FILES);
  return [...files.keys()]
    .filter((file) => !own.has(file) && !file.endsWith('.md'))
    .map((file) => {
      const common = { file, path: [], where: '' };
      const name = RENAMED_FILES.get(file);
      if (name !== undefined) {
        const message = `is called ${name} since format 1; rename the file`;
        return { ...common, severity: 'error', message, line: 1, column: 1 };
      }
      const expected = didYouMean(file, EDITION_FILES) || `; expected ${EDITION_FILES.join(', ')}`;
      return { ...common, severity: 'warning', message: `is no file of an edition${expected}` };
    });
}

function sorted(problems: readonly LocatedNarrative[]): readonly LocatedNarrative[] {
  const rank = ({ severity, file }: LocatedNarrative) => [
    ['error', 'warning', 'note'].indexOf(severity),
    // What is no file of an edition comes last, the narrative with it.
    ((EDITION_FILES as readonly string[]).indexOf(file) + EDITION_FILES.length + 1) %
      (EDITION_FILES.length + 1)
  ];
  return [...problems].sort((a, b) => {
    const [[one = 0, its = 0], [other = 0, their = 0]] = [rank(a), rank(b)];
    return (
      one - other ||
      its - their ||
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0)
    );
  });
}
