// What the built page says and asks for before the program runs: so that a slow network shows words at once, a visitor
// without JavaScript can read what this is, and the map's program is on its way with the first file.
import { headLanguages, headText } from './editions.mjs';

/**
 * What is said under the description until the program has arrived, by language.
 * @type {Readonly<Record<string, string>>}
 */
const WAITING = {
  en: 'The map is on its way…',
  ru: 'Карта загружается…',
  fr: 'La carte se charge…'
};

/** Chunks that the page begins with, by the beginnings of their names; the bundler itself names only what the entry imports. */
const NEEDED = ['App', 'page', 'rolldown-runtime'];

/** Files of data that are not asked for before somebody wants them. */
const LATE = ['stories.json', 'details.json'];

/** @typedef {import('./editions.mjs').EditionHead} EditionHead */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Title and description of an edition in each of its languages, as HTML.
 *
 * @param {EditionHead} head
 * @returns {string}
 */
export function firstWords(head) {
  return headLanguages(head)
    .map((language) => {
      const waiting = WAITING[language] ?? WAITING['en'];
      const [heading, text] = [head.title, head.description].map((words) =>
        escape(headText(words, language))
      );
      return `<section class="bare-page first-words" lang="${language}"><h1>${heading}</h1><p>${text}</p><p class="waiting">${waiting}</p></section>`;
    })
    .join('');
}

/**
 * index.html made the page of one edition: its title and description, before any program runs, and where its files are, of which some are asked for at once.
 *
 * @param {string} html
 * @param {EditionHead} head
 * @param {import('../src/data/addresses').PageAddresses} addresses
 * @returns {string}
 */
export function editionPage(html, head, addresses) {
  const languages = headLanguages(head);
  const [language = 'en'] = languages;
  const [title, description] = [head.title, head.description].map((text) => escape(headText(text, language)));
  const json = JSON.stringify(addresses).replaceAll('<', '\\u003c');
  return html
    .replace(/<html lang="en"/, () => `<html lang="${language}" data-languages="${languages.join(' ')}"`)
    .replace(
      /( *)<meta name="theme-color"/,
      (meta, indent) =>
        `${indent}<title>${title || head.id}</title>\n${indent}<meta name="description" content="${description}" />\n${meta}`
    )
    .replace('</style>', (end) => firstWordsStyle(languages) + end)
    .replace('</head>', (end) => `  ${dataPreloads(addresses)}\n  ${end}`)
    .replace('<div id="app">', (app) => app + firstWords(head))
    .replace(
      '<script nomodule>',
      (script) => `<script id="addresses" type="application/json">${json}</script>\n    ${script}`
    );
}

/** At the end of that list: a page on which visitors open files of their own. */
const OWN =
  '<p lang="en"><a href="../open/#lang=en">Open your own files on this map</a></p><p lang="ru"><a href="../open/#lang=ru">Откройте на этой карте свои файлы</a></p><p lang="fr"><a href="../open/#lang=fr">Ouvrez vos propres fichiers sur cette carte</a></p>';

/** What the list of the editions looks like: a page without a program. */
const SHELF_STYLE = `body { margin: 0; background: #f7f2e6; color: #2a2620; font: 17px/26px Georgia, 'Times New Roman', serif; }
main { max-width: 34em; margin: 0 auto; padding: 36px; }
h1, h2 { font-weight: 400; }
a { color: inherit; }
@media (prefers-color-scheme: dark) { body { background: #1b1d1c; color: #e9e0cc; } }`;

/**
 * The list of all editions, each in its own languages.
 *
 * @param {readonly EditionHead[]} heads
 * @returns {string}
 */
export function shelfPage(heads) {
  const items = heads.map(({ id, title = {}, description }) => {
    const words = Object.entries(title).map(
      ([language, heading]) =>
        `<section lang="${language}"><h2><a href="../${id}/#lang=${language}">${escape(heading)}</a></h2><p>${escape(headText(description, language))}</p></section>`
    );
    return `<li>${words.join('') || `<a href="../${id}/">${id}</a>`}</li>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Editions</title>
    <style>${SHELF_STYLE}</style>
  </head>
  <body>
    <main><h1>Editions</h1><ul>${items.join('\n')}</ul>${OWN}</main>
  </body>
</html>
`;
}

/**
 * Rules by which of the `firstWords` those are seen that the visitor reads; without JavaScript all are, but nothing is
 * waited for.
 *
 * @param {readonly string[]} languages
 * @returns {string}
 */
export const firstWordsStyle = (languages) =>
  languages.map((code) => `[data-reads="${code}"] .first-words:not([lang="${code}"])`).join() +
  ', html:not([data-reads]) .waiting { display: none; }';

/**
 * Links by which a browser asks at once for the program of the page.
 *
 * @param {readonly string[]} files of the build
 * @returns {string}
 */
export const programPreloads = (files) =>
  NEEDED.flatMap((name) => files.filter((file) => new RegExp(`/${name}-[^/]*\\.js$`).test(file)))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('\n    ');

/**
 * Links by which it asks at once for the data that the page and its first picture are made of.
 *
 * @param {import('../src/data/addresses').PageAddresses} addresses
 * @returns {string}
 */
const dataPreloads = ({ edition, overview }) =>
  Object.entries({ ...edition, ...overview })
    .filter(([name]) => name.endsWith('json') && !LATE.includes(name))
    .map(([, address]) => `<link rel="preload" as="fetch" crossorigin href="${address}">`)
    .join('\n    ');
