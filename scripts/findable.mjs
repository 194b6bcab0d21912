// What makes editions findable: plain pages, sitemaps, and what the page of the map tells search engines, networks and
// reference managers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFiles, editionIds, GEO } from './editions.mjs';
import { ROOT } from './install.mjs';

/** The picture of the map that networks show of a link, in the folder of an edition. */
const PREVIEW = 'preview.jpg';

/**
 * The plugin of Vite that adds to each edition's folder of the site its plain pages, and to its page of the map tags that
 * lead to them. An edition that cannot be read has none.
 *
 * @param {string | undefined} siteUrl the absolute address at which the site will be, where it is known
 * @returns {import('vite').Plugin}
 */
export function findable(siteUrl) {
  return {
    name: 'findable',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const style = readFileSync(join(ROOT, 'src/static-pages/style.css'), 'utf8');
        const [first] = editionIds();
        for (const [id, { files, head, links }] of await staticSites(siteUrl)) {
          /**
           * @param {string} path
           * @param {string | Uint8Array} source
           */
          const emit = (path, source) => this.emitFile({ type: 'asset', fileName: `${id}/${path}`, source });
          for (const [path, text] of files) emit(path, text);
          emit('pages/style.css', style);
          const preview = join(GEO, id, PREVIEW);
          if (existsSync(preview)) emit(PREVIEW, readFileSync(preview));

          /** @param {string} html @param {string} folder of the edition, from the page */
          const complete = (html, folder) =>
            html
              .replace('</head>', (end) => fromFolder(head, folder) + end)
              .replace('</noscript>', (end) => fromFolder(links, folder) + end);
          const pages = { [`${id}/index.html`]: './', ...(id === first && { 'index.html': `./${id}/` }) };
          for (const [name, folder] of Object.entries(pages)) {
            const page = bundle[name];
            if (page?.type === 'asset') page.source = complete(String(page.source), folder);
          }
        }
      }
    }
  };
}

/**
 * HTML whose relative addresses begin in the folder of an edition, for a page from which that is at `folder`.
 *
 * @param {string} html
 * @param {string} folder
 */
const fromFolder = (html, folder) => html.replace(/\n\s*/g, '').replaceAll('="./', `="${folder}`);

/**
 * The plain pages of each edition by its id, made by the modules that the map itself uses.
 *
 * @param {string | undefined} siteUrl
 */
async function staticSites(siteUrl) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true }
  });
  try {
    const module = await server.ssrLoadModule('/src/static-pages/index.ts');
    const { staticSite } = /** @type {typeof import('../src/static-pages/index')} */ (module);
    /** @type {Map<string, import('../src/static-pages/index').StaticSite>} */
    const sites = new Map();
    for (const id of editionIds()) {
      const site = await staticSite(editionData(id), {
        address: siteUrl && `${siteUrl.replace(/\/*$/, '/')}${id}/`,
        hasPreview: existsSync(join(GEO, id, PREVIEW))
      });
      if (site) sites.set(id, site);
    }
    return sites;
  } finally {
    await server.close();
  }
}

/**
 * The text of every data file of an edition, by its path in the edition's folder.
 *
 * @param {string} id
 * @returns {ReadonlyMap<string, string>}
 */
export const editionData = (id) =>
  new Map(editionFiles(id).map((name) => [name, readFileSync(join(GEO, id, name), 'utf8')]));
