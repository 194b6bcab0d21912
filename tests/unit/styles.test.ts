import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { BREAKPOINTS } from '../../src/ui/breakpoints';

const SOURCE = new URL('../../src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, SOURCE), 'utf8');

const TOKENS = read('ui/tokens.css');
const COMPONENTS = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => ({ path, source: read(path) }));

/** Drawings: where a line or a figure lies in them is geometry, not a distance between parts of the page. */
const DRAWINGS = /^ui\/(timeline|map-frame)\//;

type StyleNode = AST.CSS.StyleSheet['children'][number] | AST.CSS.Block['children'][number];

const nodesIn = (nodes: readonly StyleNode[]): readonly StyleNode[] =>
  nodes.flatMap((node) => [node, ...('block' in node && node.block ? nodesIn(node.block.children) : [])]);

const styles = COMPONENTS.flatMap(({ path, source }) =>
  nodesIn(parse(source, { modern: true }).css?.children ?? []).map((node) => ({ path, node }))
);

/** "path property: value" of every declaration that `isLiteral`. */
const literals = (isLiteral: (property: string, value: string, path: string) => boolean) =>
  styles.flatMap(({ path, node }) =>
    node.type === 'Declaration' && isLiteral(node.property, node.value, path)
      ? [`${path} ${node.property}: ${node.value}`]
      : []
  );

test('sizes of type are tokens', () => {
  expect(styles.length).toBeGreaterThan(1000);
  const isType = /^(font|font-size|line-height)$/;
  expect(literals((property, value) => isType.test(property) && /\d(px|r?em)/.test(value))).toEqual([]);
});

test('distances between parts of the page are tokens, or the one pixel of a line', () => {
  const isDistance = /^((row-|column-)?gap|(margin|padding)(-[a-z-]+)?)$/;
  const isOffset = /^(top|right|bottom|left|inset)$/;
  const found = literals(
    (property, value, path) =>
      (isDistance.test(property) || (isOffset.test(property) && !DRAWINGS.test(path))) &&
      /\d(px|rem)/.test(value.replaceAll(/\b1px/g, ''))
  );
  expect(found).toEqual([]);
});

test('colours are tokens', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(|\b(black|white)\b/i;
  expect(literals((_, value) => colour.test(value))).toEqual([]);
});

test('in the colours of the system boxes show whether they are ticked, and light words keep their dark ground', () => {
  const sheets = COMPONENTS.map(({ path, source }) => ({
    path,
    css: source.slice(source.indexOf('<style>'))
  }));
  const given = (has: RegExp) => sheets.filter(({ css }) => has.test(css));
  const without = (list: typeof sheets, needs: RegExp) => list.filter(({ css }) => !needs.test(css));
  const [boxes, light] = [given(/:checked/), given(/[\s;]color: var\(--page\)/)];
  expect([boxes.length, light.length]).not.toContain(0);
  expect(without(boxes, /forced-colors: active\)[^@]*appearance: auto/)).toEqual([]);
  expect(without(light, /forced-colors: active\)[^@]*forced-color-adjust: none/)).toEqual([]);
});

test('the page changes its layout at the breakpoints and nowhere else', () => {
  const queries = [
    ...[...TOKENS.matchAll(/@media (.*) \{/g)].map(([, query = '']) => query),
    ...styles.flatMap(({ node }) => (node.type === 'Atrule' && node.name === 'media' ? [node.prelude] : []))
  ].filter((query) => /width|height|orientation|pointer/.test(query));
  expect(queries.length).toBeGreaterThan(5);
  const known = new Set<string>(Object.values(BREAKPOINTS));
  expect(queries.filter((query) => !known.has(query))).toEqual([]);
});

test('every token is used', () => {
  const everything = [TOKENS, read('ui/base.css'), ...COMPONENTS.map(({ source }) => source)].join('\n');
  const tokens = new Set([...TOKENS.matchAll(/(?<=^\s*)--[\w-]+(?=:)/gm)].map(([name]) => name));
  expect(tokens.size).toBeGreaterThan(30);
  expect([...tokens].filter((name) => !everything.includes(`var(${name}`))).toEqual([]);
});
