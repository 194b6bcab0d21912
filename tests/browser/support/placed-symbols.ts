/** What MapLibre has found room for. Its placement is not public: names here are those of its source, symbol/placement.ts. */
import type { Page } from '@playwright/test';

export type PlacedBox = {
  /** Id of the layer of the style. */
  readonly layer: string;
  /** The same for all boxes of one symbol: a name along a curve has many. */
  readonly symbol: string;
  /** Whether it lies on whatever is there. */
  readonly overlaps: boolean;
  /** In CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type SymbolKey = {
  readonly bucketInstanceId: number;
  readonly featureIndex: number;
  readonly overlapMode: 'never' | 'always' | 'cooperative';
};
type PlacementInternals = {
  readonly collisionIndex: {
    readonly grid: {
      readonly boxKeys: readonly SymbolKey[];
      readonly bboxes: readonly number[];
      readonly circleKeys: readonly SymbolKey[];
      readonly circles: readonly number[];
    };
  };
  readonly retainedQueryData: Readonly<
    Record<
      number,
      {
        readonly bucketIndex: number;
        readonly featureIndex: { readonly bucketLayerIDs: readonly (readonly string[])[] };
      }
    >
  >;
};
type LabelBucket = {
  readonly text: { readonly dynamicLayoutVertexArray: { readonly float32: Float32Array } };
};
type MapInternals = {
  readonly style: {
    readonly placement: PlacementInternals;
    readonly tileManagers: Readonly<
      Record<
        string,
        {
          readonly _inViewTiles: {
            readonly getAllTiles: () => readonly {
              readonly buckets: Readonly<Record<string, LabelBucket>>;
            }[];
          };
        }
      >
    >;
  };
  readonly once: (event: 'idle', listener: () => void) => void;
  readonly triggerRepaint: () => void;
};

/** From its next opening on the page keeps its map where `placedBoxes` finds it: the app itself gives it to nobody. */
export async function keepMap(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(Object.prototype, '_canvasContainer', {
      configurable: true,
      set(this: object, value: unknown) {
        Object.defineProperty(this, '_canvasContainer', { value, writable: true, configurable: true });
        Reflect.set(globalThis, 'keptMap', this);
      }
    });
  });
}

/** Opens the link `hash` in the page as it stands, waits until the map is idle, and says what has room there. */
export const placedBoxes = (page: Page, hash: string): Promise<readonly PlacedBox[]> =>
  page.evaluate(async (link) => {
    const map = Reflect.get(globalThis, 'keptMap') as MapInternals;
    location.hash = link;
    await new Promise((next) => requestAnimationFrame(next)); // the page hears of the link
    const isIdle = () =>
      new Promise<void>((done) => {
        map.once('idle', done);
        map.triggerRepaint();
      });
    await isIdle();
    await isIdle(); // and the labels keep clear of what the page then has over the map
    const { collisionIndex, retainedQueryData } = map.style.placement;
    const { boxKeys, bboxes, circleKeys, circles } = collisionIndex.grid;
    const MARGIN = 100; // the grid begins before the map
    const placed = (
      { bucketInstanceId, featureIndex, overlapMode }: SymbolKey,
      [left = NaN, top = NaN, right = NaN, bottom = NaN]: readonly number[]
    ) => {
      const data = retainedQueryData[bucketInstanceId];
      return {
        layer: data?.featureIndex.bucketLayerIDs[data.bucketIndex]?.[0] ?? '',
        symbol: `${String(bucketInstanceId)} ${String(featureIndex)}`,
        overlaps: overlapMode === 'always',
        left: left - MARGIN,
        top: top - MARGIN,
        right: right - MARGIN,
        bottom: bottom - MARGIN
      };
    };
    return [
      ...boxKeys.map((key, i) => placed(key, bboxes.slice(4 * i, 4 * i + 4))),
      ...circleKeys.map((key, i) => {
        const [x = NaN, y = NaN, radius = NaN] = circles.slice(3 * i, 3 * i + 3);
        return placed(key, [x - radius, y - radius, x + radius, y + radius]);
      })
    ];
  }, hash);

/** In how many of so many frames the labels of a source are drawn in other places than in the frame before. */
export const framesWithMoves = (page: Page, source: string, frames: number): Promise<number> =>
  page.evaluate(
    async ([id, count]) => {
      const map = Reflect.get(globalThis, 'keptMap') as MapInternals;
      const drawn = () =>
        map.style.tileManagers[id]?._inViewTiles
          .getAllTiles()
          .flatMap(({ buckets }) => Object.values(buckets))
          .map(({ text }) => text.dynamicLayoutVertexArray.float32.join())
          .join();
      let moves = 0;
      for (let before: unknown, frame = 0; frame < count; frame++) {
        await new Promise((next) => requestAnimationFrame(next));
        const now = drawn();
        if (now !== before) moves++;
        before = now;
      }
      return moves;
    },
    [source, frames] as const
  );
