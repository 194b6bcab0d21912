/** A withdrawal that is computed, as things to draw: ways, those who move on them, piles of those who stay. */
import type { LngLat } from '../../../domain/lng-lat';
import type { Edition, Place } from '../../../domain/edition';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { cumulativeLengths } from '../../../domain/path';
import { assumedVoyage, simulateWithdrawal } from '../../../domain/withdrawal/simulate';
import { stackIntervals, type StackChange } from '../../../domain/withdrawal/interval-stack';
import { gpuDay } from '../../gpu-time';
import type { Pickable } from '../layer-inputs';

type Days = readonly [from: number, to: number];

/** A detachment or a ship on one stretch of its way. */
export type UnitSegment = Pickable & {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly days: Days;
  readonly ship: boolean;
  /** Of the first of a column, and of every ship: where the men came from, and how many they are. */
  readonly label: { readonly place?: Place; readonly men: number } | undefined;
};

/** For each vertex the day on which the first pass it, and its distance from the end in pixels at zoom 0. */
export type UnitPath = Pickable & { readonly path: LngLat[]; readonly travel: readonly [number, number][] };

/** A brick of a pile beside a place; heights are shares of all men. */
export type StackBlock = Pickable & {
  readonly position: LngLat;
  readonly days: Days;
  readonly low: number;
  readonly high: number;
  /** Which of the piles of its place: its own garrison, or those who wait for a ship. */
  readonly column: 0 | 1;
};

export type WithdrawalGeometry = {
  readonly movers: readonly UnitSegment[];
  readonly trails: readonly UnitPath[];
  readonly heaps: readonly StackBlock[];
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

function compute(edition: Edition, plan: string): WithdrawalGeometry {
  const reconstruction = edition.study?.reconstruction;
  const found = edition.study && simulateWithdrawal(edition.study, plan);
  if (!reconstruction || !found) return { movers: [], trails: [], heaps: [] };
  const { schedule } = found;
  const { garrisons, embarkation } = reconstruction;
  const movers: UnitSegment[] = [];
  const trails: UnitPath[] = [];
  const follow = (
    path: readonly LngLat[],
    begins: number,
    ends: number,
    rest: Omit<UnitSegment, 'from' | 'to' | 'days'>
  ) => {
    const lengths = cumulativeLengths(path);
    const whole = lengths.at(-1) || 1;
    const day = (i: number) => gpuDay(edition, begins + ((ends - begins) * (lengths[i] ?? 0)) / whole);
    path.slice(1).forEach((to, i) => {
      movers.push({ ...rest, from: path[i] ?? to, to, days: [day(i), day(i + 1)] });
    });
    return path.map((_, i): [number, number] => [day(i), (whole - (lengths[i] ?? 0)) * PIXELS]);
  };

  garrisons.forEach(({ place, march }, i) => {
    const path = march.flatMap((part) => part.path);
    const selection = { kind: 'place', id: place.id } as const;
    const units = schedule.units.filter(({ garrison }) => garrison === i);
    const men = units.reduce((sum, unit) => sum + unit.men, 0);
    units.forEach(({ leaves, reaches }, n) => {
      if (path.length === 0) return;
      const label = n === 0 ? { place, men } : undefined;
      const travel = follow(path, leaves, reaches, { selection, ship: false, label });
      if (n === 0) trails.push({ selection, path, travel });
    });
  });
  const voyage = assumedVoyage(reconstruction, found.plan);
  const home = reconstruction.destinations.find(({ place }) => place.id === found.plan.destination)?.place;
  const selection = { kind: 'place', id: embarkation.place.id } as const;
  schedule.ships.forEach(({ men, sails, lands }, n) => {
    const travel = follow(voyage.path, sails, lands, { selection, ship: true, label: { men } });
    if (n > 0) return;
    trails.push({ selection, path: [...voyage.path], travel });
    if (voyage === reconstruction.voyageOutOfSight)
      trails.push({ selection, ...arrowhead(voyage.path, travel) });
  });

  const all = schedule.units.reduce((sum, { men }) => sum + men, 0) || 1;
  const heap = (place: Place, column: StackBlock['column'], changes: readonly StackChange[]) =>
    stackIntervals([...changes].sort((a, b) => a.at - b.at)).map(({ low, high, from, to }): StackBlock => ({
      selection: { kind: 'place', id: place.id },
      position: place.position,
      days: [gpuDay(edition, from), gpuDay(edition, to)],
      low: low / all,
      high: high / all,
      column
    }));
  const heaps = [
    ...garrisons.flatMap(({ place }, i) =>
      heap(
        place,
        0,
        schedule.units
          .filter(({ garrison }) => garrison === i)
          .flatMap(({ men, leaves }) => [
            { at: -Infinity, men },
            { at: leaves, men: -men }
          ])
      )
    ),
    ...heap(
      embarkation.place,
      1,
      schedule.units.flatMap(({ men, reaches, sails }) => [
        { at: reaches, men },
        { at: sails, men: -men }
      ])
    ),
    ...(home
      ? heap(
          home,
          1,
          schedule.units.map(({ men, lands }) => ({ at: lands, men }))
        )
      : [])
  ];
  return { movers, trails, heaps };
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
