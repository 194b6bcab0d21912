/** Which letters the faces of map and page have. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import CHARACTERS from '../../geo/basemap/cjk-characters.txt?raw';
import { missingCharacters } from '../../src/data/cjk-face';
import { FACES } from '../../src/map/fonts';
import OF_MAIN_PLACES from '../../src/map/fonts/cjk-of-main-places.txt?raw';
import OF_PLACES from '../../src/map/fonts/cjk-of-places.txt?raw';
import { editionOf, EDITIONS, filesIn } from '../geo/support/folder';

const rangesOf = (face: unknown) => (face as { 'unicode-range': readonly string[] })['unicode-range'];
const isIn = (ranges: readonly string[] | undefined, character: string) =>
  ranges?.some((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    const code = character.codePointAt(0) ?? 0;
    return from <= code && code <= to;
  });

const CSS = readFileSync(new URL('../../src/ui/fonts.css', import.meta.url), 'utf8')
  .toLowerCase()
  .replaceAll(/\s/g, '');
/** How many faces of the page have these ranges. */
const rulesFor = (ranges: readonly string[] = []) =>
  CSS.split(`unicode-range:${ranges.join().toLowerCase()};`).length - 1;

test('the map and the page take common letters, and long vowels, from the smallest faces', () => {
  const [vowels, common] = [FACES['Title'] ?? []].flat().map(rangesOf);
  expect([rulesFor(common), rulesFor(vowels)]).toEqual([3, 3]);
  for (const face of Object.values(FACES)) expect([face].flat().map(rangesOf)).toContainEqual(common);
});

/** Signs that another letter of Latin would have a face fetched for, which a first visit can do without. */
test.for(['en', 'fr', 'ru'])(
  'the first words of the interface need no other face of Latin: %s',
  (language) => {
    const [vowels, common] = [FACES['Title'] ?? []].flat().map(rangesOf);
    const text = readFileSync(new URL(`../../src/i18n/${language}/core.ts`, import.meta.url), 'utf8');
    const latin = Array.from(text).filter((letter) => letter < '\u0250' || /[\u2000-\u206f]/.test(letter));
    expect(latin.length).toBeGreaterThan(100);
    expect(latin.filter((letter) => !isIn(common, letter) && !isIn(vowels, letter))).toEqual([]);
  }
);

test('the face for Chinese, Japanese and Korean has every such character of the ground and of the editions', () => {
  const read = (file: string) => readFileSync(new URL(`../../geo/basemap/${file}`, import.meta.url), 'utf8');
  const editions = EDITIONS.flatMap((name) => [
    ...filesIn(new URL(`../../geo/${name}/`, import.meta.url)).values()
  ]);
  const texts = [read('names.geojson'), read('plans.geojson'), ...editions];
  expect(texts.flatMap((text) => missingCharacters(text) ?? [])).toEqual([]);
  expect(missingCharacters('龘')).toBeDefined();
});

test('the map and the page take those characters from its three faces, and the names of main places from the smallest', () => {
  const [main, ofPlaces, all] = [FACES['Place'] ?? []].flat().slice(-3).map(rangesOf);
  expect([rulesFor(main), rulesFor(all)]).toEqual([1, 2]);
  const characters = Array.from(CHARACTERS.replaceAll('\n', ''));
  expect(characters.length).toBeGreaterThan(200);
  expect(characters.filter((character) => !isIn(all, character))).toEqual([]);
  const inFace = (ranges: readonly string[] | undefined) =>
    characters.filter((character) => isIn(ranges, character)).join('');
  expect(inFace(main)).toBe(OF_MAIN_PLACES.replaceAll('\n', ''));
  expect(inFace(ofPlaces)).toBe(OF_PLACES.replaceAll('\n', ''));
  const places = EDITIONS.flatMap((name) => editionOf(name).places).filter(({ rank }) => rank <= 3);
  const names = places.flatMap(({ localName }) => Array.from(localName ?? ''));
  expect(names.filter((character) => isIn(all, character) && !isIn(main, character))).toEqual([]);
});
