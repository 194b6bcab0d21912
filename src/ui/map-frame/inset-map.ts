/** The inset: an index map of the region with a rectangle for the extent of the map. Pixels count from the top left. */
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { toLngLat, type LngLat } from '../../domain/lng-lat';
import type { Extent } from '../../domain/extent';
import type { Ground } from '../../domain/ground';
import { mercatorHeight } from '../../domain/mercator';

export type Inset = { readonly extent: Extent; readonly width: number; readonly height: number };

/** The margin on each side, as a share of the region's width and height. */
const MARGIN = 0.1;

/** The inset of a region, `width` pixels wide. */
export function insetMap([west, south, east, north]: Extent, width: number): Inset {
  const [x, y] = [(east - west) * MARGIN, (north - south) * MARGIN];
  const extent: Extent = [west - x, south - y, east + x, north + y];
  const [left, bottom, right, top] = extent;
  const height = (width * (mercatorHeight(top) - mercatorHeight(bottom))) / (right - left);
  return { extent, width, height };
}

export function pointOn(
  { extent: [west, south, east, north], width, height }: Inset,
  [x, y]: LngLat
): readonly [x: number, y: number] {
  const down = (mercatorHeight(north) - mercatorHeight(y)) / (mercatorHeight(north) - mercatorHeight(south));
  return [((x - west) / (east - west)) * width, down * height];
}

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The least side of the rectangle, in pixels: it stays visible at the greatest zoom. */
const LEAST = 4;

/** The rectangle of an extent on the inset; undefined where they do not overlap. */
export function seenOn(inset: Inset, [west, south, east, north]: Extent): Rectangle | undefined {
  const [left, top] = pointOn(inset, [west, north]);
  const [right, bottom] = pointOn(inset, [east, south]);
  const across = within(left, right, inset.width);
  const down = within(top, bottom, inset.height);
  return across && down && { x: across[0], y: down[0], width: across[1], height: down[1] };
}

/** How much of the inset an extent takes, from 0 to 1. */
export function shareSeen(inset: Inset, extent: Extent): number {
  const seen = seenOn(inset, extent);
  return seen ? (seen.width * seen.height) / (inset.width * inset.height) : 0;
}

/** Where what lies from `from` to `to` begins on a side of this `length`, and how long it is there. */
function within(from: number, to: number, length: number): readonly [number, number] | undefined {
  const [start, end] = [Math.max(from, 0), Math.min(to, length)];
  if (start >= end) return undefined;
  const long = Math.max(end - start, LEAST);
  return [Math.min(Math.max((start + end - long) / 2, 0), length - long), long];
}

/** Sea and coasts as paths of an SVG. */
export type GroundPaths = { readonly sea: string; readonly coasts: string };

/** The layers of the ground that an inset shows; a missing layer is empty. */
export function groundPaths({ layers: { sea, coasts } }: Ground, inset: Inset): GroundPaths {
  return { sea: sea ? insetPaths(sea, inset) : '', coasts: coasts ? insetPaths(coasts, inset) : '' };
}

/** Areas or lines as an SVG path, simplified to a pixel; smaller ones are left out. */
export function insetPaths({ features }: FeatureCollection, inset: Inset): string {
  return features.map(({ geometry }) => pathsOf(geometry, inset)).join('');
}

function pathsOf(geometry: Geometry, inset: Inset): string {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString': {
      const end = geometry.type === 'Polygon' ? 'Z' : '';
      return geometry.coordinates.map((line) => pathOf(line, inset, end)).join('');
    }
    case 'MultiPolygon':
      return geometry.coordinates
        .map((coordinates) => pathsOf({ type: 'Polygon', coordinates }, inset))
        .join('');
    default:
      return '';
  }
}

function pathOf(line: readonly Position[], inset: Inset, end: string): string {
  const kept: (readonly [number, number])[] = [];
  for (const position of line) {
    const [x, y] = pointOn(inset, toLngLat(position));
    const [u, v] = kept.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(x - u, y - v) >= 0.8) kept.push([x, y]);
  }
  return kept.length < 4 ? '' : `M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${end}`;
}
