/** Territories as small outlines, for a picture beside the words. */
import type { LngLat } from '../../domain/lng-lat';
import type { Territory } from '../../domain/edition';

export type StackedOutline = { readonly territory: Territory; readonly path: string; readonly at: LngLat };

/** In pixels: finer than this a small picture shows nothing. */
const GRAIN = 0.8;

/** Each with a path within `width` × `height`, north up, and the middle of its box for a letter. */
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
  // A degree of longitude is shorter the farther from the equator.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((east - west) * shrink), height / (north - south));
  const project = ([x, y]: LngLat): LngLat => [(x - west) * shrink * scale, (north - y) * scale];
  return shapes.map(({ territory, rings }) => {
    const drawn = rings.map((ring) => thinned(ring.map(project))).filter((ring) => ring.length > 3);
    const points = drawn.flat();
    const [left, right] = extremes(points.map(([x]) => x));
    const [top, bottom] = extremes(points.map(([, y]) => y));
    const path = drawn
      .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`)
      .join('');
    return { territory, path, at: [(left + right) / 2, (top + bottom) / 2] };
  });
}

const ringsOf = ({ geometry }: Territory): readonly LngLat[][] =>
  !geometry ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const extremes = (numbers: readonly number[]): readonly [number, number] => [
  numbers.reduce((least, n) => Math.min(least, n), Infinity),
  numbers.reduce((most, n) => Math.max(most, n), -Infinity)
];

function thinned(ring: readonly LngLat[]): readonly LngLat[] {
  const kept: LngLat[] = [];
  for (const point of ring) {
    const [x, y] = kept.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(point[0] - x, point[1] - y) >= GRAIN) kept.push(point);
  }
  return kept;
}
