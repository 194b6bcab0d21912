/** Small outlines of territories as SVG paths. */
import type { LngLat } from '../../domain/lng-lat';
import type { Territory } from '../../domain/edition';

export type StackedOutline = { readonly territory: Territory; readonly path: string; readonly at: LngLat };

/** Least distance of two points of an outline, in pixels. */
const MIN_DISTANCE = 0.8;

/** For each territory a path within `width` × `height` pixels, north up, and the middle of its bounding box. */
export function stackedOutlines(
  territories: readonly Territory[],
  width: number,
  height: number
): readonly StackedOutline[] {
  const shapes = territories.map((territory) => ({ territory, rings: ringsOf(territory) }));
  const all = shapes.flatMap(({ rings }) => rings.flat());
  if (all.length === 0) return [];
  const [west, east] = extremes(all.map(([x]) => x));
  const [south, north] = extremes(all.map(([, y]) => y));
  // A degree of longitude becomes shorter away from the equator.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((east - west) * shrink), height / (north - south));
  const project = ([x, y]: LngLat): LngLat => [(x - west) * shrink * scale, (north - y) * scale];
  return shapes.map(({ territory, rings }) => {
    const outline = rings.map((ring) => simplified(ring.map(project))).filter((ring) => ring.length > 3);
    const points = outline.flat();
    const [left, right] = extremes(points.map(([x]) => x));
    const [top, bottom] = extremes(points.map(([, y]) => y));
    const path = outline
      .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`)
      .join('');
    return { territory, path, at: [(left + right) / 2, (top + bottom) / 2] };
  });
}

const ringsOf = ({ geometry }: Territory): readonly LngLat[][] =>
  !geometry ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const extremes = (numbers: readonly number[]): readonly [number, number] => [
  numbers.reduce((a, b) => Math.min(a, b), Infinity),
  numbers.reduce((a, b) => Math.max(a, b), -Infinity)
];

/** The ring without points that lie too close to the one before. */
function simplified(ring: readonly LngLat[]): readonly LngLat[] {
  const points: LngLat[] = [];
  for (const point of ring) {
    const [x, y] = points.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(point[0] - x, point[1] - y) >= MIN_DISTANCE) points.push(point);
  }
  return points;
}
