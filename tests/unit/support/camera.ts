/** Maps on a screen with what lies over them, and cameras and points on them, for tests of the camera. */
import fc from 'fast-check';
import { latitudeAt, mercatorHeight } from '../../../src/domain/mercator';
import type { LngLat } from '../../../src/domain/lng-lat';
import type { Extent } from '../../../src/domain/extent';
import type { Camera } from '../../../src/view/camera';
import { cameraLimits } from '../../../src/view/camera-limits';
import { MARGIN, type MapArea } from '../../../src/view/framing';

/** What of the earth the ground of these maps has. */
export const LIMITS: Extent = [72, 2, 178, 66];
const EXTENT = [108, 21.5, 146, 54.6] as const;

/** Screens of three visitors: tools above, the inset and the cartouche below, on the phone a bar of tools alone. */
export const AREAS: Readonly<Record<string, MapArea>> = {
  '1440×900': {
    width: 1040,
    height: 720,
    extent: EXTENT,
    limits: LIMITS,
    boxes: [
      { left: 680, top: 0, right: 1040, bottom: 38 },
      { left: 0, top: 560, right: 150, bottom: 720 },
      { left: 800, top: 600, right: 1040, bottom: 720 }
    ]
  },
  '1024×768': {
    width: 624,
    height: 590,
    extent: EXTENT,
    limits: LIMITS,
    boxes: [
      { left: 264, top: 0, right: 624, bottom: 38 },
      { left: 384, top: 480, right: 624, bottom: 590 }
    ]
  },
  '390×844': {
    width: 390,
    height: 440,
    extent: EXTENT,
    limits: LIMITS,
    boxes: [{ left: 0, top: 0, right: 390, bottom: 48 }]
  }
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** One of these, perhaps with a caption somewhere on the map. */
export const areas: fc.Arbitrary<MapArea> = fc
  .tuple(fc.constantFrom(...Object.values(AREAS)), fc.option(fc.tuple(share, share)))
  .map(([area, place]) => {
    if (!place) return area;
    const [width, height] = [Math.min(340, area.width - 40), 130];
    const [left, top] = [place[0] * (area.width - width), place[1] * (area.height - height)];
    return {
      ...area,
      boxes: [...area.boxes, { left, top, right: left + width, bottom: top + height }]
    };
  });

const between = (part: number, from: number, to: number) => from + part * (to - from);

/** Any camera that a map may have, from no nearer than `maxZoom`. */
export const camerasOf = (area: MapArea, maxZoom = 12): fc.Arbitrary<Camera> =>
  fc.tuple(share, share, share).map(([near, across, up]) => {
    const [west, south, east, north] = cameraLimits(
      area.extent,
      area.width,
      area.height,
      MARGIN,
      area.limits
    );
    const [bottom, top] = [mercatorHeight(south), mercatorHeight(north)];
    const least = Math.log2((360 / 512) * Math.max(area.width / (east - west), area.height / (top - bottom)));
    const zoom = between(near, least, Math.max(least, maxZoom));
    const degrees = 360 / 512 / 2 ** zoom;
    const [x, y] = [(area.width * degrees) / 2, (area.height * degrees) / 2];
    return {
      zoom,
      longitude: between(across, west + x, east - x),
      latitude: latitudeAt(between(up, bottom + y, top - y))
    };
  });

/** A position on the map, of which something has been drawn. */
export const positions: fc.Arbitrary<LngLat> = fc
  .tuple(share, share)
  .map(([x, y]) => [between(x, LIMITS[0], LIMITS[2]), between(y, LIMITS[1], LIMITS[3])]);

/** The position that a camera shows at a pixel. */
export function positionAt(
  { zoom, latitude, longitude }: Camera,
  area: MapArea,
  x: number,
  y: number
): LngLat {
  const degrees = 360 / 512 / 2 ** zoom;
  return [
    longitude + (x - area.width / 2) * degrees,
    latitudeAt(mercatorHeight(latitude) - (y - area.height / 2) * degrees)
  ];
}
