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

/** Where no label has room: it is not seen. */
const NOWHERE = 1e9;

/** So many tiles beyond its own a label still glides; numbers of MapLibre's go no further. */
const REACH = 2;

type LabelBucket = {
  readonly text: { readonly placedSymbolArray: SymbolArray };
  readonly symbolInstances: { readonly length: number; readonly get: (i: number) => SymbolInstance };
  /** For each label the box that is given room; undefined until that is asked for. */
  readonly collisionArrays?: readonly { readonly textBox?: Box }[];
  readonly deserializeCollisionBoxes: (boxes: Tile['collisionBoxArray']) => void;
};
type Box = { anchorPointX: number; anchorPointY: number };
type SymbolInstance = {
  readonly featureIndex: number;
  readonly leftJustifiedTextSymbolIndex: number;
  readonly centerJustifiedTextSymbolIndex: number;
  readonly rightJustifiedTextSymbolIndex: number;
};
type SymbolArray = { readonly int16: Int16Array; readonly get: (i: number) => PlacedSymbol };
type PlacedSymbol = { readonly anchorX: number; readonly _pos2: number };

export type LabelGlider = {
  /** Moves labels where what they name is, or stands; one without a position is not seen once room is given anew. */
  readonly glide: (positions: Positions, standing?: Positions) => void;
  /** Gives labels room where they are. */
  readonly giveRoom: () => void;
  /** Whether something that moves and is on a tile in view has no label there. */
  readonly areLacking: () => boolean;
};

/**
 * For the labels of a source whose layers all have variable anchors: of these MapLibre computes in each picture where they stand. Tiles that
 * arrive later get the same positions.
 */
export function labelGlider(map: MapLibre, source: string): LabelGlider {
  const known = new WeakMap<object, readonly Gliding[]>();
  let moving: Positions = new Map();
  let positions = moving;
  let placed = positions;
  const tilesInView = () => map.style.tileManagers[source]?._inViewTiles.getAllTiles() ?? [];
  const labelsOn = (tile: Tile) =>
    Object.values(tile.buckets).flatMap((bucket) => {
      const found = known.get(bucket) ?? glidingLabels(tile, bucket as unknown as LabelBucket); // a source of labels has no other
      known.set(bucket, found);
      return found;
    });
  const move = (tile: Tile) => {
    for (const { id, symbols, box, int16 } of labelsOn(tile)) {
      const position = positions.get(id);
      const anchor = position && unitsIn(tile, position, symbols[0]?.anchorX);
      if (anchor && isWithin(anchor, REACH)) {
        for (const { _pos2 } of symbols) int16.set(anchor, _pos2);
        [box.anchorPointX, box.anchorPointY] = anchor;
      } else box.anchorPointX = NOWHERE;
    }
  };
  map.on('data', (event) => {
    if (event.dataType === 'source' && event.sourceId === source && event.tile) move(event.tile as Tile);
  });
  return {
    glide: (next, standing = new Map()) => {
      moving = next;
      positions = new Map([...next, ...standing]);
      tilesInView().forEach(move);
    },
    giveRoom: () => {
      if (moving.size === 0 && haveSameKeys(positions, placed)) return;
      placed = positions;
      map.style.triggerSymbolPlacement();
      map.triggerRepaint();
    },
    areLacking: () => {
      const tiles = tilesInView();
      const labelled = new Set(
        tiles.flatMap(labelsOn).flatMap(({ id, box }) => (box.anchorPointX === NOWHERE ? [] : id))
      );
      return [...moving].some(
        ([id, position]) => !labelled.has(id) && tiles.some((tile) => isWithin(unitsIn(tile, position), 0))
      );
    }
  };
}

const haveSameKeys = (one: Positions, other: Positions) =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));

type Gliding = {
  readonly id: string;
  /** One for each way in which its lines can be justified. */
  readonly symbols: readonly PlacedSymbol[];
  readonly int16: Int16Array;
  readonly box: Box;
};

function glidingLabels(tile: Tile, bucket: LabelBucket): readonly Gliding[] {
  const features = tile.latestFeatureIndex?.loadVTLayers()[LAYER];
  const { placedSymbolArray } = bucket.text;
  if (!bucket.collisionArrays) bucket.deserializeCollisionBoxes(tile.collisionBoxArray);
  const found: Gliding[] = [];
  for (let i = 0; i < bucket.symbolInstances.length; i++) {
    const instance = bucket.symbolInstances.get(i);
    const id = features?.feature(instance.featureIndex).properties[GLIDES];
    const box = bucket.collisionArrays?.[i]?.textBox;
    if (typeof id !== 'string' || !box) continue;
    const justified = new Set([
      instance.leftJustifiedTextSymbolIndex,
      instance.centerJustifiedTextSymbolIndex,
      instance.rightJustifiedTextSymbolIndex
    ]);
    const symbols = [...justified].flatMap((symbol) => (symbol >= 0 ? placedSymbolArray.get(symbol) : []));
    found.push({ id, symbols, int16: placedSymbolArray.int16, box });
  }
  return found;
}

type Units = readonly [x: number, y: number];

/** A position in units of a tile, round the earth on the side of `near`. */
function unitsIn({ tileID: { canonical } }: Tile, [lng, lat]: LngLat, near = EXTENT / 2): Units {
  const world = EXTENT * 2 ** canonical.z;
  const x = ((lng + 180) / 360) * world - canonical.x * EXTENT;
  const y = (0.5 - mercatorHeight(lat) / 360) * world - canonical.y * EXTENT;
  return [Math.round(x + Math.round((near - x) / world) * world), Math.round(y)];
}

/** Whether a point lies on a tile or no further from it than so many others. */
const isWithin = (point: Units, tiles: number): boolean =>
  point.every((at) => at >= -tiles * EXTENT && at < (1 + tiles) * EXTENT);
