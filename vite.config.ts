import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';
import { firstWords, firstWordsStyle, preloads, type Head } from './scripts/first-page.mjs';

/** Under vitest runes are tested as the browser has them: by default code that runs in Node is compiled for a server. */
const testing = Boolean(process.env['VITEST']);

/**
 * Fields that are for authors only: the schema for an editor of text, the box for clip-territories.mjs, the copy of a page
 * to which no visitor is to be sent.
 */
const AUTHOR_FIELDS: ReadonlySet<string> = new Set(['$schema', 'clip', 'readAt']);

/**
 * Hosts send no, or an odd, type with .geojson and .md, compress them not, or make pages of them: what is sent has endings
 * that every host knows.
 */
const extensionFor = (name: string) => ({ '.geojson': '.json', '.md': '.txt' })[extname(name)] ?? '[extname]';

/** Data files are laid out for their authors; visitors are sent them without blanks and without the authors' fields. */
const dataForVisitors: Plugin = {
  name: 'data-for-visitors',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !/\.json$/.test(file.fileName)) continue;
      const data: unknown = JSON.parse(Buffer.from(file.source).toString('utf8'));
      file.source = JSON.stringify(data, (key, value: unknown) =>
        AUTHOR_FIELDS.has(key) ? undefined : value
      );
    }
  }
};

/** The page has words before its program has arrived, and asks for all of that program at once. */
const firstPage: Plugin = {
  name: 'first-page',
  transformIndexHtml: (html, { bundle }) => {
    const [, edition = ''] = /data-edition="(.*?)"/.exec(html) ?? [];
    const file = new URL(`geo/${edition}/edition.json`, import.meta.url);
    const head = JSON.parse(readFileSync(file, 'utf8')) as Head;
    const languages = Object.keys(head.title);
    return html
      .replace(/<html /, (tag) => `${tag}data-languages="${languages.join(' ')}" `)
      .replace('</style>', (end) => `${firstWordsStyle(languages)}${end}`)
      .replace('<div id="app">', (div) => div + firstWords(head))
      .replace('</head>', (end) => `  ${preloads(Object.keys(bundle ?? {}))}\n  ${end}`);
  }
};

/** The built page says itself what it may load; under `vite dev` it is put together of inline scripts. */
const pagePolicy: Plugin = {
  name: 'page-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        (charset) =>
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />`
      )
  }
};

/** What a chunk may be told of a module; Rolldown's own type is wider. */
type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/** Every module that `entry` needs to run, but itself; what it imports on demand is not. */
function neededBy(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  const root = resolve(import.meta.dirname, entry);
  visit(root);
  found.delete(root);
  return found;
}

/**
 * What every visit needs goes in two pieces, that which reads the data and that which draws the page: left to itself
 * the bundler makes a small file of each module that a part fetched later shares, and small files compress badly.
 * The entries stay by themselves: `main.ts` awaits the page, which must not have to wait for it.
 */
const piece = (name: string, entry: string, priority: number, test = /./) => ({
  debugName: name,
  name: (id: string, graph: ModuleGraph) => (test.test(id) && neededBy(entry, graph).has(id) ? name : null),
  priority
});
/** MapLibre stays by itself: a page can be read that waits for it. */
const OUR_OWN = /^(?!.*node_modules)/;

export default defineConfig({
  base: './', // relative addresses: dist/ works from any folder of any host
  appType: 'mpa', // a file that is not there is a 404, not the start page
  plugins: [
    svelte(testing ? { dynamicCompileOptions: () => ({ generate: 'client' }) } : {}),
    dataForVisitors,
    firstPage,
    pagePolicy
  ],
  // There is no document in Node: a library that has a build for such a browser as well ('edge-light') gives that one.
  ...(testing && { ssr: { resolve: { conditions: ['browser', 'edge-light'] }, noExternal: ['svelte'] } }),
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false }, // every browser with WebGL 2 and ES2022 has it but Safari 16, which loads without
    assetsInlineLimit: 0, // a small font inside the style sheet would be fetched by those who never need it
    rolldownOptions: {
      output: {
        assetFileNames: ({ names: [name = ''] }) => `assets/[name]-[hash]${extensionFor(name)}`,
        codeSplitting: {
          groups: [
            piece('data', 'src/main.ts', 3),
            piece('page', 'src/App.svelte', 2),
            piece('page', 'src/map/map-operations.ts', 1, OUR_OWN)
          ]
        }
      }
    },
    chunkSizeWarningLimit: 1200 // kB before gzip: MapLibre is one piece; tests/bench watches what is sent
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    setupFiles: 'tests/unit/support/languages.ts',
    // Nothing here waits for anything: a test runs that long only where other work has the machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/{unit,geo}/**/*.test.ts', 'geo/*/tests/*.test.ts']
  }
});
