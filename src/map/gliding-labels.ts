/**
 * Labels that glide with what they name. What a source is given goes to the worker of MapLibre and comes back as tiles whose labels are given
 * room anew: too much for each frame. In between, labels are moved where MapLibre has laid them out.
 */
import type { Map as MapLibre, Tile } from 'maplibre-gl';
import type { LngLat } from '../domain/lng-lat';
import { mercatorHeight } from '../domain/mercator';

/** The property of a feature whose labels glide: by it positions are told apart. */
export const GLIDES = 'glides';

/** Where labels are, by `GLIDES` of their features. */
export type Positions = ReadonlyMap<string, LngLat>;

/** Units of MapLibre's to the side of a tile, and what it calls the only layer of GeoJSON. */
const [EXTENT, LAYER] = [8192, '_geojsonTileLayer'];

type LabelBucket = {
  readonly text: { readonly placedSymbolArray: SymbolArray };
  readonly symbolInstances: { readonly length: number; readonly get: (i: number) => SymbolInstance };
};
type SymbolInstance = {
  readonly featureIndex: number;
  readonly leftJustifiedTextSymbolIndex: number;
  readonly centerJustifiedTextSymbolIndex: number;
  readonly rightJustifiedTextSymbolIndex: number;
};
type SymbolArray = { readonly int16: Int16Array; readonly get: (i: number) => PlacedSymbol };
type PlacedSymbol = { readonly anchorX: number; readonly _pos2: number };

/**
 * A function that moves the labels of a source, whose layers all have variable anchors: for these MapLibre computes in each picture where
 * they stand. Tiles that arrive later get the same positions; a label without one stays.
 */
export function labelGlider(map: MapLibre, source: string): (positions: Positions) => void {
  const known = new WeakMap<object, readonly Gliding[]>();
  const glidingIn = (tile: Tile, bucket: LabelBucket) => {
    const found = known.get(bucket) ?? glidingLabels(tile, bucket);
    known.set(bucket, found);
    return found;
  };
  let positions: Positions = new Map();
  const move = (tile: Tile) => {
    for (const bucket of Object.values(tile.buckets)) {
      const { text } = bucket as unknown as LabelBucket; // a source of labels has no other
      for (const { id, symbol } of glidingIn(tile, bucket as unknown as LabelBucket)) {
        const position = positions.get(id);
        if (position) text.placedSymbolArray.int16.set(unitsIn(tile, position, symbol.anchorX), symbol._pos2);
      }
    }
  };
  map.on('data', (event) => {
    if (event.dataType === 'source' && event.sourceId === source && event.tile) move(event.tile as Tile);
  });
  return (next) => {
    positions = next;
    map.style.tileManagers[source]?._inViewTiles.getAllTiles().forEach(move);
  };
}

type Gliding = { readonly id: string; readonly symbol: PlacedSymbol };

/** One for each way in which lines of a label can be justified. */
function glidingLabels(tile: Tile, { text, symbolInstances }: LabelBucket): readonly Gliding[] {
  const features = tile.latestFeatureIndex?.loadVTLayers()[LAYER];
  const found: Gliding[] = [];
  for (let i = 0; i < symbolInstances.length; i++) {
    const instance = symbolInstances.get(i);
    const id = features?.feature(instance.featureIndex).properties[GLIDES];
    if (typeof id !== 'string') continue;
    const justified = new Set([
      instance.leftJustifiedTextSymbolIndex,
      instance.centerJustifiedTextSymbolIndex,
      instance.rightJustifiedTextSymbolIndex
    ]);
    for (const symbol of justified)
      if (symbol >= 0) found.push({ id, symbol: text.placedSymbolArray.get(symbol) });
  }
  return found;
}

/** A position in units of a tile, round the earth on the side of `near`. */
function unitsIn(
  { tileID: { canonical } }: Tile,
  [lng, lat]: LngLat,
  near: number
): readonly [x: number, y: number] {
  const world = EXTENT * 2 ** canonical.z;
  const x = ((lng + 180) / 360) * world - canonical.x * EXTENT;
  const y = (0.5 - mercatorHeight(lat) / 360) * world - canonical.y * EXTENT;
  return [Math.round(x + Math.round((near - x) / world) * world), Math.round(y)];
}
