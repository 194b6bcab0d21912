/** A withdrawal that is computed, as things to draw: ways, and detachments on them. */
import type { LngLat } from '../../../domain/lng-lat';
import type { Edition } from '../../../domain/edition';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { cumulativeLengths } from '../../../domain/path';
import { assumedVoyage, simulateWithdrawal } from '../../../domain/withdrawal/simulate';
import { gpuDay } from '../../gpu-time';
import type { Pickable } from '../layer-inputs';

/** A detachment on one stretch of its way. */
export type UnitSegment = Pickable & {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly days: readonly [from: number, to: number];
};

/** For each vertex the day on which the first pass it, and its distance from the end in pixels at zoom 0. */
export type UnitPath = Pickable & { readonly path: LngLat[]; readonly travel: readonly [number, number][] };

export type WithdrawalGeometry = {
  readonly detachments: readonly UnitSegment[];
  readonly trails: readonly UnitPath[];
};

/** Pixels to a degree of longitude at zoom 0. */
const PIXELS = 512 / 360;
/** Of the arrow that leads out of sight: how long its barbs are, in degrees, and how far they are spread. */
const [BARB, SPREAD] = [0.09, 0.5];

const geometries = memoByObject((edition: Edition) =>
  memoByKey(
    (plan: string) => compute(edition, plan),
    (plan) => plan,
    1
  )
);

/** The geometry of the withdrawal that `plan` describes; the same arrays for the same plan. */
export const withdrawalGeometry = (edition: Edition, plan: string): WithdrawalGeometry =>
  geometries(edition)(plan);

/** A path passed evenly between two instants: its stretches, and what a trail needs to know of each vertex. */
function followed(edition: Edition, path: readonly LngLat[], begins: number, ends: number) {
  const lengths = cumulativeLengths(path);
  const whole = lengths.at(-1) || 1;
  const day = (i: number) => gpuDay(edition, begins + ((ends - begins) * (lengths[i] ?? 0)) / whole);
  return {
    stretches: path
      .slice(1)
      .map((to, i) => ({ from: path[i] ?? to, to, days: [day(i), day(i + 1)] as const })),
    travel: path.map((_, i): [number, number] => [day(i), (whole - (lengths[i] ?? 0)) * PIXELS])
  };
}

function compute(edition: Edition, plan: string): WithdrawalGeometry {
  const reconstruction = edition.study?.reconstruction;
  const found = edition.study && simulateWithdrawal(edition.study, plan);
  if (!reconstruction || !found) return { detachments: [], trails: [] };
  const { schedule } = found;
  const { garrisons, embarkation } = reconstruction;
  const detachments: UnitSegment[] = [];
  const trails: UnitPath[] = [];

  garrisons.forEach(({ place, march }, i) => {
    const path = march.flatMap((part) => part.path);
    const selection = { kind: 'place', id: place.id } as const;
    const units = schedule.units.filter(({ garrison }) => garrison === i);
    if (path.length === 0) return;
    units.forEach(({ leaves, reaches }, n) => {
      const { stretches, travel } = followed(edition, path, leaves, reaches);
      detachments.push(...stretches.map((stretch) => ({ ...stretch, selection })));
      if (n === 0) trails.push({ selection, path, travel });
    });
  });

  const voyage = assumedVoyage(reconstruction, found.plan);
  const selection = { kind: 'place', id: embarkation.place.id } as const;
  const [first] = schedule.ships;
  if (first) {
    const { travel } = followed(edition, voyage.path, first.sails, first.lands);
    trails.push({ selection, path: [...voyage.path], travel });
    if (voyage === reconstruction.voyageOutOfSight)
      trails.push({ selection, ...arrowhead(voyage.path, travel) });
  }
  return { detachments, trails };
}

/** The barbs at the end of a course of which nobody knows where it led. */
function arrowhead(path: readonly LngLat[], travel: UnitPath['travel']): Pick<UnitPath, 'path' | 'travel'> {
  const [[x0, y0] = [0, 0], [x, y] = [0, 0]] = path.slice(-2); // a line has at least two positions
  const stretch = Math.cos((y * Math.PI) / 180); // Mercator widens to the north
  const back = Math.atan2((y0 - y) / stretch, x0 - x);
  const barb = (turn: number): LngLat => [
    x + BARB * Math.cos(back + turn),
    y + BARB * Math.sin(back + turn) * stretch
  ];
  const [day] = travel.at(-1) ?? [0];
  return {
    path: [barb(SPREAD), [x, y], barb(-SPREAD)],
    travel: [
      [day, 0],
      [day, 2],
      [day, 0]
    ]
  };
}
