import { expect, test } from 'vitest';
import { ALWAYS_SHOWN } from '../../src/ui/shell/lazy';

const files = import.meta.glob<string>('../../src/**/*.{ts,svelte}', {
  query: '?raw',
  import: 'default',
  eager: true
});
const textOf = (file: string) => files[file] ?? '';
const STATIC_IMPORT = /^\s*(?:import|export)(?!\s+type\b)[^;]*?\sfrom '(\.[^']+)'/gm;

/** The file that `specifier` names in `file`; undefined for one that is not a module of the app. */
function resolved(file: string, specifier: string): string | undefined {
  const { pathname } = new URL(specifier, `file:///a/b/${file.replace('../../', '')}`);
  const path = pathname.replace('/a/b/', '../../');
  return [path, `${path}.ts`, `${path}/index.ts`].find((name) => name in files);
}

/** `file` and all that comes with it. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, specifier = ''] of textOf(file).matchAll(STATIC_IMPORT)) {
    const next = resolved(file, specifier);
    if (next) withImports(next, found);
  }
  return found;
}

const TOGETHER = '../../src/ui/shell/shown-parts.ts';
const comesTogether = (part: string) => new RegExp(`\\b${part}\\b.*from`).test(textOf(TOGETHER));
/** The component of a part that is a file of its own. */
const componentOf = (part: string) =>
  Object.keys(files).find((file) => file.toLowerCase().endsWith(`/${part.toLowerCase()}.svelte`)) ?? part;

test.for([
  '../../src/App.svelte',
  '../../src/map/late-parts.ts',
  '../../src/map/deck-parts.ts',
  TOGETHER,
  ...[...ALWAYS_SHOWN].filter((part) => !comesTogether(part)).map(componentOf)
])('%s, which every visit shows, asks for no words of panels', (file) => {
  const modules = [...withImports(file)];
  expect(modules.length).toBeGreaterThan(1);
  const asking = modules.filter((module) =>
    /\blanguage\.panels\b|\bpanels\b.*= language\b/.test(textOf(module))
  );
  expect(asking).toEqual([]);
});
