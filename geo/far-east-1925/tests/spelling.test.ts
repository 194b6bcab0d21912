/** The rule for names, which the page about the method states: one spelling of each, in all that a reader sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const texts = ['..', '../text', '../pages', '../../../src/i18n/en', '../../../src/i18n/ru'].flatMap(
  (folder) => {
    const url = new URL(`${folder}/`, import.meta.url);
    return readdirSync(url)
      .filter((name) => /\.(json|geojson|md|ts)$/.test(name))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(new URL(name, url), 'utf8') }));
  }
);

test('captions of stories and words of the interface are among what is read', () => {
  const names = texts.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['../stories.json', '../../../src/i18n/ru/late.ts']));
});

/** Spellings that were once beside the right one, and the rule that they break. */
test.for([
  [/Chihli (party|–)|Chihli–Feng/, 'Zhili is the party, Chihli the province'],
  [/Fengtien party/, 'Fengtian is the party, Fengtien the province'],
  [/Vorovskii|Vladimirskii/, 'persons, ships and places have their usual English form'],
  [/Hokkaido\b|Chosen \(/, 'long vowels of Japanese are marked'],
  [/Tannu-Tuva|Rybnoe/, 'one form of a place'],
  [/Japanese Legation/, 'a legation is no name; the Legation Quarter is'],
  [/Велингтон/, 'Веллингтон'],
  [/(?<=[\s«])у Аркова/, 'Арково is not declined']
] as const)('%s stands nowhere: %s', ([spelling]) => {
  expect(texts.filter(({ text }) => spelling.test(text)).map(({ name }) => name)).toEqual([]);
});
