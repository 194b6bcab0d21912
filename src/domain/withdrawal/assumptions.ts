/**
 * A set of assumptions, and how a link writes it: only what differs from the edition's own numbers, as in
 * `reading:1,pace:15,ice:1925-04-20,men-okha:0,to:otaru`; `given` where nothing differs.
 */
import { isoDate, type Instant } from '../time';
import {
  DAYS,
  QUANTITIES,
  type Adjustable,
  type DayName,
  type QuantityName,
  type Reconstruction
} from './reconstruction';

export type Assumptions = Readonly<Record<QuantityName, number>> &
  Readonly<Record<DayName, Instant>> & {
    /** Which reading of the territories' dates sets the deadlines, from 0. */
    readonly reading: number;
    /** Id of the place to which ships sail; undefined: out of sight, to a port that is not named. */
    readonly destination: string | undefined;
    /** Men at each garrison, in the order of the garrisons. */
    readonly men: readonly number[];
  };

/** The part of a reconstruction that is assumed. */
type Adjustables = Pick<Reconstruction, 'quantities' | 'days' | 'garrisons'>;

/** What a link writes where nothing differs. */
export const GIVEN = 'given';

/** Short names for links. They never change, so that a link once sent can still be opened. */
export const LINK_NAMES = {
  marchSpeed: 'pace',
  departureRate: 'flow',
  detachmentSize: 'detachment',
  boardingRate: 'capacity',
  shipCapacity: 'ship',
  shipSpeed: 'knots',
  reserve: 'reserve',
  earliestDeparture: 'start',
  earliestBoarding: 'ice'
} as const satisfies Record<QuantityName | DayName, string>;

/** What the edition assumes. */
export function defaultAssumptions({ quantities, days, garrisons }: Adjustables): Assumptions {
  const values = Object.fromEntries([
    ...QUANTITIES.map((name) => [name, quantities[name].value]),
    ...DAYS.map((name) => [name, days[name].value])
  ]) as Record<QuantityName, number> & Record<DayName, Instant>; // the two lists are the keys
  return { ...values, reading: 0, destination: undefined, men: garrisons.map(({ men }) => men) };
}

/** The assumptions as a link writes them. */
export function formatAssumptions(plan: Assumptions, reconstruction: Adjustables): string {
  const own = defaultAssumptions(reconstruction);
  const differing = <K extends QuantityName | DayName>(names: readonly K[]) =>
    names.filter((name) => plan[name] !== own[name]);
  const parts = [
    ...(plan.reading === own.reading ? [] : [`reading:${plan.reading}`]),
    ...differing(QUANTITIES).map((name) => `${LINK_NAMES[name]}:${plan[name]}`),
    ...differing(DAYS).map((name) => `${LINK_NAMES[name]}:${isoDate(plan[name])}`),
    ...reconstruction.garrisons.flatMap(({ place }, i) =>
      plan.men[i] === own.men[i] ? [] : [`men-${place.id}:${plan.men[i]}`]
    ),
    ...(plan.destination === undefined ? [] : [`to:${plan.destination}`])
  ];
  return parts.join() || GIVEN;
}

/** Whether a slider can be set to `value`. */
export const isSettable = (value: number, { min, max, step }: Pick<Adjustable, 'min' | 'max' | 'step'>) => {
  const steps = (value - min) / step;
  return value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-6;
};
