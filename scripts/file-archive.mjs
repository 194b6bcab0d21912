// Each edition as a map to be kept on a disk: one page that holds everything, in an archive beside the edition's page.
import { strToU8, zipSync } from 'fflate';
import { basename } from 'node:path';
import { editionHead, editionIds, PICTURE, TILE_ARCHIVE } from './editions.mjs';
import { filePage } from './file-page.mjs';

/** The same for every build, so that the same site makes the same archive. */
const PACKED_AT = '1980-01-01T00:00:00';

/**
 * The plugin of Vite that packs the archives, and names each in the head of its edition's pages, where "Share" finds it.
 *
 * @param {string | undefined} siteUrl the absolute address at which the site will be, where it is known
 * @returns {import('vite').Plugin}
 */
export function fileArchive(siteUrl) {
  return {
    name: 'file-archive',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        /** @type {Map<string, string | Uint8Array>} */
        const files = new Map();
        for (const [path, file] of Object.entries(bundle)) {
          if (!path.startsWith('assets/')) continue;
          files.set(basename(path), file.type === 'chunk' ? file.code : textOf(path, file.source));
        }
        const [first] = editionIds();
        for (const id of editionIds()) {
          const page = bundle[`${id}/index.html`];
          if (page?.type !== 'asset') continue;
          const head = editionHead(id);
          const name = `${id}-${head.version ?? '0'}-map`;
          const address = siteUrl && `${siteUrl.replace(/\/*$/, '/')}${id}/`;
          const canonical = address ? `<link rel="canonical" href="${address}" />` : '';
          const html = filePage(String(page.source), files).replace('</head>', (end) => canonical + end);
          const source = zipSync(
            { [`${id}.html`]: strToU8(html), 'README.txt': strToU8(readMe(head, address)) },
            { level: 9, mtime: PACKED_AT }
          );
          this.emitFile({ type: 'asset', fileName: `${id}/${name}.zip`, source });
          for (const folder of id === first ? ['', `${id}/`] : [`${id}/`]) {
            const sent = bundle[`${folder}index.html`];
            if (sent?.type !== 'asset') continue;
            const href = `./${folder === '' ? `${id}/` : ''}${name}.zip`;
            const link = `<link rel="alternate" type="application/zip" href="${href}" />`;
            sent.source = String(sent.source).replace('</head>', (end) => link + end);
          }
        }
      }
    }
  };
}

/**
 * @param {string} path
 * @param {string | Uint8Array} source
 */
const textOf = (path, source) =>
  /\.woff2?$/.test(path) || PICTURE.test(path) || TILE_ARCHIVE.test(path) || typeof source === 'string'
    ? source
    : Buffer.from(source).toString('utf8');

/**
 * What stands beside the page: how it is opened, and whose it is.
 *
 * @param {import('./editions.mjs').EditionHead} head
 * @param {string | undefined} address
 */
function readMe({ id, version, licence, title = {} }, address) {
  const name = Object.values(title).join(' · ') || id;
  const at = address ? `\n${address}` : '';
  return `${name} ${version ?? ''}
${licence ?? ''}${at}

Open ${id}.html: a double click is enough, in a recent Chrome, Edge, Firefox or Safari. It holds the whole map and needs
neither a network nor a server. It may be copied and handed on.

Откройте ${id}.html двойным щелчком в свежем Chrome, Edge, Firefox или Safari. В этом файле вся карта: ни сеть, ни сервер
ей не нужны. Файл можно копировать и передавать другим.
`.replaceAll('\n', '\r\n');
}
