import { expect, test } from 'vitest';
import { offlineListing } from '../../scripts/offline.mjs';
import { filesOfPages, pageFolder } from '../../src/offline/offline-listing';

const page = (up: string, file: string) =>
  `<script id="addresses" type="application/json">{"edition":{"events.geojson":"${up}assets/${file}"},"detail":{}}</script>`;
const FILES = [
  'index.html',
  'assets/App-1.js',
  'assets/font-2.woff',
  'assets/events-3.json',
  'assets/events-4.json'
];
const PAGES = new Map([
  ['', page('./', 'events-3.json')],
  ['siege/', page('../', 'events-3.json')],
  ['war/', page('../', 'events-4.json')]
]);
const listing = offlineListing(FILES, PAGES);

test('what every page needs is kept with each, an edition with its own pages only and with all of them', () => {
  expect(filesOfPages(['war/'], listing)).toEqual(['assets/App-1.js', 'war/', 'assets/events-4.json']);
  expect(filesOfPages([''], listing)).toEqual(['assets/App-1.js', '', 'siege/', 'assets/events-3.json']);
});

test('a page without an edition is kept with each page of the map, and by itself', () => {
  const withOpen = offlineListing(FILES, PAGES, new Map([['open/', '<title>Open your own</title>']]));
  expect(filesOfPages(['war/'], withOpen)).toContain('open/');
  expect(filesOfPages(['open/'], withOpen)).toEqual(['assets/App-1.js', 'open/']);
  expect(pageFolder('https://a.test/open/#lang=ru', 'https://a.test/', withOpen)).toBe('open/');
  expect(withOpen.version).not.toBe(listing.version);
});

test('a build that differs in a file or a page has another version', () => {
  const versions = [
    listing,
    offlineListing([...FILES, 'assets/more-5.js'], PAGES),
    offlineListing(FILES, new Map([...PAGES, ['war/', page('../', 'events-3.json')]]))
  ].map(({ version }) => version);
  expect(new Set(versions).size).toBe(3);
  expect(offlineListing(FILES, PAGES).version).toBe(listing.version);
});

test('pages are known by their folder, with and without the name of their file', () => {
  const at = (path: string) => pageFolder(`https://a.test/maps/${path}`, 'https://a.test/maps/', listing);
  expect(['', 'index.html', 'siege/', 'siege/index.html?a#b', '#lang=en'].map(at)).toEqual([
    '',
    '',
    'siege/',
    'siege/',
    ''
  ]);
  expect(['siege', 'siege/pages/en/index.html', 'constructor', 'assets/App-1.js'].map(at)).toEqual(
    Array(4).fill(undefined)
  );
  expect(pageFolder('https://a.test/', 'https://a.test/maps/', listing)).toBeUndefined();
});
