/** GeoJSON, and what KML and GPX are made into: features with properties that are named as the columns of tables are. */
import { isObject } from '../data/json-value';
import { ROUTE_KINDS } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import { columnOf } from './columns';
import { described, eventOf, placeOf } from './described';
import {
  draft,
  type Draft,
  type DraftEvent,
  type DraftPlace,
  type DraftRoute,
  type DraftTerritory
} from './draft';
import { geometryParts } from './geometry-parts';
import { checkedPosition } from './imported-position';
import type { ImportLog, Spot } from './import-log';
import { objectAt, objectsOf, plainText, type JsonFile, type JsonObject } from './json-file';
import { languageOf } from './read-table';
import { ImportedRecord, reportUnknownColumns } from './record';

/** A feature of which no more is known than that it may have these. */
export type ImportedFeature = {
  readonly id?: unknown;
  readonly geometry: unknown;
  readonly properties: JsonObject | null;
};

/** Properties that programs add, and that say nothing of the feature. */
const TECHNICAL =
  /^(fid|ogc_fid|objectid|styleurl|stylehash|stylemaphash|stroke.*|fill.*|icon.*|label-.*|marker-.*|tessellate|extrude|visibility|open|draworder|@geometry-type|_gpxtype|coordinateproperties|sym|bbox|shape_(area|leng.*)|rank|within|label_?side|localname|course|status|legs|stops|areas|role)$/i;

export function readGeoJson(file: JsonFile, log: ImportLog): Draft {
  const { value } = file;
  const collection = isObject(value) && Array.isArray(value['features']);
  const features = collection ? objectsOf(value['features']) : objectsOf([value]);
  const crs = isObject(value) ? JSON.stringify(value['crs'] ?? '') : '';
  if (crs.length > 2 && !/CRS:?84|EPSG:*4326/i.test(crs)) {
    const name = /EPSG:+\d+/i.exec(crs)?.[0] ?? crs;
    log.lost(file.spotOf(['crs']), ({ positions }) => positions.coordinateSystem(name));
    return draft({});
  }
  return featuresDraft(
    features.map(([feature]) =>
      feature['type'] === 'Feature'
        ? {
            id: feature['id'],
            geometry: feature['geometry'] ?? null,
            properties: objectAt(feature, 'properties')
          }
        : { geometry: feature, properties: {} }
    ),
    (i, where) => file.spotOf(collection ? ['features', i] : [], where),
    log
  );
}

/** @param spotOf the place of the feature with that index */
export function featuresDraft(
  features: readonly ImportedFeature[],
  spotOf: (index: number, where?: string) => Spot,
  log: ImportLog
): Draft {
  const places: DraftPlace[] = [];
  const events: DraftEvent[] = [];
  const routes: DraftRoute[] = [];
  const territories: DraftTerritory[] = [];
  const counts = new Map<string, number>();
  features.forEach(({ id, geometry, properties }, i) => {
    const values = valuesOf(properties ?? {}, id);
    const named = values.find(([name]) => name === 'name')?.[1] ?? '';
    const where = `features[${i}]${named && ` "${named.slice(0, 40)}"`}`;
    const spot = (column?: string) => spotOf(i, column === undefined ? where : `${where} ${column}`);
    for (const [name] of values) if (!TECHNICAL.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const record = new ImportedRecord(values, spot, log);
    const isEvent = record.text('date') !== undefined || record.text('people') !== undefined;
    const title = record.text('name') ?? record.text('text') ?? '';
    const parts = geometryParts(geometry);
    if (parts.length === 0) {
      if (isEvent || record.text('place') !== undefined) events.push(...eventOf(record, log));
      else if (geometry === null) places.push(...placeOf(record, log));
      else log.lost(spot(), ({ positions }) => positions.none);
    }
    const polygons: (readonly (readonly LngLat[])[])[] = [];
    for (const part of parts) {
      const rings = part.rings.map((ring) => ring.flatMap((position) => sound(position, spot(), log)));
      if (rings.flat().length < part.rings.flat().length) continue; // it has been reported
      const [line = []] = rings;
      if (part.kind === 'point') {
        if (isEvent) events.push(...eventOf(record, log, line[0]));
        else places.push(...placeOf(record, log, line[0]));
      } else if (!title) log.lost(spot(), ({ names }) => names.none);
      else if (part.kind === 'area') polygons.push(rings);
      else if (line.length > 1) routes.push(routeOf(record, title, line));
      else log.lost(spot(), ({ positions }) => positions.shortLine);
    }
    if (polygons.length > 0)
      territories.push({
        ...described(record),
        title,
        when: record.date('date', 'end'),
        holder: record.text('holder'),
        polygons
      });
  });
  reportUnknownColumns(counts, (column) => spotOf(0, column), log);
  return draft({ language: languageOf([...counts.keys()]), places, events, routes, territories });
}

/** The position, or none, and reported. */
function sound(position: readonly number[], spot: Spot, log: ImportLog): readonly LngLat[] {
  const read = checkedPosition(position);
  if ('position' in read) return [read.position];
  log.lost(spot, (words) => words.positions.leftOut(read.problem(words)));
  return [];
}

const routeOf = (record: ImportedRecord, title: string, path: readonly LngLat[]): DraftRoute => ({
  ...described(record),
  title,
  when: record.date('date', 'end'),
  kind: record.choice('kind', ROUTE_KINDS, { rail: 'railway', sea: 'ferry' }, 'road'),
  path
});

/** Properties as texts: of readings of dates the first, of lists all; a text in several languages is a property for each. */
function valuesOf(properties: JsonObject, id: unknown): readonly (readonly [string, string])[] {
  return [...Object.entries(properties), ['id', id] as const].flatMap(([name, value]) => {
    const inLanguages = isObject(value) ? Object.entries(value) : [];
    if (inLanguages.length > 0 && inLanguages.every(([tag]) => columnOf(`${name}:${tag}`)?.language))
      return inLanguages.map(([tag, text]) => [`${name}:${tag}`, textOf(text)] as const);
    const text = textOf(value);
    return text === '' ? [] : [[name, text] as const];
  });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(jsonInside(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const [first] = list;
    if (isObject(first) && ('edtf' in first || 'text' in first))
      return textOf(first['edtf'] ?? first['text']);
    return list.map(textOf).filter(Boolean).join('; ');
  }
  if (!isObject(value)) return '';
  const { toponym, lang, place } = value;
  if (typeof toponym === 'string') return typeof lang === 'string' ? `${toponym} (${lang})` : toponym;
  if (typeof place === 'string') return place;
  return textOf(Object.values(value).find((text) => typeof text === 'string') ?? value['value']);
}

/** KML and QGIS have texts only, and write objects as JSON in them. */
function jsonInside(text: string): string {
  if (!/^[[{].*[\]}]$/s.test(text)) return text;
  try {
    return textOf(JSON.parse(text));
  } catch {
    return text;
  }
}
