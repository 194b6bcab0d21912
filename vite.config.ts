import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Under vitest runes are tested as the browser has them: by default code that runs in Node is compiled for a server. */
const testing = Boolean(process.env['VITEST']);

/** Data files are laid out for their authors; readers are sent them without the blanks. */
const withoutBlanks: Plugin = {
  name: 'without-blanks',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !/\.(geo)?json$/.test(file.fileName)) continue;
      file.source = JSON.stringify(JSON.parse(Buffer.from(file.source).toString('utf8')));
    }
  }
};

export default defineConfig({
  base: './', // relative addresses: dist/ works from any folder of any host
  appType: 'mpa', // a file that is not there is a 404, not the start page
  plugins: [svelte(testing ? { dynamicCompileOptions: () => ({ generate: 'client' }) } : {}), withoutBlanks],
  // There is no document in Node: a library that has a build for such a browser as well ('edge-light') gives that one.
  ...(testing && { ssr: { resolve: { conditions: ['browser', 'edge-light'] }, noExternal: ['svelte'] } }),
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // a small font inside the style sheet would be fetched by those who never need it
    chunkSizeWarningLimit: 1200 // kB before gzip: MapLibre is one piece; tests/bench watches what is sent
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    setupFiles: 'tests/unit/support/languages.ts',
    include: ['tests/unit/**/*.test.ts', 'tests/geo/**/*.test.ts']
  }
});
