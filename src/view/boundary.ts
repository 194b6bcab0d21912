/** Boundaries of the ground: of what kind each is, how far off it may be, and whose land lies on either side. */
import type { GeoJsonProperties } from 'geojson';
import type { Status, Territory } from '../domain/edition';
import { isInExtent, type Extent } from '../domain/extent';
import type { BoundaryLine, Ground } from '../domain/ground';
import type { LngLat } from '../domain/lng-lat';
import { memoByKey, memoByObject } from '../domain/memo';
import { isInRings, ringsOf, ringsOfShape } from '../domain/rings';
import type { Scene } from '../domain/scene';
import { territoryStatus } from '../domain/territory';

/** What a boundary parts, the more telling before the less: of lines that lie on one another the first is meant. */
export const BOUNDARY_KINDS = ['lease', 'parallel', 'disputed', 'state', 'province', 'oblast'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

/** A boundary at one point of it. */
export type Boundary = {
  readonly kind: BoundaryKind;
  /** By how much the line may be off, in metres, where the editors drew it; of any other line that is not known. */
  readonly metres: number | undefined;
  /** A point on either side, so near that nothing else lies between. */
  readonly beside: readonly [LngLat, LngLat];
};

/** The lands on either side that do not reach across, the wider right before the narrower. */
export type LandsBeside = readonly [readonly Territory[], readonly Territory[]];

/** The boundary that a feature of the ground's `borders` is; undefined for any other. */
export function boundaryOf(
  { properties }: { readonly properties: GeoJsonProperties },
  beside: Boundary['beside']
): Boundary | undefined {
  const kind = BOUNDARY_KINDS.find((known) => known === properties?.['kind']);
  const metres: unknown = properties?.['metres'];
  return kind && { kind, metres: typeof metres === 'number' ? metres : undefined, beside };
}

const WIDEST_FIRST: readonly Status[] = [
  'sovereign',
  'control',
  'administration',
  'claim',
  'concession',
  'occupation',
  'lease'
];

/** Whose land lies on either side of a boundary at the instant, by law and in fact. */
export function landsBeside(
  { edition: { territories }, instant }: Pick<Scene, 'edition' | 'instant'>,
  ground: Ground,
  { beside }: Boundary
): LandsBeside {
  const areas = new Set(territories.flatMap((land) => land.areas));
  const held = territories.filter((land) => ['held', 'disputed'].includes(territoryStatus(land, instant)));
  const landsAt = (position: LngLat) => {
    const area = [...areas].find((id) => isInRings(position, areaOf(ground)(id)));
    return held
      .filter((land) =>
        land.geometry
          ? isInRings(position, ringsOfShape(land.geometry))
          : area !== undefined && land.areas.includes(area)
      )
      .sort((a, b) => WIDEST_FIRST.indexOf(a.status) - WIDEST_FIRST.indexOf(b.status));
  };
  const [left, right] = [landsAt(beside[0]), landsAt(beside[1])];
  return [left.filter((land) => !right.includes(land)), right.filter((land) => !left.includes(land))];
}

const areaOf = memoByObject((ground: Ground) =>
  memoByKey((area: string) => ringsOf(ground.landOf([area])), String)
);

/** How far beside a line its neighbours are looked for, in degrees. */
const BESIDE = 0.03;
/** A straight section is looked at in so many points: a parallel has no others than its ends. */
const POINTS = 8;

/** The boundaries of the ground of which something lies in an extent, each at the middle of what is seen of it. */
export function boundariesIn(ground: Ground, extent: Extent): readonly Boundary[] {
  return (ground.boundaries ?? []).flatMap((border) => {
    const seen = sectionsOf(border)
      .flatMap(([start, end]) => pointsBeside(start, end))
      .filter(({ at }) => isInExtent(at, extent));
    const middle = seen[Math.floor(seen.length / 2)];
    return middle ? (boundaryOf(border, middle.beside) ?? []) : [];
  });
}

function sectionsOf({ line }: BoundaryLine): readonly (readonly [LngLat, LngLat])[] {
  const vertex = (i: number): LngLat => [line[2 * i] ?? NaN, line[2 * i + 1] ?? NaN];
  return Array.from({ length: line.length / 2 - 1 }, (_, i) => [vertex(i), vertex(i + 1)]);
}

/** Points of a section of a line, each with its two neighbours. */
function pointsBeside([x0, y0]: LngLat, [x1, y1]: LngLat) {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [across, up] = [((y1 - y0) / length) * BESIDE, ((x1 - x0) / length) * BESIDE];
  return Array.from({ length: POINTS }, (_, i) => {
    const share = (i + 0.5) / POINTS;
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    const beside: Boundary['beside'] = [
      [x - across, y + up],
      [x + across, y - up]
    ];
    return { at: [x, y] as const, beside };
  });
}
