import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OPEN_HEAD } from '../../scripts/edition-pages.mjs';
import {
  editionPage,
  firstWords,
  firstWordsStyle,
  programPreloads,
  shelfPage
} from '../../scripts/first-page.mjs';
import { LANGUAGES } from '../../src/i18n';

const SIEGE = {
  id: 'siege',
  title: { en: 'Siege & relief', ja: '攻囲' },
  description: { en: 'A <siege> in "1905".', ja: '旅順。' }
};
const VOYAGE = { id: 'voyage', title: { fr: 'Le voyage' } };

test('the page of an edition has its title, its description, its languages and where its files are', () => {
  const index = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const addresses = {
    edition: { 'text/en.md': './en.txt' },
    overview: {},
    far: {},
    detail: { a: '</script>' },
    credits: 'NOAA'
  };
  const page = editionPage(index, SIEGE, addresses);
  expect(page).toContain('<html lang="en" data-languages="en ja">');
  expect(page).toContain('<title>Siege &#38; relief</title>');
  expect(page).toContain('<meta name="description" content="A &#60;siege&#62; in &#34;1905&#34;." />');
  const [, json = ''] = /<script id="addresses" type="application\/json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual(addresses);
  expect(editionPage(index, VOYAGE, addresses)).toContain('<html lang="fr" data-languages="fr">');
});

test('the shelf names every edition in its languages, and leads to each', () => {
  const shelf = shelfPage([SIEGE, VOYAGE, { id: 'broken' }]);
  expect([...shelf.matchAll(/href="(.*?)">(.*?)</g)].map(([, ...found]) => found)).toEqual([
    ['../siege/#lang=en', 'Siege &#38; relief'],
    ['../siege/#lang=ja', '攻囲'],
    ['../voyage/#lang=fr', 'Le voyage'],
    ['../broken/', 'broken'],
    ['../open/#lang=en', 'Open your own files on this map'],
    ['../open/#lang=ru', 'Откройте на этой карте свои файлы'],
    ['../open/#lang=fr', 'Ouvrez vos propres fichiers sur cette carte']
  ]);
});

test('the page says before its program runs what it is, in each language of the edition', () => {
  const words = firstWords(SIEGE);
  expect(words.match(/<section [^>]*lang="(en|ja)"/g)).toHaveLength(2);
  expect(words).toContain('<h1>Siege &#38; relief</h1><p>A &#60;siege&#62; in &#34;1905&#34;.</p>');
  expect(words).toContain('<h1>攻囲</h1><p>旅順。</p>');
});

test('what is said before any program runs is said in every language of the interface', () => {
  for (const text of [OPEN_HEAD.title, OPEN_HEAD.description])
    expect(Object.keys(text).toSorted()).toEqual([...LANGUAGES].toSorted());
  const waiting = firstWords({ id: 'a', languages: [...LANGUAGES] }).match(/(?<="waiting">)[^<]+/g);
  expect(new Set(waiting).size).toBe(LANGUAGES.length);
});

test('of the files of a build those are asked for at once that the page begins with', () => {
  const files = ['App-a1', 'page-b2', 'map-operations-c3', 'OtherApp-d4', 'late-parts-e5'].map(
    (name) => `assets/${name}.js`
  );
  const asked = [...programPreloads([...files, 'assets/page-b2.css']).matchAll(/href="\.\/assets\/(.*?)"/g)];
  expect(asked.map(([, file]) => file)).toEqual(['App-a1.js', 'page-b2.js']);
});

test('of the data those are asked for at once that page and first picture are made of', () => {
  const index = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const page = editionPage(index, SIEGE, {
    edition: {
      'edition.json': './head.json',
      'events.geojson': './events.json',
      'stories.json': './stories.json',
      'text/en.md': './en.txt'
    },
    overview: { 'overview.json': './overview.json' },
    far: { 'far.json': './far.json' },
    detail: { 'detail.json': './detail.json' },
    credits: ''
  });
  const asked = [...page.matchAll(/<link rel="preload" as="fetch" crossorigin href="(.*?)">/g)];
  expect(asked.map(([, file]) => file)).toEqual(['./head.json', './events.json', './overview.json']);
});

test('of these words those are seen that the visitor reads', () => {
  expect(firstWordsStyle(['en', 'ja'])).toContain('[data-reads="ja"] .first-words:not([lang="ja"])');
});
