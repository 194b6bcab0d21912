/** The narrative of far-east-1925: both languages lead the map the same way, everywhere, and leave nothing of the document out. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entityIds } from '../../../src/data/entity-ids';
import { readNarrative } from '../../../src/data/parse-narrative';
import {
  paragraphInstant,
  paragraphsOf,
  paragraphsMentioning,
  paragraphPlaces,
  linkTargets,
  type Paragraph,
  type LinkTarget
} from '../../../src/domain/narrative';
import { DOCUMENT } from './coverage-of-document';
import { editionOf } from '../../../tests/geo/support/folder';

const edition = editionOf('far-east-1925');
const text = (language: string) => readFileSync(new URL(`../text/${language}.md`, import.meta.url), 'utf8');
const [en, ru] = ['en', 'ru'].map(
  (language) => readNarrative(language, text(language), entityIds(edition)).narrative
) as [ReturnType<typeof readNarrative>['narrative'], ReturnType<typeof readNarrative>['narrative']];
const paragraphs = paragraphsOf(en);
const pairs = paragraphs.map((paragraph, i) => [paragraph, paragraphsOf(ru)[i] as Paragraph] as const);

const written = (target: LinkTarget): string => {
  if (target.kind === 'date') return `date:${target.dating.edtf}`;
  const locator = target.kind === 'source' && target.locator ? `#${target.locator}` : '';
  return `${target.kind}:${target.id}${locator}`;
};
const linksOf = (paragraph: Paragraph) => linkTargets(paragraph).map(written);

test('its chapters have titles and tell all sixteen paragraphs of the document', () => {
  expect(en.chapters.map(({ title }) => title)).not.toContain(undefined);
  const told = new Set(paragraphs.flatMap(({ passages }) => passages?.paragraphs ?? []));
  expect([...told].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
});

test.for(pairs)(
  '$0.name leads to the same things in both languages, and the clock to the same day',
  ([one, other]) => {
    expect(linksOf(other).sort()).toEqual(linksOf(one).sort());
    expect(paragraphInstant(other, edition)).toBe(paragraphInstant(one, edition));
  }
);

test.for(paragraphs)('$name has a day, a place, passages that it tells, and no link twice', (paragraph) => {
  expect(paragraphInstant(paragraph, edition)).toBeDefined();
  expect(paragraphPlaces(paragraph, edition)).not.toEqual([]);
  expect(paragraph.passages?.source).toBe('document');
  expect(new Set(linksOf(paragraph)).size).toBe(linksOf(paragraph).length);
});

test('no two paragraphs are at the same instant, so that playing comes by every one', () => {
  const moments = paragraphs.map((paragraph) => paragraphInstant(paragraph, edition));
  expect(new Set(moments).size).toBe(moments.length);
});

test('every event and place that covers a fact of the document is named', () => {
  const named = new Set(paragraphs.flatMap(linksOf));
  const telling = Object.values(DOCUMENT)
    .flatMap((coverage) => (typeof coverage === 'string' ? coverage.split(' ') : []))
    .filter((id) => /^(event|place):/.test(id));
  expect(telling.filter((id) => !named.has(id))).toEqual([]);
});

test('for every place the passages that name it are as many as the links in the file', () => {
  for (const [narrative, file] of [[en, text('en')] as const, [ru, text('ru')] as const]) {
    for (const { id } of edition.places) {
      const links = file.split(`(place:${id})`).length - 1;
      expect(paragraphsMentioning(narrative, { kind: 'place', id }), id).toHaveLength(links);
    }
  }
});
