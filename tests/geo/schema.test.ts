/** geo/schema: what editors of text complete and underline by says the same as what reads an edition. */
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas, schemaFile } from '../../src/data/json-schema';
import { STORIES_FILE } from '../../src/data/parse-stories';
import { EDITION_FILES } from '../../src/data/written-edition';
import { broken, changeOf, GOOD } from './support/broken';
import { EDITIONS, filesIn } from './support/folder';

/** An edition may have no stories; these do. */
const FILES = [...EDITION_FILES, STORIES_FILE];
const GEO = new URL('../../geo/', import.meta.url);
const written = filesIn(new URL('schema/', GEO));
const ajv = new Ajv({ allErrors: true, strictTuples: false, formats: { uri: (text) => URL.canParse(text) } });
const validators = new Map(
  [...written].map(([name, text]) => [name, ajv.compile(JSON.parse(text) as object)] as const)
);

/** What the schema of `file` says of `text`. */
function said(file: string, text: unknown): readonly string[] {
  const validate = validators.get(schemaFile(file));
  if (!validate) throw new Error(`${file} has no schema`);
  validate(JSON.parse(text as string));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the schemas are those of today (npm run schemas writes them)', () => {
  expect(written).toEqual(jsonSchemas(readFileSync(new URL('README.md', GEO), 'utf8')));
});

test('every file of an edition has a schema', () => {
  expect([...written.keys()].sort()).toEqual(FILES.map(schemaFile).sort());
});

test('a field is described in the words of geo/README.md', () => {
  expect(written.get('places.schema.json')).toContain('"description": "metres by which the point may be off');
});

test.for(FILES)('%s of the small edition passes, and points to its schema', (file) => {
  const text = GOOD.get(file) ?? '';
  expect(said(file, text)).toEqual([]);
  const { $schema } = JSON.parse(text) as { $schema?: string };
  if (file === 'sources.json') return; // a list has no room for it
  expect(new URL($schema ?? '', new URL('good/', import.meta.url)).href).toBe(
    new URL(`schema/${schemaFile(file)}`, GEO).href
  );
});

test.for(EDITIONS.flatMap((edition) => FILES.map((file) => [edition, file] as const)))(
  '%s/%s passes',
  ([edition, file]) => {
    expect(said(file, readFileSync(new URL(`${edition}/${file}`, GEO), 'utf8'))).toEqual([]);
  }
);

test.for([
  ['unknown-field', 'places.geojson', /\/features\/1\/properties must NOT have additional properties/],
  ['field-misspelt', 'edition.json', / must have required property 'licence'/],
  ['grade-that-is-none', 'routes.geojson', /\/grade must be equal to one of the allowed values/],
  ['reading-without-source', 'events.geojson', /\/when\/0\/sources must NOT have fewer than 1 items/],
  ['coordinates-swapped', 'places.geojson', /\/coordinates\/1 must be <= 90/],
  ['a-text-for-a-number', 'places.geojson', /\/precisionMetres must be number/],
  ['id-with-capitals', 'routes.geojson', /\/id must match pattern/],
  ['no-language-tag', 'places.geojson', /\/lang must match pattern/],
  ['story-of-no-step', 'stories.json', /\/steps must NOT have fewer than 1 items/],
  ['no-web-address', 'sources.json', /\/URL must match format/]
] as const)('%s is underlined in %s', ([name, file, expected]) => {
  expect(said(file, broken(changeOf(name)).get(file)).join('\n')).toMatch(expected);
});
