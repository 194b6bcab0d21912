/**
 * The ground that an edition brings with it: GeoJSON or TopoJSON in its folder `ground`, made into the layers that the map
 * draws. What cannot be drawn is reported and left out.
 */
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature as decode } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { GROUND_LAYERS, type GroundLayer } from '../domain/ground';
import { didYouMean } from './did-you-mean';
import { hasShape, layerOfFile, listIn, NO_SHAPE, tryDecoding, type ReportShape } from './ground-shapes';
import { isObject } from './json-value';
import { groundName, ROLES } from './own-ground-names';
import { coastsOf, seaAround } from './sea-around';

/** What an own ground may hold, and of which shapes each is. */
const SHAPES = {
  land: ['Polygon', 'MultiPolygon'],
  lakes: ['Polygon', 'MultiPolygon'],
  rivers: ['LineString', 'MultiLineString'],
  borders: ['LineString', 'MultiLineString'],
  names: ['Point', 'LineString'],
  points: ['Point']
} as const;
type AnyLayer = keyof typeof SHAPES;
/** What is drawn of GeoJSON and TopoJSON: points are many, and come in tiles. */
type OwnLayer = Exclude<AnyLayer, 'points'>;

/** Kinds of border that the style draws and a card explains. */
const BORDER_KINDS: readonly string[] = ['state', 'disputed', 'province', 'lease'];
/** From the greatest, which are seen from afar, to brooks; as Natural Earth ranks them. */
const [GREATEST, LEAST, USUAL_RANK] = [1, 8, 4];

export type OwnGround = {
  readonly layers: ReadonlyMap<GroundLayer, FeatureCollection>;
  /** Layers of any other ground that these take the place of. */
  readonly replaces: readonly GroundLayer[];
};

type Layers = Readonly<Partial<Record<GroundLayer, readonly Feature[]>>>;

/** What the map draws of each. */
const DRAWN: Readonly<Record<OwnLayer, (features: readonly Feature[]) => Layers>> = {
  land: (land) => ({ sea: seaAround(land), coasts: coastsOf(land) }),
  lakes: (lakes) => ({ lakes }),
  rivers: (rivers) => ({ rivers: rivers.map(ranked), names: rivers.flatMap(named({ role: 'river' })) }),
  borders: (borders) => ({ borders: borders.flatMap(singleLines).map(withKind) }),
  names: (names) => ({ names: names.flatMap(named({})) })
};
const OWN_LAYERS = Object.keys(DRAWN) as readonly OwnLayer[]; // Object.keys forgets the names

/** @param file the path of the file, whose name is the layer of a GeoJSON file */
export function ownGround(file: string, raw: unknown, report: ReportShape): OwnGround {
  const found = (
    isObject(raw) && raw['type'] === 'Topology' ? objectsOf(raw, report) : fileOf(file, raw, report)
  ).filter(({ features }) => features.length > 0);
  const drawn = found.map(({ layer, features }) => DRAWN[layer](features));
  const layers = new Map<GroundLayer, FeatureCollection>();
  for (const layer of GROUND_LAYERS) {
    const features = drawn.flatMap((some) => some[layer] ?? []);
    if (features.length > 0) layers.set(layer, { type: 'FeatureCollection', features });
  }
  const hasLand = found.some(({ layer }) => layer === 'land');
  return { layers, replaces: hasLand ? ['sea', 'coasts', 'depth'] : [] };
}

type Found = { readonly layer: OwnLayer; readonly features: readonly Feature[] };

function fileOf(file: string, raw: unknown, report: ReportShape): readonly Found[] {
  const layer = layerCalled(layerOfFile(file), '', report);
  if (!layer) return [];
  const features = listIn(raw, 'features', '', report);
  return [{ layer, features: fittingFeatures(layer, features, 'features', report) }];
}

const objectsOf = (raw: Readonly<Record<string, unknown>>, report: ReportShape): readonly Found[] =>
  Object.entries(isObject(raw['objects']) ? raw['objects'] : {}).flatMap(([name, object]) => {
    const where = `objects.${name}`;
    const layer = layerCalled(name, where, report);
    if (!layer) return [];
    const geometries = listIn(object, 'geometries', where, report) as readonly GeometryObject[]; // what does not hold, decoding finds
    const decoded = geometries.map((geometry) =>
      tryDecoding(() => decode(raw as unknown as Topology, geometry))
    ); // likewise
    return [{ layer, features: fittingFeatures(layer, decoded, `${where}.geometries`, report) }];
  });

/** Those that the layer can draw; the others are reported. */
export const fittingFeatures = (
  layer: AnyLayer,
  items: readonly unknown[],
  list: string,
  report: ReportShape
): readonly Feature[] =>
  items.flatMap((item, i) => {
    const [where, message] = hasShape(item) ? (faultOf(item, layer) ?? []) : ['', NO_SHAPE];
    if (message !== undefined) report(`${list}[${i}]${where}`, message);
    return hasShape(item) && message === undefined ? [item] : [];
  });

function layerCalled(name: string, where: string, report: ReportShape): OwnLayer | undefined {
  const layer = OWN_LAYERS.find((known) => known === name);
  const meant = didYouMean(name, OWN_LAYERS) || `; expected ${OWN_LAYERS.join(', ')}`;
  if (!layer) report(where, `"${name}" is no layer of a ground, and is left out${meant}`);
  return layer;
}

/** Where in a feature something is wrong with it, and what. */
type Fault = readonly [where: string, message: string];

/** What the layer cannot draw of a feature that has a shape. */
function faultOf({ geometry, properties }: Feature, layer: AnyLayer): Fault | undefined {
  const kinds: readonly string[] = SHAPES[layer];
  if (!kinds.includes(geometry.type))
    return ['.geometry.type', `expected ${kinds.join(' or ')}, read ${geometry.type}`];
  const beyond = 'coordinates' in geometry && positionsIn(geometry.coordinates).find(isNowhere);
  if (beyond)
    return [
      '.geometry',
      `[${beyond.join(', ')}] is nowhere on the earth; is longitude first, in degrees (WGS 84)?`
    ];
  const { rank, kind, name, role } = { ...properties } as Readonly<Record<string, unknown>>;
  if (layer === 'borders') return kind === undefined ? undefined : wordFault('kind', kind, BORDER_KINDS);
  if (layer !== 'rivers' && layer !== 'names' && layer !== 'points') return undefined;
  if (rank !== undefined && !isRank(rank))
    return ['.properties.rank', `expected a number from ${GREATEST}, the greatest, to ${LEAST}`];
  if (name !== undefined && !isLocalized(name))
    return ['.properties.name', 'expected a text for each language, as in {"en": "…", "ru": "…"}'];
  if (layer !== 'names') return undefined;
  if (name === undefined) return ['', 'has no name; expected a text for each language'];
  return wordFault('role', role, ROLES);
}

function wordFault(key: string, value: unknown, words: readonly string[]): Fault | undefined {
  if (typeof value === 'string' && words.includes(value)) return undefined;
  const read = value === undefined ? '' : `, read ${JSON.stringify(value)}`;
  return [`.properties.${key}`, `expected one of ${words.join(', ')}${read}`];
}

const isLocalized = (value: unknown) =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string');
const isRank = (rank: unknown) => typeof rank === 'number' && rank >= GREATEST && rank <= LEAST;
const isNowhere = ([longitude = NaN, latitude = NaN]: Position) =>
  !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
const positionsIn = (coordinates: readonly unknown[]): readonly Position[] =>
  typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : coordinates.flatMap((part) => positionsIn(part as readonly unknown[]));

const named = (given: { readonly role?: string }) => (feature: Feature) => groundName(given, feature) ?? [];
const ranked = (river: Feature): Feature => ({
  ...river,
  properties: { rank: (river.properties?.['rank'] as number | undefined) ?? USUAL_RANK }
});
const withKind = (border: Feature): Feature => ({
  ...border,
  properties: { kind: (border.properties?.['kind'] as string | undefined) ?? 'state' }
});

/** A feature for each line: whose land lies beside a border is asked of single lines. */
const singleLines = (border: Feature): readonly Feature[] =>
  border.geometry.type === 'MultiLineString'
    ? border.geometry.coordinates.map((coordinates) => ({
        ...border,
        geometry: { type: 'LineString', coordinates }
      }))
    : [border];
