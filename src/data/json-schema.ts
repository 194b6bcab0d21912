/**
 * The shapes of an edition's files as JSON Schema, for editors that complete and check as one types. Made from
 * `schema.ts`; what each field is comes from the tables of geo/README.md. `npm run schemas` writes them.
 */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import * as schema from './schema';

/** The files of an edition and what may stand in them. */
const SHAPES = {
  'edition.json': schema.EditionFile,
  'places.geojson': schema.collection(schema.PlaceFeature),
  'events.geojson': schema.collection(schema.EventFeature),
  'movements.geojson': schema.collection(schema.MovementFeature),
  'territories.geojson': schema.collection(schema.TerritoryFeature),
  'routes.geojson': schema.collection(schema.RouteFeature),
  'sources.json': v.array(schema.SourceItem)
};

/** "places.schema.json" for "places.geojson". */
export const schemaFile = (file: string) => file.replace(/\.(geo)?json$/, '.schema.json');

/** The text of each file of geo/schema, by its name. `readme`: geo/README.md. */
export function jsonSchemas(readme: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SHAPES).map(([file, shape]) => {
      // Draft 7 is the one that VS Code knows best. What it cannot say (rings that close) the check does.
      const { $schema, ...made } = toJsonSchema(shape, {
        target: 'draft-07',
        typeMode: 'input',
        errorMode: 'ignore'
      });
      const [own, shared] = [tableOf(readme, file), tableOf(readme, 'Readings')];
      describe(made, file === 'edition.json' ? own : shared, own, shared);
      const whole = { $schema, title: `${file} of an edition`, ...made };
      return [schemaFile(file), `${JSON.stringify(whole, undefined, 2)}\n`];
    })
  );
}

type Table = ReadonlyMap<string, string>;

/** What the table under the heading that begins with `title` says of each field. */
function tableOf(readme: string, title: string): Table {
  const section = readme.split(/^## /m).find((text) => text.startsWith(title)) ?? '';
  const rows = [...section.matchAll(/^\| (`.+?) +\| (.+?) +\|$/gm)];
  return new Map(
    rows.flatMap(([, keys = '', words = '']) =>
      words === 'as above' ? [] : [...keys.matchAll(/`(\w+)`/g)].map(([, key = '']) => [key, words] as const)
    )
  );
}

/** Adds what is known of the fields of `node`: by `table` of its own fields, by `own` of a feature's, by `shared` of all. */
function describe(node: JsonSchema, table: Table, own: Table, shared: Table): void {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const words = table.get(key) ?? shared.get(key);
    if (words !== undefined) field.description = words;
    describe(field, key === 'properties' ? own : shared, own, shared);
  }
  for (const item of [node.items].flat()) if (typeof item === 'object') describe(item, shared, own, shared);
}
