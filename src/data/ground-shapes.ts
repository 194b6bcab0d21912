/**
 * The shapes of a ground file, TopoJSON or GeoJSON: those that can be drawn, and what is wrong with the others. The map and
 * the joining of areas take whatever comes from here as it is.
 */
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { readArcs } from './arc-letters';
import { largestHolesFirst } from './hole-order';
import { isObject } from './json-value';

/** Reports what is wrong with the part of the file at `where`. */
export type ReportShape = (where: string, message: string) => void;

export const NO_SHAPE = 'has no shape that can be drawn, and is left out';

/** The layer of a GeoJSON file, after which it is called. */
export const layerOfFile = (file: string) => file.replace(/^.*\/|\.\w+$/g, '');

/** Whether a file of a ground holds tiles: it is no text, and only those that are shown are fetched. */
export const isTileArchive = (file: string) => file.endsWith('.pmtiles');

/** The features of a GeoJSON file that have a shape. */
export function drawableFeatures(raw: unknown, report: ReportShape): FeatureCollection {
  const list = listIn(raw, 'features', '', report);
  return collection(drawable(list, 'features', report, (item) => item));
}

/**
 * Each object of a topology with those of its shapes that can be decoded, and the same as collections of features. The build writes arcs as
 * letters.
 */
export function drawableObjects(raw: Readonly<Record<string, unknown>>, report: ReportShape) {
  const { arcs } = raw;
  const topology = {
    ...raw,
    ...(typeof arcs === 'string' && { arcs: readArcs(arcs) })
  } as unknown as Topology; // what of it does not hold, decoding finds
  const layers = new Map<string, FeatureCollection>();
  const objects: Topology['objects'] = {};
  for (const [name, object] of Object.entries(isObject(raw['objects']) ? raw['objects'] : {})) {
    const list = listIn(object, 'geometries', name, report) as readonly GeometryObject[]; // likewise
    const shapes = drawable(list, name, report, (geometry) => feature(topology, geometry));
    objects[name] = { type: 'GeometryCollection', geometries: shapes.map(({ item }) => item) };
    layers.set(name, collection(shapes));
  }
  if (layers.size === 0) report('objects', 'has no layer');
  return { topology: { ...topology, objects }, layers };
}

type Drawable<T> = { readonly item: T; readonly decoded: Feature };

const collection = (shapes: readonly Drawable<unknown>[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: shapes.map(({ decoded }) => decoded)
});

export function listIn(holder: unknown, key: string, where: string, report: ReportShape): readonly unknown[] {
  const list = isObject(holder) ? holder[key] : undefined;
  if (Array.isArray(list)) return list;
  report(where, `has no list of ${key}, and is left out`);
  return [];
}

/** The items of which `decode` makes a feature with a shape, and that feature. */
function drawable<T>(
  items: readonly T[],
  where: string,
  report: ReportShape,
  decode: (item: T) => unknown
): readonly Drawable<T>[] {
  return items.flatMap((item, i) => {
    const decoded = tryDecoding(() => decode(item));
    if (hasShape(decoded)) return [{ item, decoded: largestHolesFirst(decoded) }];
    report(`${where}[${i}]`, NO_SHAPE);
    return [];
  });
}

/** Undefined where `decode` throws: of a geometry that is none, or whose arcs there are not. */
export function tryDecoding(decode: () => unknown): unknown {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

export const hasShape = (value: unknown): value is Feature =>
  isObject(value) && isObject(value['geometry']) && isCoordinates(value['geometry']['coordinates']);

/** A list of finite numbers, or of such lists at any depth. */
const isCoordinates = (value: unknown): boolean =>
  Array.isArray(value) &&
  (typeof value[0] === 'number' ? value.every(Number.isFinite) : value.every(isCoordinates));
