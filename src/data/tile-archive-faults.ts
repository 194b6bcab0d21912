/** What is wrong with an archive of tiles, as far as its header and its metadata tell. */
import { Compression, TileType, type Header } from 'pmtiles';
import { didYouMean } from './did-you-mean';
import { isObject } from './json-value';

/** What the map draws of tiles. */
export const TILE_LAYERS = ['lakes', 'rivers', 'borders', 'names', 'points'] as const;
export type TileLayer = (typeof TILE_LAYERS)[number];

const READABLE: readonly Compression[] = [Compression.None, Compression.Gzip];

const COMPRESSIONS: Readonly<Record<Compression, string>> = {
  [Compression.Unknown]: 'an unknown compression',
  [Compression.None]: 'none',
  [Compression.Gzip]: 'gzip',
  [Compression.Brotli]: 'Brotli',
  [Compression.Zstd]: 'Zstandard'
};

/** The names of the layers that an archive says it has. */
export const layersOf = (metadata: unknown): readonly string[] => {
  const layers = isObject(metadata) ? metadata['vector_layers'] : undefined;
  const items = Array.isArray(layers) ? (layers as readonly unknown[]) : [];
  return items.flatMap((item) => (isObject(item) && typeof item['id'] === 'string' ? [item['id']] : []));
};

/** All that is wrong with the header, each as a sentence. @param size of the file in bytes, where it is known */
export function headerFaults(header: Header, size = Infinity): readonly string[] {
  const { tileType, tileCompression, internalCompression, minLon, minLat, maxLon, maxLat } = header;
  const end = header.tileDataOffset + (header.tileDataLength ?? 0);
  const compressions = [...new Set([tileCompression, internalCompression])].filter(
    (used) => !READABLE.includes(used)
  );
  return [
    ...(end > size ? [`ends after ${size} bytes, expected ${end}: it has been cut short`] : []),
    ...(tileType === TileType.Mvt
      ? []
      : [`holds ${TileType[tileType].toUpperCase()} tiles; expected vector tiles, MVT`]),
    ...compressions.map((used) => `is compressed with ${COMPRESSIONS[used]}; expected gzip or none`),
    ...(minLon > maxLon || minLat > maxLat || (minLon === maxLon && minLat === maxLat)
      ? [`covers nothing: its bounds are [${[minLon, minLat, maxLon, maxLat].join(', ')}]`]
      : [])
  ];
}

/** All that is wrong with its layers, likewise. */
export function layerFaults(metadata: unknown): readonly string[] {
  const names = layersOf(metadata);
  if (names.length === 0) return ['names no vector_layers in its metadata, so that nothing of it is drawn'];
  return names.flatMap((name) => layerFault(name) ?? []);
}

/** What is wrong with a layer of that name; undefined where it is drawn. */
export function layerFault(name: string): string | undefined {
  const known: readonly string[] = TILE_LAYERS;
  if (known.includes(name)) return undefined;
  if (name === 'land')
    return '"land" is not drawn from tiles, for all else is sea, which no tile knows; give it as GeoJSON';
  const meant = didYouMean(name, TILE_LAYERS) || `; expected ${TILE_LAYERS.join(', ')}`;
  return `"${name}" is no layer of tiles, and is left out${meant}`;
}
