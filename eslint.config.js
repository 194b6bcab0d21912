import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { noGlobalNames } from './scripts/lint/no-global-names.mjs';
import { uniqueExports } from './scripts/lint/unique-exports.mjs';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom; docs/architecture.md draws the picture.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  domain: [],
  data: ['domain', 'view'],
  view: ['domain'],
  i18n: ['domain', 'view'],
  map: ['domain', 'view'],
  state: ['domain', 'view', 'i18n'],
  export: ['domain', 'view', 'i18n'],
  import: ['domain', 'data', 'view', 'i18n'],
  ui: ['domain', 'view', 'i18n', 'export', 'state', 'map'],
  offline: [],
  'static-pages': ['domain', 'data', 'view', 'i18n', 'ui']
};

const SVELTE = 'svelte(/|$)';
const MAP = '(maplibre-gl|@deck\\.gl|@luma\\.gl)(/|$)';
/**
 * Libraries that a folder must not know: the map has one owner, and what is pure needs no screen.
 * @type {Record<string, string[]>}
 */
const MUST_NOT_KNOW = {
  domain: [SVELTE, MAP],
  data: [SVELTE, MAP],
  view: [SVELTE, MAP],
  i18n: [SVELTE, MAP],
  export: [SVELTE, MAP],
  map: [],
  state: [MAP],
  ui: [MAP],
  offline: [SVELTE, MAP],
  import: [SVELTE, MAP],
  'static-pages': [SVELTE, MAP]
};

const folders = Object.keys(MAY_IMPORT);

/** @type {import('eslint').Linter.Config[]} */
const boundaries = folders.map((folder) => {
  const allowed = MAY_IMPORT[folder] ?? [];
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  const regex = [
    `^(\\.\\./)+(${[...forbidden, 'main', 'open', 'App\\.svelte'].join('|')})(/|$)`,
    '^/src/',
    ...(MUST_NOT_KNOW[folder] ?? []).map((library) => `^${library}`)
  ].join('|');
  const message = `src/${folder} may import ${allowed.join(', ') || 'nothing from src'}: see docs/architecture.md`;
  return {
    files: [`src/${folder}/**/*.{ts,svelte}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      // The same for `import('…')`, which the rule above does not see.
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`, message }
      ]
    }
  };
});

/**
 * deck.gl arrives after the first map frame, by `import('./deck-parts')`; one import of a value from anywhere but its own
 * modules would bring it into the first download.
 * @type {import('eslint').Linter.Config}
 */
const deckComesLater = {
  files: ['src/**/*.{ts,svelte}'],
  ignores: [
    'src/map/overlay.ts',
    'src/map/deck-parts.ts',
    'src/map/repeated-layers.ts',
    'src/map/layers/clock-block.ts',
    'src/map/layers/view-block.ts',
    'src/map/layers/deck.ts',
    'src/map/layers/slots-extension.ts',
    'src/map/layers/timed-extension.ts',
    'src/map/layers/deck-modules.ts',
    'src/map/layers/deck-layers.ts',
    'src/map/layers/*/deck.ts'
  ],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex:
              '^(@deck\\.gl|@luma\\.gl)(/|$)|/(deck|overlay|slots-extension|timed-extension|clock-block|view-block|repeated-layers|deck-modules|deck-layers|deck-parts)$',
            allowTypeImports: true,
            message:
              "deck.gl is loaded after the first map frame: import types only, or `import('./deck-parts')`."
          }
        ]
      }
    ]
  }
};

const noDate = {
  name: 'Date',
  message: 'src/domain/time.ts alone knows the unit of an instant: use civil, midnight, isoDate.'
};
const noScreen = [
  'window',
  'document',
  'navigator',
  'location',
  'fetch',
  'performance',
  'setTimeout',
  'requestAnimationFrame'
].map((name) => ({ name, message: 'src/domain is pure: no screen, no network, no wall clock.' }));
const noWallClock = 'src/domain has no wall clock: take the instant as an argument.';

/** @type {import('eslint').Linter.Config[]} */
const pure = [
  { files: ['src/**'], rules: { 'no-restricted-globals': ['error', noDate] } },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', noDate, ...noScreen],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: noWallClock },
        { object: 'Math', property: 'random', message: 'src/domain gives the same answer every time.' }
      ]
    }
  },
  {
    files: ['src/domain/time.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noScreen],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noWallClock }
      ]
    }
  }
];

/** One word, one meaning. */
const names = defineConfig({
  files: ['src/**/*.{ts,svelte}'],
  plugins: { names: { rules: { 'no-global-names': noGlobalNames, 'unique-exports': uniqueExports } } },
  rules: { 'names/no-global-names': 'error', 'names/unique-exports': 'error' }
});

const typescript = defineConfig({
  files: ['**/*.ts', '**/*.svelte'],
  extends: ts.configs.strictTypeChecked,
  languageOptions: {
    parserOptions: {
      project: ['./tsconfig.json', './tsconfig.tools.json'],
      tsconfigRootDir: import.meta.dirname,
      extraFileExtensions: ['.svelte'],
      svelteConfig
    }
  },
  rules: {
    'no-undef': 'off', // the type check knows better
    '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    '@typescript-eslint/consistent-type-imports': 'error',
    // There are no enums here, nor classes that could be taken for one another: these two cost a fifth of the linter's time.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // `() => f()` and `() => void f()` are both plain enough where f gives nothing.
    '@typescript-eslint/no-meaningless-void-operator': 'off',
    '@typescript-eslint/no-confusing-void-expression': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
  }
});

export default defineConfig(
  { ignores: ['dist/', 'test-results/', 'playwright-report/', '**/node_modules/', 'shots/', 'geo/**/.*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-warning-comments': 'error' } },
  ...typescript,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' } // the latter knows `let { … } = $props()`
  },
  { files: ['src/**'], languageOptions: { globals: globals.browser } },
  {
    files: ['scripts/**', 'tests/**', 'geo/**', '*.config.{js,ts}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } }
  },
  // In a class with runes a Map, URL or Date is as a rule a passing value, and what is state says so.
  { files: ['**/*.svelte.ts'], rules: { 'svelte/prefer-svelte-reactivity': 'off' } },
  // In markup the linter takes what a snippet or a generic component is handed for `any`; svelte-check knows its type.
  {
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off'
      ])
    )
  },
  ...boundaries,
  ...names,
  deckComesLater,
  ...pure
);
