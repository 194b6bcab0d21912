// A page for each edition of geo/, at /<id>/; the first of them also at the root. With several, /editions/ lists them.
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import { editionFiles, editionHead, editionIds, GEO, groundFiles, GROUNDS } from './editions.mjs';
import { editionPage, preloads, shelfPage } from './first-page.mjs';

/** Where the list of all editions is. */
export const SHELF = 'editions';

/**
 * Fields that are for authors only: the schema for an editor of text, the box for clip-territories.mjs, the copy of a page
 * to which no visitor is to be sent.
 */
const AUTHOR_FIELDS = new Set(['$schema', 'clip', 'readAt']);

/**
 * Hosts send no, or an odd, type with .geojson and .md, compress them not, or make pages of them: what is sent has endings
 * that every host knows.
 * @type {Readonly<Record<string, string>>}
 */
const SENT_AS = { '.geojson': '.json', '.md': '.txt' };

/**
 * The plugin of Vite that makes the pages out of index.html. Each holds title and description of its edition, and the
 * addresses of that edition's files and of its ground's, which go into the build with it.
 *
 * @returns {import('vite').Plugin}
 */
export function editionPages() {
  /** @type {Map<string, string>} */
  const references = new Map();
  let serving = false;
  return {
    name: 'edition-pages',
    configResolved({ command }) {
      serving = command === 'serve';
    },
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        const [, id] = /^\/([^/?#]+)\/?(?:[?#]|$)/.exec(request.url ?? '') ?? [];
        if (id && editionIds().includes(id)) request.url = '/index.html';
        next();
      });
    },
    transformIndexHtml(html, { originalUrl = '/' }) {
      if (!serving) return html;
      const ids = editionIds();
      const id = ids.find((known) => originalUrl.split('/')[1] === known) ?? ids[0];
      return id === undefined ? html : pageOf(id, html, (file) => `/geo/${file}`);
    },
    buildStart() {
      if (serving) return;
      const grounds = editionIds().map((id) => groundFiles(editionHead(id)));
      const ofEditions = editionIds().flatMap((id) => editionFiles(id).map((file) => `${id}/${file}`));
      /**
       * @param {string} folder
       * @param {string} file
       */
      const emit = (folder, file) => {
        const source = sentContent(join(folder, file));
        references.set(file, this.emitFile({ type: 'asset', name: sentName(basename(file)), source }));
      };
      for (const file of ofEditions) emit(GEO, file);
      for (const file of new Set(grounds.flatMap(({ overview, detail }) => [...overview, ...detail])))
        emit(GROUNDS, file);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const root = bundle['index.html'];
        if (root?.type !== 'asset') return;
        const ids = editionIds();
        const loading = preloads(Object.keys(bundle));
        const html = String(root.source).replace('</head>', `  ${loading}\n  </head>`);
        /**
         * @param {string} id
         * @param {string} up to the root of the site
         */
        const built = (id, up) => {
          /** @param {string} file */
          const address = (file) => up + this.getFileName(references.get(file) ?? '');
          return withPolicy(pageOf(id, html.replaceAll('="./', `="${up}`), address));
        };
        for (const id of ids) {
          this.emitFile({ type: 'asset', fileName: `${id}/index.html`, source: built(id, '../') });
        }
        if (ids[0] !== undefined) root.source = built(ids[0], './');
        if (ids.length > 1) {
          const source = withPolicy(shelfPage(ids.map(editionHead)));
          this.emitFile({ type: 'asset', fileName: `${SHELF}/index.html`, source });
        }
      }
    }
  };
}

/**
 * @param {string} id
 * @param {string} html
 * @param {(file: string) => string} addressOf a file, by its path in the folder of editions or of grounds
 */
function pageOf(id, html, addressOf) {
  const { credits, overview, detail } = groundFiles(editionHead(id));
  /** @param {readonly string[]} files */
  const addresses = (files, folder = '') =>
    Object.fromEntries(files.map((file) => [file, addressOf(folder + file)]));
  return editionPage(html, editionHead(id), {
    edition: addresses(editionFiles(id), `${id}/`),
    overview: addresses(overview),
    detail: addresses(detail),
    credits
  });
}

/**
 * The built page says itself what it may load; under `vite dev` it is put together of inline scripts.
 *
 * @param {string} html
 */
function withPolicy(html) {
  const policy = contentSecurityPolicy(html);
  return html.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
  );
}

/** @param {string} name */
function sentName(name) {
  const extension = extname(name);
  return name.slice(0, -extension.length) + (SENT_AS[extension] ?? extension);
}

/**
 * What is laid out for its authors, without the blanks and without the authors' fields.
 *
 * @param {string} file
 */
function sentContent(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('json')) return text;
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (AUTHOR_FIELDS.has(key) ? undefined : value));
  } catch {
    return text; // the page says what is wrong with it
  }
}
