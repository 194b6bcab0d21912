import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressed } from './scripts/compressed.mjs';
import { editionPages } from './scripts/edition-pages.mjs';
import { fileArchive } from './scripts/file-archive.mjs';
import { findable } from './scripts/findable.mjs';
import { lightFonts } from './scripts/light-fonts.mjs';
import { lumaDevice } from './scripts/luma-device.mjs';
import { MAPLIBRE, MAPLIBRE_WORKER, maplibreFromSources } from './scripts/maplibre.mjs';
import { offline } from './scripts/offline.mjs';
import { unusedModules } from './scripts/unused-modules.mjs';
import { watchEditions } from './scripts/watch-editions.mjs';

/** Under vitest runes are tested as the browser has them: by default code that runs in Node is compiled for a server. */
const testing = Boolean(process.env['VITEST']);

/** What a chunk may be told of a module; Rolldown's own type is wider. */
type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

const pathOf = (entry: string) => resolve(import.meta.dirname, entry);

/** Every module that `entry` needs to run, but itself; what it imports on demand is not. */
function neededBy(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  const root = pathOf(entry);
  visit(root);
  found.delete(root);
  return found;
}

/**
 * Modules for one file: what `entry` needs to run, `withEntry` itself as well, but not what `besides` needs too; and `shared`,
 * a small module that would be a file of its own, since what draws tiles needs it too. What every visit needs goes in seven: what MapLibre has in page and worker, what reads the data, what draws the page, what asks again
 * for that which does not arrive, and of what follows the first picture the page's part, the map's and deck.gl. Left to itself the bundler makes a small file of each module that a part fetched later
 * shares: small files compress badly, and a hundred of them take longer to ask for than to send.
 * The first entries stay by themselves: `main.ts` awaits the page, which must not have to wait for it.
 */
const piece = (
  name: string,
  entry: string,
  priority: number,
  { test = /./, withEntry = false, besides = '', shared = '' } = {}
) => ({
  debugName: name,
  name: (id: string, graph: ModuleGraph) =>
    (shared && id.endsWith(shared)) ||
    (test.test(id) &&
      ((withEntry && id === pathOf(entry)) || neededBy(entry, graph).has(id)) &&
      !(besides && neededBy(besides, graph).has(id)))
      ? name
      : null,
  priority
});
/** MapLibre stays by itself: a page can be read that waits for it. */
const OUR_OWN = /^(?!.*node_modules)/;

export default defineConfig({
  base: './', // relative addresses: dist/ works from any folder of any host
  appType: 'mpa', // a file that is not there is a 404, not the start page
  plugins: [
    unusedModules(),
    maplibreFromSources(),
    lumaDevice(),
    lightFonts(),
    svelte(testing ? { dynamicCompileOptions: () => ({ generate: 'client' }) } : {}),
    editionPages(),
    fileArchive(process.env['SITE_URL']),
    findable(process.env['SITE_URL']),
    offline(),
    compressed(Boolean(process.env['PRECOMPRESSED'])),
    ...(testing ? [] : [watchEditions()])
  ],
  // deck.gl without what it has for WebGPU, which MapLibre does not draw with.
  resolve: { conditions: ['visgl:webgl-only', ...defaultClientConditions] },
  // There is no document in Node: a library that has a build for such a browser as well ('edge-light') gives that one.
  ...(testing && { ssr: { resolve: { conditions: ['browser', 'edge-light'] }, noExternal: ['svelte'] } }),
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false }, // every browser with WebGL 2 and ES2022 has it but Safari 16, which loads without
    assetsInlineLimit: 0, // a small font inside the style sheet would be fetched by those who never need it
    rolldownOptions: {
      output: {
        // Every name stands in a list that the first frame waits for, and of a hash nothing can be compressed.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            piece('maplibre-shared', MAPLIBRE_WORKER, 7, { shared: 'maplibre-gl/src/tile/tile_cache.ts' }),
            piece('data', 'src/main.ts', 6, { shared: 'src/view/ground-lettering.ts' }),
            piece('page', 'src/App.svelte', 5),
            piece('page', 'src/map/map-operations.ts', 4, { test: OUR_OWN }),
            piece('arrivals', 'src/ui/shell/arrivals.svelte.ts', 3, { withEntry: true }),
            piece('shown-parts', 'src/ui/shell/shown-parts.ts', 2, { withEntry: true }),
            piece('late-parts', 'src/map/late-parts.ts', 1, { besides: MAPLIBRE }),
            piece('deck-parts', 'src/map/deck-parts.ts', 0, { besides: MAPLIBRE }) // deck.gl's bridge to it imports it
          ]
        }
      }
    },
    chunkSizeWarningLimit: 1200 // kB before gzip: MapLibre is one piece; tests/bench watches what is sent
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    // One worker reads the modules once for all of its files: what a test changes of the globals it puts back.
    pool: 'threads',
    isolate: false,
    setupFiles: 'tests/unit/support/languages.ts',
    // Nothing here waits for anything: a test runs that long only where other work has the machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/{unit,geo}/**/*.test.ts', 'geo/*/tests/*.test.ts']
  }
});
