// A page for each edition of geo/, at /<id>/; the first of them also at the root. With several, /editions/ lists them.
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.mjs';
import {
  allGrounds,
  editionFiles,
  editionHead,
  editionIds,
  GEO,
  groundFiles,
  GROUNDS,
  PICTURE,
  TILE_ARCHIVE
} from './editions.mjs';
import { ROOT } from './install.mjs';
import { editionPage, programPreloads, shelfPage } from './first-page.mjs';
import { loadSentGround, loadWriteChecked } from './load-check.mjs';

/** Where the list of all editions is. */
export const SHELF = 'editions';
/** By which the page of an edition knows that there are others. */
const SHELF_LINK = `<link rel="collection" href="./${SHELF}/">`;

/** Where a visitor opens files of his own. */
export const OPEN = 'open';

/** The program of that page. */
const OPEN_PROGRAM = '/src/open/main.ts';

/** What that page says before its program runs. */
export const OPEN_HEAD = {
  id: OPEN,
  title: { en: 'Open your own', ru: 'Откройте своё', fr: 'Ouvrir vos données' },
  description: {
    en: 'Your own tables, maps and timelines on this map; nothing leaves your browser.',
    ru: 'Ваши таблицы, карты и ленты времени на этой карте; ничто не покидает браузер.',
    fr: 'Vos tableaux, cartes et frises chronologiques sur cette carte ; rien ne quitte votre navigateur.'
  }
};

/**
 * Fields that are for authors only: the schema for an editor of text, the box for clip-territories.mjs, the copy of a page
 * to which no visitor is to be sent.
 */
const AUTHOR_FIELDS = new Set(['$schema', 'clip', 'readAt']);

/**
 * An edition that the page need not check again: what its page says of it, and the files that it is sent, by their path in the folder of
 * the edition.
 * @typedef {{ said: Pick<CheckedFiles, 'middle' | 'stories'>, files: Iterable<string> }} Checked
 * @typedef {import('../src/data/write-checked.ts').CheckedFiles} CheckedFiles
 */

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
  const checked = /** @type {Map<string, Checked>} */ (new Map());
  let serving = false;
  let openEntry = '';
  return {
    name: 'edition-pages',
    configResolved({ command }) {
      serving = command === 'serve';
    },
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        const [, id] = /^\/([^/?#]+)\/?(?:[?#]|$)/.exec(request.url ?? '') ?? [];
        if (id && [...editionIds(), OPEN].includes(id)) request.url = '/index.html';
        next();
      });
    },
    transformIndexHtml(html, { originalUrl = '/' }) {
      if (!serving) return html;
      if (originalUrl.split('/')[1] === OPEN) return openPage(html, OPEN_PROGRAM, (file) => `/geo/${file}`);
      const ids = editionIds();
      const id = ids.find((known) => originalUrl.split('/')[1] === known) ?? ids[0];
      return id === undefined ? html : pageOf(id, html, (file) => `/geo/${file}`);
    },
    async buildStart() {
      if (serving) return;
      const { writeChecked } = await loadWriteChecked();
      openEntry = this.emitFile({ type: 'chunk', id: join(ROOT, OPEN_PROGRAM) });
      const grounds = Object.values(allGrounds());
      /**
       * @param {string} folder
       * @param {string} file
       * @param {string | Uint8Array} [source]
       */
      const emit = (folder, file, source = sentContent(join(folder, file))) => {
        references.set(file, this.emitFile({ type: 'asset', name: sentName(basename(file)), source }));
      };
      for (const id of editionIds()) {
        const texts = editionFiles(id)
          .filter((file) => /json$/.test(file))
          .map((file) => /** @type {const} */ ([file, readFileSync(join(GEO, id, file), 'utf8')]));
        const written = writeChecked(new Map(texts), AUTHOR_FIELDS);
        const files = new Set([...editionFiles(id), ...(written?.files.keys() ?? [])]);
        if (written) {
          const { middle, stories } = written;
          checked.set(id, { said: { middle, stories }, files });
        }
        for (const file of files) emit(GEO, `${id}/${file}`, written?.files.get(file));
      }
      const ofGrounds = grounds.flatMap(({ overview, far, detail }) => [...overview, ...far, ...detail]);
      const { sentGround } = await loadSentGround();
      for (const file of new Set(ofGrounds)) {
        const content = sentContent(join(GROUNDS, file));
        emit(GROUNDS, file, typeof content === 'string' ? sentGround(file, content) : content);
      }
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const root = bundle['index.html'];
        if (root?.type !== 'asset') return;
        const ids = editionIds();
        const head = [programPreloads(Object.keys(bundle)), ...(ids.length > 1 ? [SHELF_LINK] : [])].join(
          '\n    '
        );
        const html = String(root.source).replace('</head>', `  ${head}\n  </head>`);
        /** @param {string} up to the root of the site */
        const atDepth = (up) => ({
          page: html.replaceAll('="./', `="${up}`),
          /** @param {string} file */
          address: (file) => up + this.getFileName(references.get(file) ?? '')
        });
        /**
         * @param {string} id
         * @param {string} up
         */
        const built = (id, up) => {
          const { page, address } = atDepth(up);
          return withPolicy(pageOf(id, page, address, checked.get(id)));
        };
        for (const id of ids) {
          this.emitFile({ type: 'asset', fileName: `${id}/index.html`, source: built(id, '../') });
        }
        if (ids[0] !== undefined) root.source = built(ids[0], './');
        const { page, address } = atDepth('../');
        const own = withPolicy(openPage(page, `../${this.getFileName(openEntry)}`, address));
        this.emitFile({ type: 'asset', fileName: `${OPEN}/index.html`, source: own });
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
 * @param {Checked} [checked]
 */
function pageOf(id, html, addressOf, checked) {
  const files = Array.from(checked?.files ?? editionFiles(id), (file) => [file, addressOf(`${id}/${file}`)]);
  return editionPage(html, editionHead(id), {
    edition: Object.fromEntries(files),
    ...(checked && { checked: checked.said }),
    ...groundAddresses(groundFiles(editionHead(id)), addressOf)
  });
}

/**
 * The page on which a visitor opens files of his own: it has no edition, and every ground.
 *
 * @param {string} html
 * @param {string} program in place of that of an edition's page
 * @param {(file: string) => string} addressOf
 */
function openPage(html, program, addressOf) {
  const page = html.replace(/(?<=<script type="module"[^>]* src=")[^"]+/, () => program);
  const grounds = Object.entries(allGrounds()).map(([id, ground]) => [
    id,
    groundAddresses(ground, addressOf)
  ]);
  return editionPage(page, OPEN_HEAD, {
    edition: {},
    overview: {},
    far: {},
    detail: {},
    credits: '',
    grounds: Object.fromEntries(grounds)
  });
}

/**
 * @param {import('./editions.mjs').GroundFiles} ground
 * @param {(file: string) => string} addressOf
 */
function groundAddresses({ credits, overview, far, detail }, addressOf) {
  /** @param {readonly string[]} files */
  const addresses = (files) => Object.fromEntries(files.map((file) => [file, addressOf(file)]));
  return { overview: addresses(overview), far: addresses(far), detail: addresses(detail), credits };
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
  if (PICTURE.test(file) || TILE_ARCHIVE.test(file)) return readFileSync(file);
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('json')) return text;
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (AUTHOR_FIELDS.has(key) ? undefined : value));
  } catch {
    return text; // the page says what is wrong with it
  }
}
