/** The pages of this edition about itself, its document and its treaty: both languages link to the same things. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entityIds } from '../../../src/data/entity-ids';
import { readNarrative } from '../../../src/data/parse-narrative';
import { linkTargets, paragraphsOf, type Narrative } from '../../../src/domain/narrative';
import { EDITION_PAGES, type EditionPageName } from '../../../src/view/pane';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const page = (name: EditionPageName, language: string) =>
  readNarrative(
    language,
    readFileSync(new URL(`../pages/${name}.${language}.md`, import.meta.url), 'utf8'),
    entityIds(edition)
  );

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
