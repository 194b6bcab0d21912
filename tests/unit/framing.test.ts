/** Where the camera stands: all is seen beside what lies over the map, and it moves no more than it must. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorHeight } from '../../src/domain/mercator';
import { cameraLimits } from '../../src/view/camera-limits';
import {
  allSeen,
  cameraFor,
  MARGIN,
  nextCamera,
  project,
  type Framing,
  type MapArea
} from '../../src/view/framing';
import { AREAS, areas, camerasOf, positionAt, positions } from './support/camera';

const framings: fc.Arbitrary<Framing> = fc.record({
  points: fc.array(positions, { minLength: 1, maxLength: 6 }),
  maxZoom: fc.constantFrom(6, 7, 7.5, 10.5, 12),
  apart: fc.boolean()
});

const shapes: fc.Arbitrary<MapArea> = fc
  .tuple(areas, fc.integer({ min: 0, max: 2600 }), fc.integer({ min: 0, max: 1600 }), fc.boolean())
  .map(([area, width, height, same]) => (same ? area : { ...area, width, height }));

/** A map, a camera on it, and a framing that this camera shows, each point clear of the boxes. */
const possible = areas
  .chain((area) =>
    fc.tuple(
      fc.constant(area),
      camerasOf(area),
      fc.array(
        fc.tuple(
          fc.integer({ min: 60, max: area.width - 60 }),
          fc.integer({ min: 60, max: area.height - 60 })
        ),
        { minLength: 1, maxLength: 4 }
      )
    )
  )
  .map(([area, camera, pixels]) => {
    const points = pixels
      .filter(([x, y]) =>
        area.boxes.every(
          ({ left, top, right, bottom }) => x < left - 14 || x > right + 14 || y < top - 14 || y > bottom + 14
        )
      )
      .map(([x, y]) => positionAt(camera, area, x, y));
    return { area, camera, framing: { points, maxZoom: camera.zoom } };
  })
  .filter(({ framing }) => framing.points.length > 0);

/** Two points that only just have room beside the boxes, where the camera can hardly move. */
const narrow: typeof possible extends fc.Arbitrary<infer T> ? T : never = {
  area: {
    width: 1040,
    height: 720,
    extent: [108, 21.5, 146, 54.6],
    limits: [72, 2, 178, 66],
    boxes: [
      { left: 680, top: 0, right: 1040, bottom: 38 },
      { left: 0, top: 560, right: 150, bottom: 720 },
      { left: 800, top: 600, right: 1040, bottom: 720 }
    ]
  },
  camera: { zoom: 2.797134529214515, longitude: 124.60348148148151, latitude: 35.8259199641388 },
  framing: {
    points: [
      [163.75261096866103, 15.465774316639987],
      [78.06963247863249, 56.48231656294536]
    ],
    maxZoom: 2.797134529214515
  }
};

test('where a camera can show all points clear of every box, the chosen one does', () => {
  fc.assert(
    fc.property(possible, ({ area, framing }) => {
      expect(allSeen(cameraFor(framing, area), framing, area)).toBe(true);
    }),
    { numRuns: 500, examples: [[narrow]] }
  );
});

/** The nearest zoom at which the limits of the map fill a window no more than all of it. */
function leastZoom({ extent, limits, width, height }: MapArea): number {
  const [west, south, east, north] = cameraLimits(extent, width, height, MARGIN, limits);
  const up = mercatorHeight(north) - mercatorHeight(south);
  return Math.log2((360 / 512) * Math.max(width / (east - west), height / up));
}

test('no camera is nearer than its framing allows, unless all of the map would not fill the window', () => {
  fc.assert(
    fc.property(framings, shapes, (framing, area) => {
      const { zoom } = cameraFor(framing, area);
      expect(zoom).toBeLessThanOrEqual(Math.max(framing.maxZoom, leastZoom(area)) + 1e-9);
    })
  );
});

test('no camera leaves the limits of the map, in a window of any shape', () => {
  fc.assert(
    fc.property(framings, shapes, (framing, area) => {
      const camera = cameraFor(framing, area);
      expect(Object.values(camera).every(Number.isFinite)).toBe(true);
      if (Math.min(area.width, area.height) < 2 * MARGIN) return; // nobody sees that, and latitudes near the pole lose digits
      const [west, south, east, north] = cameraLimits(
        area.extent,
        area.width,
        area.height,
        MARGIN,
        area.limits
      );
      const [left, top] = project(camera, area, [west, north]);
      const [right, bottom] = project(camera, area, [east, south]);
      for (const beyond of [left, top, area.width - right, area.height - bottom])
        expect(beyond).toBeLessThanOrEqual(1e-6 * 2 ** camera.zoom);
    })
  );
});

test('what lies over no point takes no room', () => {
  const area = AREAS['1440×900'] as MapArea;
  const middle: Framing = {
    points: [
      [116, 30],
      [116, 50]
    ],
    maxZoom: 12
  };
  expect(cameraFor(middle, area)).toEqual(cameraFor(middle, { ...area, boxes: [] }));
});

test('what is told apart is seen from farther away, with room for dates', () => {
  const framing = {
    points: [
      [116, 39],
      [121, 31]
    ] as const,
    maxZoom: 12
  };
  const { zoom } = cameraFor(framing, AREAS['1440×900'] as MapArea);
  expect(cameraFor({ ...framing, apart: true }, AREAS['1440×900'] as MapArea).zoom).toBeLessThan(zoom);
});

test('a camera that sees all from near enough stays; it depends on nothing but where it was', () => {
  const anywhere = areas
    .chain((area) => fc.tuple(fc.constant(area), camerasOf(area), framings))
    .map(([area, camera, framing]) => ({ area, camera, framing }));
  let stayed = 0;
  fc.assert(
    fc.property(fc.oneof(anywhere, possible), ({ area, camera: before, framing }) => {
      const next = nextCamera(before, framing, area);
      expect(nextCamera({ ...before }, { ...framing }, { ...area })).toEqual(next);
      const best = cameraFor(framing, area);
      const isNear = before.zoom >= best.zoom - 1 && before.zoom <= Math.max(framing.maxZoom, best.zoom);
      if (isNear && allSeen(before, framing, area)) stayed += 1;
      expect(next === before).toBe(isNear && allSeen(before, framing, area));
      // It pans where that is enough, and sees whatever the best camera does.
      if (next !== before) expect([best.zoom, before.zoom]).toContainEqual(expect.closeTo(next.zoom, 9));
      if (allSeen(best, framing, area)) expect(allSeen(next, framing, area)).toBe(true);
    }),
    { numRuns: 400 }
  );
  expect(stayed).toBeGreaterThan(3);
});

test('having arrived, a camera stays', () => {
  fc.assert(
    fc.property(possible, ({ area, camera, framing }) => {
      const there = nextCamera(camera, framing, area);
      expect(nextCamera(there, framing, area)).toBe(there);
    })
  );
});

test('without a camera before it the best one is taken', () => {
  fc.assert(
    fc.property(framings, areas, (framing, area) => {
      expect(nextCamera(undefined, framing, area)).toEqual(cameraFor(framing, area));
    })
  );
});

test('a point is drawn where MapLibre draws it', () => {
  // As its MercatorCoordinate has it: the world is a square of 512 · 2^zoom pixels.
  const world = ([x, y]: readonly [number, number], zoom: number) => {
    const size = 512 * 2 ** zoom;
    const radians = (y * Math.PI) / 180;
    return [
      ((180 + x) / 360) * size,
      ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * size
    ] as const;
  };
  fc.assert(
    fc.property(
      areas.chain((area) => fc.tuple(fc.constant(area), camerasOf(area))),
      positions,
      ([area, camera], position) => {
        const [x, y] = project(camera, area, position);
        const point = world(position, camera.zoom);
        const centre = world([camera.longitude, camera.latitude], camera.zoom);
        expect(x).toBeCloseTo(area.width / 2 + point[0] - centre[0], 4);
        expect(y).toBeCloseTo(area.height / 2 + point[1] - centre[1], 4);
      }
    )
  );
});
