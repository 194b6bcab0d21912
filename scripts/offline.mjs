// What makes the site one that can be installed and opens without a network: a service worker with the list of all files,
// a manifest for each edition, and icons.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPEN } from './edition-pages.mjs';
import { editionHead, editionIds, headLanguages, headText, TILE_ARCHIVE } from './editions.mjs';
import { ROOT } from './install.mjs';
import { WHOLE_WORKER_NAME } from './maplibre.mjs';

const ICONS = join(ROOT, 'src/offline/icons');
/** Of the page by day, in ui/tokens.css. */
const PAGE_COLOUR = '#f7f2e6';

/** @returns {import('vite').Plugin} */
export function offline() {
  return {
    name: 'offline',
    apply: 'build',
    buildStart() {
      const id = join(ROOT, 'src/offline/service-worker.ts');
      this.emitFile({ type: 'chunk', id, fileName: 'service-worker.js' });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const name of readdirSync(ICONS)) {
          const source = readFileSync(join(ICONS, name));
          this.emitFile({ type: 'asset', fileName: `icons/${name}`, source });
        }
        const [first] = editionIds();
        /** @type {Map<string, string>} */
        const pages = new Map();
        for (const id of editionIds()) {
          this.emitFile({ type: 'asset', fileName: `${id}/manifest.webmanifest`, source: manifest(id) });
          for (const folder of id === first ? ['', `${id}/`] : [`${id}/`]) {
            const page = bundle[`${folder}index.html`];
            if (page?.type !== 'asset') continue;
            const [toEdition, toRoot] = folder === '' ? [`./${id}/`, './'] : ['./', '../'];
            const links = `<link rel="manifest" href="${toEdition}manifest.webmanifest" /><link rel="apple-touch-icon" href="${toRoot}icons/icon-192.png" />`;
            page.source = String(page.source).replace('</head>', (end) => links + end);
            pages.set(folder, page.source);
          }
        }
        const worker = bundle['service-worker.js'];
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
        const open = bundle[`${OPEN}/index.html`];
        const others = new Map(open?.type === 'asset' ? [[`${OPEN}/`, String(open.source)]] : []);
        const listing = JSON.stringify(offlineListing(Object.keys(bundle), pages, others));
        worker.code = `const OFFLINE_LISTING=${listing};${worker.code}`;
      }
    }
  };
}

/**
 * Whether no page that has a service worker asks for a file: such a page knows the better format, and has an origin.
 *
 * @param {string} file
 */
const isUnused = (file) =>
  file.endsWith('.woff') || file.includes(WHOLE_WORKER_NAME) || TILE_ARCHIVE.test(file);

/**
 * @param {readonly string[]} files of the build, from its root
 * @param {ReadonlyMap<string, string>} pages the pages of the map, by their folder
 * @param {ReadonlyMap<string, string>} others pages to which each of them leads and which have no edition, likewise
 * @returns {import('../src/offline/offline-listing').OfflineListing}
 */
export function offlineListing(files, pages, others = new Map()) {
  const ofEditions = new Map([...pages].map(([folder, html]) => [folder, editionFilesOf(html)]));
  const inEditions = new Set([...ofEditions.values()].flat());
  const shared = files.filter(
    (file) => file.startsWith('assets/') && !isUnused(file) && !inEditions.has(file)
  );
  /** @param {readonly string[]} own */
  const foldersOf = (own) =>
    [...ofEditions].flatMap(([folder, its]) => (`${its}` === `${own}` ? [folder] : []));
  const version = createHash('sha256')
    .update(JSON.stringify([shared.toSorted(), ...pages.values(), ...others.values()]))
    .digest('hex');
  return {
    version: version.slice(0, 12),
    shared,
    // An edition with two pages is kept with both: an installed map opens at the one in the edition's folder.
    pages: Object.fromEntries([
      ...[...ofEditions].map(([folder, its]) => [folder, [...foldersOf(its), ...its, ...others.keys()]]),
      ...[...others.keys()].map((folder) => [folder, [folder]])
    ])
  };
}

/**
 * The files of the edition that a page shows, from the root of the site.
 *
 * @param {string} html
 * @returns {string[]}
 */
function editionFilesOf(html) {
  const [, json = '{}'] = /<script id="addresses"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  const { edition = {} } = JSON.parse(json);
  return Object.values(edition)
    .map((address) => String(address).replace(/^(\.{1,2}\/)+/, ''))
    .filter((file) => !TILE_ARCHIVE.test(file)); // of which a page needs little, and the whole may be large
}

/**
 * An edition as a program that can be installed.
 *
 * @param {string} id
 */
function manifest(id) {
  const head = editionHead(id);
  const [language = 'en'] = headLanguages(head);
  /** @param {string} name @param {number} size @param {string} purpose */
  const icon = (name, size, purpose) => ({
    src: `../icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose
  });
  return JSON.stringify({
    id: './',
    name: headText(head.title, language) || id,
    description: headText(head.description, language),
    lang: language,
    start_url: './',
    scope: '../',
    display: 'standalone',
    background_color: PAGE_COLOUR,
    theme_color: PAGE_COLOUR,
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable')
    ]
  });
}
