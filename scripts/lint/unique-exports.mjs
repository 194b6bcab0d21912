/**
 * ESLint rule: a name is exported by one module of `src` only, so that a search for it finds one meaning.
 * Default exports have no name; `export … from` hands on a name that another module gives.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../install.mjs';

const EXPORTED =
  /^export (?:async )?(?:const|let|function\*?|class|type) (\w+)|^export const \[([\w, ]+)\]/gm;

/** Names that a module exports, in the order of its text. @param {string} text @returns {string[]} */
const namesIn = (text) =>
  [...text.matchAll(EXPORTED)].flatMap(([, name, list]) => (name ? [name] : (list ?? '').split(/, */)));

/** Modules of `src` by each name that they export. @type {Map<string, string[]>} */
const modules = new Map();
for (const path of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.ts')) continue;
  const file = `src/${path.replaceAll('\\', '/')}`;
  for (const name of new Set(namesIn(readFileSync(join(ROOT, file), 'utf8')))) {
    modules.set(name, [...(modules.get(name) ?? []), file]);
  }
}

/** @type {import('eslint').Rule.RuleModule} */
export const uniqueExports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(ROOT, context.filename).replaceAll('\\', '/');
    return {
      Program(node) {
        for (const name of new Set(namesIn(context.sourceCode.text))) {
          const others = (modules.get(name) ?? []).filter((other) => other !== file);
          if (others.length === 0) continue;
          const message = `"${name}" is exported by ${others.join(', ')} as well: give one of them another name.`;
          context.report({ node, message });
        }
      }
    };
  }
};
