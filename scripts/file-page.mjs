// A page of the site as one file that holds all it needs, and so opens by a double click: a browser gives a page from the disk
// neither modules nor data from other files.
import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from './content-security-policy.mjs';

/**
 * Runs in the page: gives each file that the page holds an address of its own, and starts the program.
 *
 * @param {string} main the part of the program that is started
 */
function openFiles(main) {
  /** @param {string} id */
  const held = (id) => JSON.parse(document.getElementById(id)?.textContent ?? '{}');
  const files = /** @type {Record<string, string>} */ (held('files'));
  /** @type {Record<string, string>} */
  const fileAddresses = {};
  /** @type {Record<string, string>} */
  const imports = {};
  for (const [name, content] of Object.entries(files)) {
    const isProgram = name.endsWith('.js');
    const type = isProgram ? 'text/javascript' : 'text/plain';
    fileAddresses[name] = content.startsWith('data:')
      ? content
      : URL.createObjectURL(new Blob([content], { type }));
    if (isProgram) imports[name] = fileAddresses[name];
  }
  Object.assign(globalThis, { fileAddresses });

  const addresses = document.getElementById('addresses');
  if (addresses) {
    addresses.textContent = JSON.stringify(held('addresses'), (_, value) =>
      typeof value === 'string' ? (fileAddresses[value.replace(/^.*\/assets\//, '')] ?? value) : value
    );
  }
  // The parts of the program name each other by what is written here.
  const map = document.createElement('script');
  map.type = 'importmap';
  map.nonce = document.currentScript?.nonce ?? '';
  map.textContent = JSON.stringify({ imports });
  document.head.append(map);
  import(main).catch((error) => {
    document.getElementById('missing')?.removeAttribute('hidden');
    throw error;
  });
}

/**
 * The page with its program, styles, data and letters inside.
 *
 * @param {string} html a page of the map as it was built
 * @param {ReadonlyMap<string, string | Uint8Array>} files what lies in `assets`, by name
 * @returns {string}
 */
export function filePage(html, files) {
  const programs = [...files].filter(([name]) => name.endsWith('.js'));
  const asking = [html, ...programs.map(([, code]) => String(code))].join('\n');
  /** @type {Record<string, string>} */
  const held = Object.fromEntries(programs.map(([name, code]) => [name, program(String(code), files)]));
  for (const [name, content] of files) {
    if (!/\.(json|txt|woff2|jpe?g|png|webp|pmtiles)$/.test(name) || !asking.includes(name)) continue;
    const [, picture] = /\.(jpe?g|png|webp)$/.exec(name) ?? [];
    const other = name.endsWith('.pmtiles') ? 'application/octet-stream' : 'font/woff2';
    const type = picture ? `image/${picture.replace('jpg', 'jpeg')}` : other;
    held[name] = typeof content === 'string' ? content : dataAddress(type, content);
  }
  const [, main = ''] = /<script type="module"[^>]* src="[^"]*assets\/([^"]+)"/.exec(html) ?? [];
  const [, first = ''] = /<link rel="stylesheet"[^>]* href="[^"]*assets\/([^"]+)"/.exec(html) ?? [];
  const late = [...files.keys()].filter((name) => name.endsWith('.css') && name !== first);
  const style = [first, ...late].map((name) => withFaces(String(files.get(name) ?? ''), files)).join('\n');
  const json = JSON.stringify(held).replaceAll('<', '\\u003c');
  const nonce = createHash('sha256').update(json).digest('hex').slice(0, 16);

  const page = html
    .replace(/ *<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '')
    .replace(/ *<link rel="(modulepreload|preload|stylesheet|collection)"[^>]*>\n/g, '')
    .replace(/ *<script type="module"[^>]*><\/script>\n/, '')
    .replace(
      /(<link rel="icon"[^>]* href=)"[^"]*assets\/([^"]+)"/,
      (_, start, name) => `${start}"${dataAddress('image/svg+xml', files.get(name) ?? '')}"`
    )
    .replace('</head>', (end) => `  <style>${style}</style>\n  ${end}`)
    .replace(
      '</body>',
      (end) => `  <script id="files" type="application/json">${json}</script>
    <script nonce="${nonce}">(${String(openFiles)})(${JSON.stringify(main)})</script>
  ${end}`
    );
  const policy = contentSecurityPolicy(page, `'self' data: blob: 'nonce-${nonce}'`);
  return page.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
  );
}

/**
 * A part of the program that asks for the others by their names alone, for files at the addresses that the page gives them, and
 * for no styles: the page has them all.
 *
 * @param {string} code
 * @param {ReadonlyMap<string, unknown>} files
 */
const program = (code, files) =>
  code
    .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]')
    .replace(/(["'`])\.\/([\w.-]+\.js)\1/g, (all, _, name) => (files.has(name) ? JSON.stringify(name) : all))
    .replace(/new URL\((["'`])([\w.-]+)\1,\s*import\.meta\.url\)\.href/g, (all, _, name) =>
      files.has(name) ? `globalThis.fileAddresses[${JSON.stringify(name)}]` : all
    );

/**
 * A style sheet that holds its letters, in the one format that every browser with WebGL 2 reads.
 *
 * @param {string} css
 * @param {ReadonlyMap<string, string | Uint8Array>} files
 */
const withFaces = (css, files) =>
  css
    .replace(/,\s*url\([^)]*\.woff\)\s*format\(["']?woff["']?\)/g, '')
    .replace(
      /url\(["']?\.\/([\w.-]+)["']?\)/g,
      (_, name) => `url(${dataAddress('font/woff2', files.get(name) ?? '')})`
    );

/**
 * @param {string} type
 * @param {string | Uint8Array} content
 */
const dataAddress = (type, content) => `data:${type};base64,${Buffer.from(content).toString('base64')}`;
