/** The pages of this edition about itself, its document and its treaty: both languages link to the same things. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entityIds } from '../../../src/data/entity-ids';
import { readNarrative } from '../../../src/data/parse-narrative';
import {
  isLink,
  linkTargets,
  paragraphsOf,
  type Narrative,
  type Paragraph
} from '../../../src/domain/narrative';
import { EDITION_PAGES, type EditionPageName } from '../../../src/view/pane';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const page = (name: EditionPageName, language: string) =>
  readNarrative(
    language,
    readFileSync(new URL(`../pages/${name}.${language}.md`, import.meta.url), 'utf8'),
    entityIds(edition)
  );

const textOf = ({ runs }: Paragraph) =>
  runs.flatMap((run) => (isLink(run) ? run.words : [run])).reduce((text, run) => text + run.text, '');

/** What each paragraph links to, in whatever order the language has it. */
const linked = (narrative: Narrative) =>
  paragraphsOf(narrative).map((paragraph) =>
    linkTargets(paragraph)
      .map((target) => JSON.stringify(target))
      .sort()
  );

test.for(EDITION_PAGES)('the page "%s" has no problem and says the same in every language', (name) => {
  const [first, ...others] = edition.languages.map((language) => page(name, language));
  for (const { narrative, problems } of [first, ...others].flatMap((it) => it ?? [])) {
    expect(problems).toEqual([]);
    expect(narrative.title).not.toBe('');
    expect(linked(narrative)).toEqual(first && linked(first.narrative));
  }
});

test('the page on the document goes through all its paragraphs', () => {
  const { chapters } = page('document', 'en').narrative;
  expect(chapters.flatMap(({ title }) => title ?? [])).toEqual(
    Array.from({ length: 16 }, (_, i) => `§ ${i + 1}`)
  );
});

test('the page on the document counts the statements that it lists, by what became of them', () => {
  for (const language of edition.languages) {
    const [first, ...others] = paragraphsOf(page('document', language).narrative).map((paragraph) =>
      textOf(paragraph)
    );
    const counts = [...(first ?? '').matchAll(/(?<!\p{L})\d+/gu)].map(Number);
    const listed = new Map<string, number>();
    for (const text of others) {
      const [verdict = '', statements = ''] = text.split(/:(.*)/s);
      listed.set(verdict, (listed.get(verdict) ?? 0) + statements.split(';').length);
    }
    const total = [...listed.values()].reduce((sum, count) => sum + count);
    expect(counts.sort((a, b) => a - b)).toEqual([total, ...listed.values()].sort((a, b) => a - b));
  }
});
