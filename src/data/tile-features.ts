/** What an author's GeoJSON gives to tiles: the same features as an own ground, with properties that tiles can hold. */
import type { Feature } from 'geojson';
import { layerOfFile, listIn, type ReportShape } from './ground-shapes';
import { isObject } from './json-value';
import { fittingFeatures } from './own-ground';
import { layerFault, TILE_LAYERS, type TileLayer } from './tile-archive-faults';

export type TileFeatures = Partial<Record<TileLayer, readonly Feature[]>>;

/** Those that can be drawn, by layer; the rest is reported. @param file whose name is the layer */
export function tileFeatures(file: string, raw: unknown, report: ReportShape): TileFeatures {
  const name = layerOfFile(file);
  const layer = TILE_LAYERS.find((known) => known === name);
  if (!layer) {
    report('', layerFault(name) ?? '');
    return {};
  }
  const features = fittingFeatures(layer, listIn(raw, 'features', '', report), 'features', report);
  if (layer !== 'rivers') return { [layer]: features.map(flat) };
  const named = features.filter(({ properties }) => properties?.['name'] !== undefined);
  const names = named.map((river) => flat({ ...river, properties: { ...river.properties, role: 'river' } }));
  return { rivers: features.map(flat), ...(names.length > 0 && { names }) };
}

/** With a property for each language of the name: `name:en`. Values that are lists or objects tiles have none of. */
function flat(feature: Feature): Feature {
  const { name, ...others } = { ...feature.properties } as Readonly<Record<string, unknown>>;
  const texts = isObject(name)
    ? Object.entries(name).map(([language, text]) => [`name:${language}`, text])
    : [];
  const plain = Object.entries(others).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value)
  );
  const properties = Object.fromEntries([...plain, ...texts]) as Readonly<Record<string, unknown>>;
  return { type: 'Feature', geometry: feature.geometry, properties };
}
