/**
 * The schemas of an edition's files as JSON Schema, for editors of text that complete and check while one types. They are
 * made from `schema/` and, for the descriptions, from the tables of geo/README.md. `npm run schemas` writes them.
 */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import * as schema from './schema';
import { PeriodMapItem } from './schema/period-map';
import { StoriesFile } from './schema/story';

/** The schema of each file of an edition. */
const FILE_SCHEMAS = {
  'edition.json': v.strictObject({
    ...schema.EditionFile.entries,
    periodMap: v.optional(PeriodMapItem)
  }),
  'places.geojson': schema.collection(schema.PlaceFeature),
  'events.geojson': schema.collection(schema.EventFeature),
  'movements.geojson': schema.collection(schema.MovementFeature),
  'territories.geojson': schema.collection(schema.TerritoryFeature),
  'routes.geojson': schema.collection(schema.RouteFeature),
  'sources.json': v.array(schema.SourceItem),
  'stories.json': StoriesFile
};

/** "places.schema.json" for "places.geojson". */
export const schemaFile = (file: string) => file.replace(/\.(geo)?json$/, '.schema.json');

/** The text of each file of geo/schema, by its name. `readme`: geo/README.md. */
export function jsonSchemas(readme: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILE_SCHEMAS).map(([file, fileSchema]) => {
      // Draft 7 is what VS Code supports best. What it cannot say (rings that close) is left to the check.
      const { $schema, ...jsonSchema } = toJsonSchema(fileSchema, {
        target: 'draft-07',
        typeMode: 'input',
        errorMode: 'ignore'
      });
      const [fileTable, sharedTable] = [tableOf(readme, file), tableOf(readme, 'Readings')];
      describe(jsonSchema, file === 'edition.json' ? fileTable : sharedTable, fileTable, sharedTable);
      const schemaDocument = { $schema, title: `${file} of an edition`, ...jsonSchema };
      return [schemaFile(file), `${JSON.stringify(schemaDocument, undefined, 2)}\n`];
    })
  );
}

/** Descriptions of fields, by their key. */
type Table = ReadonlyMap<string, string>;

/** The table under the heading that begins with `title`. */
function tableOf(readme: string, title: string): Table {
  const section = readme.split(/^## /m).find((text) => text.startsWith(title)) ?? '';
  const rows = [...section.matchAll(/^\| (`.+?) +\| (.+?) +\|$/gm)];
  return new Map(
    rows.flatMap(([, keys = '', description = '']) =>
      description === 'as above'
        ? []
        : [...keys.matchAll(/`(\w+)`/g)].map(([, key = '']) => [key, description] as const)
    )
  );
}

/**
 * Adds descriptions to the fields of `node`: from `table` or, as everywhere, from `sharedTable`. For the properties of a
 * feature `table` is `fileTable`.
 */
function describe(node: JsonSchema, table: Table, fileTable: Table, sharedTable: Table): void {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const description = table.get(key) ?? sharedTable.get(key);
    if (description !== undefined) field.description = description;
    describe(field, key === 'properties' ? fileTable : sharedTable, fileTable, sharedTable);
  }
  for (const item of [node.items].flat())
    if (typeof item === 'object') describe(item, sharedTable, fileTable, sharedTable);
}
