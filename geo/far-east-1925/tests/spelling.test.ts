/** The rule for names, which the page about the method states: one spelling of each, in all that a reader sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../', import.meta.url);
const files = ['.', 'text', 'pages'].flatMap((inside) =>
  readdirSync(new URL(`${inside}/`, folder))
    .filter((name) => /\.(json|geojson|md)$/.test(name))
    .map((name) => `${inside}/${name}`)
);

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
  const found = files.filter((file) => spelling.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(found).toEqual([]);
});
