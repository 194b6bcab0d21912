// What the built page says and asks for before the program runs: so that a slow network shows words at once, a visitor
// without JavaScript can read what this is, and the map's program is on its way with the first file.

/**
 * What is said under the description until the program has arrived, by language.
 * @type {Readonly<Record<string, string>>}
 */
const WAITING = { en: 'The map is on its way…', ru: 'Карта загружается…' };

/** Chunks that every visit needs, by the beginnings of their names; the bundler itself names only what the entry imports. */
const NEEDED = ['App', 'page', 'map-operations'];

/** @typedef {{ readonly title: Readonly<Record<string, string>>, readonly description: Readonly<Record<string, string>> }} Head */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Title and description of an edition in each of its languages, as HTML.
 *
 * @param {Head} head edition.json
 * @returns {string}
 */
export function firstWords({ title, description }) {
  return Object.keys(title)
    .map((language) => {
      const waiting = WAITING[language] ?? WAITING['en'];
      const [heading, text] = [title, description].map((words) => escape(words[language] ?? ''));
      return `<section class="bare-page first-words" lang="${language}"><h1>${heading}</h1><p>${text}</p><p class="waiting">${waiting}</p></section>`;
    })
    .join('');
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
 * Links by which a browser asks for the map's program at once.
 *
 * @param {readonly string[]} files of the build
 * @returns {string}
 */
export function preloads(files) {
  return NEEDED.flatMap((name) => files.filter((file) => new RegExp(`/${name}-[^/]*\\.js$`).test(file)))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('\n    ');
}
