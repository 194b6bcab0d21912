/** What MapLibre has found room for. Its placement is not public: names here are those of its source, symbol/placement.ts. */
import type { Page } from '@playwright/test';

export type PlacedBox = {
  /** Id of the layer of the style. */
  readonly layer: string;
  /** In CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type PlacementInternals = {
  readonly collisionIndex: {
    readonly grid: {
      readonly boxKeys: readonly { readonly bucketInstanceId: number }[];
      readonly bboxes: readonly number[];
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
type MapInternals = {
  readonly style: { readonly placement: PlacementInternals };
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
    await new Promise<void>((done) => {
      map.once('idle', done);
      map.triggerRepaint();
    });
    const { collisionIndex, retainedQueryData } = map.style.placement;
    const { boxKeys, bboxes } = collisionIndex.grid;
    return boxKeys.map(({ bucketInstanceId }, i) => {
      const data = retainedQueryData[bucketInstanceId];
      const [left = NaN, top = NaN, right = NaN, bottom = NaN] = bboxes.slice(4 * i, 4 * i + 4);
      return {
        layer: data?.featureIndex.bucketLayerIDs[data.bucketIndex]?.[0] ?? '',
        left,
        top,
        right,
        bottom
      };
    });
  }, hash);
