/** GeoJSON, and what KML and GPX are made into: features with properties that are named as the columns of tables are. */
import type { Feature, Geometry, Position } from 'geojson';
import { ROUTE_KINDS } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import {
  draft,
  type Draft,
  type DraftEvent,
  type DraftPlace,
  type DraftRoute,
  type DraftTerritory
} from './draft';
import { checkedPosition } from './imported-position';
import type { ImportLog, Spot } from './import-log';
import { isObject } from '../data/json-value';
import { objectsOf, plainText, type JsonFile, type JsonObject } from './json-file';
import { eventOf, placeOf } from './read-table';
import { ImportedRecord, reportUnknownColumns } from './record';

/** Properties that programs add, and that say nothing of the feature. */
const TECHNICAL =
  /^(fid|ogc_fid|objectid|styleurl|stylehash|stylemaphash|stroke.*|fill.*|icon.*|label-.*|marker-.*|tessellate|extrude|visibility|open|draworder|@geometry-type|_gpxtype|coordinateproperties|sym|bbox|shape_(area|leng.*)|rank|within|label_?side|localname|course|status|legs|stops|areas|role)$/i;

export function readGeoJson(file: JsonFile, log: ImportLog): Draft {
  const { value } = file;
  const collection = isObject(value) && Array.isArray(value['features']);
  const features = collection ? objectsOf(value['features']) : objectsOf([value]);
  const crs = isObject(value) ? JSON.stringify(value['crs'] ?? '') : '';
  if (crs.length > 2 && !/CRS:?84|EPSG:*4326/i.test(crs)) {
    log.lost(
      file.spotOf(['crs']),
      `read the coordinate system ${/EPSG:+\d+/i.exec(crs)?.[0] ?? crs}; expected longitude and latitude (WGS 84): save the layer again in EPSG:4326`
    );
    return draft({});
  }
  return featuresDraft(
    features.map(
      ([feature]) =>
        (feature['type'] === 'Feature'
          ? feature
          : { type: 'Feature', geometry: feature, properties: {} }) as unknown as Feature
    ),
    (i, where) => file.spotOf(collection ? ['features', i] : [], where),
    log
  );
}

/** @param spotOf the place of the feature with that index */
export function featuresDraft(
  features: readonly Feature<Geometry | null>[],
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
    const parts = geometry ? partsOf(geometry) : [];
    if (geometry === null || parts.length === 0) {
      if (isEvent || record.text('place') !== undefined) events.push(...eventOf(record, log));
      else if (geometry === null) places.push(...placeOf(record, log));
      else log.lost(spot(), 'has a geometry without positions; it is left out');
    }
    for (const part of parts) {
      const positions = part.rings.map((ring) => ring.map((position) => sound(position, spot(), log)));
      if (positions.some((ring) => ring.includes(undefined))) continue; // it has been reported
      const rings = positions as LngLat[][];
      const [line = []] = rings;
      if (part.kind === 'point') {
        if (isEvent) events.push(...eventOf(record, log, line[0]));
        else places.push(...placeOf(record, log, line[0]));
      } else if (!title) log.lost(spot(), 'has no name; it is left out');
      else if (part.kind === 'line') {
        if (line.length > 1) routes.push(routeOf(record, title, line));
        else log.lost(spot(), 'is a line of one position; it is left out');
      } else territories.push({ ...common(record, title), ...holderOf(record), polygons: [rings] });
    }
  });
  reportUnknownColumns(counts, (column) => spotOf(0, column), log);
  return draft({ places, events, routes, territories: joined(territories) });
}

function sound(position: Position, spot: Spot, log: ImportLog): LngLat | undefined {
  const read = checkedPosition(position);
  if ('position' in read) return read.position;
  log.lost(spot, `${read.problem}; it is left out`);
  return undefined;
}

const common = (record: ImportedRecord, title: string) => {
  const [text, when] = [record.text('text'), record.date('date', 'end')];
  return { ...record.evidence(), spot: record.spot, title, ...(text && { text }), ...(when && { when }) };
};

const holderOf = (record: ImportedRecord) => {
  const holder = record.text('holder');
  return holder ? { holder } : {};
};

function routeOf(record: ImportedRecord, title: string, path: readonly LngLat[]): DraftRoute {
  const kind = record.choice('kind', ROUTE_KINDS, { rail: 'railway', sea: 'ferry' }, 'taken for a road');
  return { ...common(record, title), ...(kind && { kind }), path };
}

/** Parts of one MultiPolygon together again. */
function joined(territories: readonly DraftTerritory[]): readonly DraftTerritory[] {
  const whole = new Map<string, DraftTerritory>();
  for (const territory of territories) {
    const key = JSON.stringify([territory.spot, territory.title]);
    const before = whole.get(key);
    whole.set(key, before ? { ...before, polygons: [...before.polygons, ...territory.polygons] } : territory);
  }
  return [...whole.values()];
}

type Part = { readonly kind: 'point' | 'line' | 'area'; readonly rings: readonly (readonly Position[])[] };

function partsOf(geometry: Geometry): readonly Part[] {
  switch (geometry.type) {
    case 'Point':
      return [{ kind: 'point', rings: [[geometry.coordinates]] }];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => ({ kind: 'point', rings: [[position]] }));
    case 'LineString':
      return [{ kind: 'line', rings: [geometry.coordinates] }];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ({ kind: 'line', rings: [line] }));
    case 'Polygon':
      return [{ kind: 'area', rings: geometry.coordinates }];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => ({ kind: 'area', rings }));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf);
    default:
      return [];
  }
}

/** Properties as texts: of texts in several languages the first, of readings of dates the first, of lists all. */
function valuesOf(properties: JsonObject, id: unknown): readonly (readonly [string, string])[] {
  return [...Object.entries(properties), ['id', id] as const].flatMap(([name, value]) => {
    const text = textOf(value);
    return text === '' ? [] : [[name, text] as const];
  });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(jsonInside(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    if (isObject(first) && ('edtf' in first || 'text' in first))
      return textOf(first['edtf'] ?? first['text']);
    return value.map(textOf).filter(Boolean).join('; ');
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
