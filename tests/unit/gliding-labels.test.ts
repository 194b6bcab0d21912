import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { LngLat } from '../../src/domain/lng-lat';
import { GLIDES, labelGlider } from '../../src/map/gliding-labels';

/** Numbers that MapLibre has for each label that it has laid out; the first two are its anchor. */
const NUMBERS = 26;

/** A tile with a label for each feature, justified in one way or two, all at one anchor, as MapLibre hands it over. */
function tileOf(
  canonical: object,
  features: readonly object[],
  anchor: readonly [number, number] = [4000, 20]
) {
  const int16 = new Int16Array(2 * features.length * NUMBERS);
  for (let i = 0; i < 2 * features.length; i++) int16.set(anchor, i * NUMBERS);
  const boxes = features.map(() => ({ textBox: { anchorPointX: anchor[0], anchorPointY: anchor[1] } }));
  const bucket = {
    collisionArrays: undefined as object | undefined,
    deserializeCollisionBoxes: () => (bucket.collisionArrays = boxes),
    text: {
      placedSymbolArray: {
        int16,
        get: (i: number) => ({ _pos2: i * NUMBERS, anchorX: int16[i * NUMBERS] })
      }
    },
    symbolInstances: {
      length: features.length,
      get: (i: number) => ({
        featureIndex: i,
        leftJustifiedTextSymbolIndex: 2 * i,
        centerJustifiedTextSymbolIndex: 2 * i,
        rightJustifiedTextSymbolIndex: i === 0 ? 1 : -1
      })
    }
  };
  const layer = { feature: (i: number) => ({ properties: features[i] }) };
  const tile = {
    tileID: { canonical },
    buckets: { titles: bucket },
    latestFeatureIndex: { loadVTLayers: () => ({ _geojsonTileLayer: layer }) }
  };
  return {
    tile,
    anchorOf: (symbol: number) => [...int16.subarray(symbol * NUMBERS, symbol * NUMBERS + 2)],
    /** Where a label is given room. */
    roomOf: (label: number) => Object.values(boxes[label]?.textBox ?? {})
  };
}

/** A map whose source `titles` has these tiles; `arrive` tells of another. */
function mapWith(tiles: readonly object[]) {
  let arrive: (event: object) => void = () => undefined;
  const place = vi.fn();
  const map = {
    on: (_: string, listener: typeof arrive) => (arrive = listener),
    triggerRepaint: () => undefined,
    style: {
      triggerSymbolPlacement: place,
      tileManagers: { titles: { _inViewTiles: { getAllTiles: () => tiles } } }
    }
  };
  return {
    ...labelGlider(map as unknown as MapLibre, 'titles'),
    place,
    arrive: (tile: object, sourceId = 'titles') => {
      arrive({ dataType: 'source', sourceId, tile });
    }
  };
}

const sun = { [GLIDES]: 'sun' };
const at = (...position: LngLat) => new Map([['sun', position]]);
const WORLD = { z: 0, x: 0, y: 0 };

test('a label goes where what it names is, however its lines are justified; the others stay', () => {
  const { tile, anchorOf } = tileOf(WORLD, [sun, { text: 'Coup' }, { [GLIDES]: 'feng' }]);
  mapWith([tile]).glide(at(90, 0));
  expect([0, 1].map(anchorOf)).toEqual([
    [6144, 4096],
    [6144, 4096]
  ]);
  expect([2, 4].map(anchorOf)).toEqual([
    [4000, 20],
    [4000, 20]
  ]);
});

test('in units of its tile, also beyond its edge', () => {
  const { tile, anchorOf } = tileOf({ z: 1, x: 1, y: 0 }, [sun]);
  const { glide } = mapWith([tile]);
  glide(at(90, 0));
  expect(anchorOf(0)).toEqual([4096, 8192]); // half way through the eastern half
  glide(at(-9, 0));
  expect(anchorOf(0)).toEqual([-410, 8192]);
});

test('across the 180th meridian a label stays on its side of the map', () => {
  const { tile, anchorOf } = tileOf(WORLD, [sun], [8190, 4096]);
  mapWith([tile]).glide(at(-179, 0));
  expect(anchorOf(0)).toEqual([8215, 4096]);
});

test('a tile that arrives later has its labels where they are by then', () => {
  const { glide, arrive } = mapWith([]);
  glide(at(90, 0));
  const [own, other] = [tileOf(WORLD, [sun]), tileOf(WORLD, [sun])];
  arrive(own.tile);
  arrive(other.tile, 'places');
  expect([own, other].map(({ anchorOf }) => anchorOf(0)[0])).toEqual([6144, 4000]);
});

test('a label is given room where it is, and none where it has no position or has gone too far', () => {
  const { tile, anchorOf, roomOf } = tileOf({ z: 3, x: 0, y: 4 }, [sun, { [GLIDES]: 'feng' }]);
  const { glide, giveRoom, place } = mapWith([tile]);
  giveRoom();
  expect(place).not.toHaveBeenCalled();
  glide(at(-157.5, 0));
  giveRoom();
  expect(place).toHaveBeenCalledOnce();
  expect(roomOf(0)).toEqual([4096, 0]);
  const [nowhere] = roomOf(1);
  expect(nowhere).toBeGreaterThan(1e6);
  glide(at(0, 0)); // four tiles to the east
  expect([roomOf(0)[0], anchorOf(0)[0]]).toEqual([nowhere, 4096]);
});

test('what is on a tile in view without a label lacks one, what is elsewhere does not', () => {
  const { tile } = tileOf({ z: 1, x: 1, y: 0 }, [{ [GLIDES]: 'feng' }]);
  const { glide, areLacking } = mapWith([tile]);
  expect(areLacking()).toBe(false);
  glide(at(90, 20));
  expect(areLacking()).toBe(true);
  glide(at(-90, 20));
  expect(areLacking()).toBe(false);
  glide(new Map([['feng', [90, 20]]]));
  expect(areLacking()).toBe(false);
});

test('labels that stand are given room when others are to be seen, and lack none', () => {
  const { tile } = tileOf(WORLD, []);
  const { glide, giveRoom, areLacking, place } = mapWith([tile]);
  const placements = [at(0, 0), at(0, 0), new Map(), new Map()].map((standing: Map<string, LngLat>) => {
    glide(new Map(), standing);
    giveRoom();
    return place.mock.calls.length;
  });
  expect([placements, areLacking()]).toEqual([[1, 1, 2, 2], false]);
  glide(new Map(), at(0, 0));
  expect(areLacking()).toBe(false);
});
