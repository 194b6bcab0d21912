/** The sentences in the source of the checker: whatever a person could be told by it. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Where the checker speaks: the boundary, and the reading of dates and of the settings of a story. */
const spoken = (src: URL): readonly string[] => [
  ...readdirSync(new URL('data/', src), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !SILENT.has(file))
    .map((file) => `data/${file}`),
  'view/story-settings.ts',
  'domain/parse-dating.ts',
  'domain/edtf-suggestions.ts'
];

/** What it does not say, but fetches, counts or writes for programs. */
const SILENT = new Set([
  'built-chapters.ts',
  'ground.ts',
  'ground-shapes.ts',
  'late-details.ts',
  'load.ts',
  'open-tile-archive.ts',
  'counts.ts',
  'json-schema.ts'
]);

/** The parts of text, between what is filled in, that are long enough to be words of a sentence. */
export const sentencesOf = (src: URL): readonly string[] =>
  spoken(src).flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(new URL(file, src), 'utf8'),
      ts.ScriptTarget.ES2022,
      true
    );
    return textsIn(source).filter((text) => /\p{L}+ \p{L}+/u.test(text) && !NO_SENTENCE.test(text));
  });

/** Names of the months, and what an engine says of a file that is not JSON, which our own words replace. */
const NO_SENTENCE = /^jan feb|^is not JSON: $/;

function textsIn(node: ts.Node): readonly string[] {
  const own =
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
      ? [node.text]
      : [];
  const inside: string[] = [];
  node.forEachChild((child) => {
    inside.push(...textsIn(child));
  });
  return [...own, ...inside];
}
