/** Territories as small outlines, for a picture beside the words. */
import type { Position } from 'geojson';
import type { Territory } from '../../domain/edition';

export type StackedOutline = { readonly territory: Territory; readonly path: string; readonly at: Position };

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
  const [west, east] = extremes(all.map(([x = 0]) => x));
  const [south, north] = extremes(all.map(([, y = 0]) => y));
  // A degree of longitude is shorter the farther from the equator.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((east - west) * shrink), height / (north - south));
  const project = ([x = 0, y = 0]: Position): Position => [(x - west) * shrink * scale, (north - y) * scale];
  return shapes.map(({ territory, rings }) => {
    const drawn = rings.map((ring) => thinned(ring.map(project))).filter((ring) => ring.length > 3);
    const points = drawn.flat();
    const [left, right] = extremes(points.map(([x = 0]) => x));
    const [top, bottom] = extremes(points.map(([, y = 0]) => y));
    const path = drawn
      .map((ring) => `M${ring.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`)
      .join('');
    return { territory, path, at: [(left + right) / 2, (top + bottom) / 2] };
  });
}

const ringsOf = ({ geometry }: Territory): readonly Position[][] =>
  !geometry ? [] : geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const extremes = (numbers: readonly number[]): readonly [number, number] => [
  numbers.reduce((least, n) => Math.min(least, n), Infinity),
  numbers.reduce((most, n) => Math.max(most, n), -Infinity)
];

function thinned(ring: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const point of ring) {
    const [x = 0, y = 0] = kept.at(-1) ?? [];
    const [u = 0, v = 0] = point;
    if (kept.length === 0 || Math.hypot(u - x, v - y) >= GRAIN) kept.push(point);
  }
  return kept;
}
