/**
 * ESLint rule: nothing declared in a module bears the name of something that every page has (`Selection`, `Text`,
 * `Node`, `window` …), so that a name read anywhere means what the platform means by it.
 */
import globals from 'globals';

/** Objects of a page that are not constructors. Others, such as `name` or `length`, are ordinary words. */
const OBJECTS = ['window', 'document', 'navigator', 'location', 'history', 'screen', 'performance', 'caches'];
const TAKEN = new Set([
  ...OBJECTS,
  ...Object.keys({ ...globals.browser, ...globals.builtin }).filter((name) => /^[A-Z]/.test(name))
]);

/** @type {import('eslint').Rule.RuleModule} */
export const noGlobalNames = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    'Program:exit'() {
      for (const { variables } of context.sourceCode.scopeManager.scopes) {
        for (const { name, defs } of variables) {
          const [definition] = defs;
          if (!definition || !TAKEN.has(name)) continue;
          const message = `"${name}" is a name of the platform: choose another one.`;
          context.report({ node: definition.name, message });
        }
      }
    }
  })
};
