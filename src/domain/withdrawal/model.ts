/**
 * The model of a withdrawal: men leave their garrisons in detachments, march to one port, wait for the ice to go and for
 * their turn, board a ship and sail. Plain numbers in, plain numbers out; the same numbers in give the same out.
 *
 * Time is in seconds, distances are in kilometres. The rule: a garrison sets out as late as every deadline allows that it
 * must meet, less the reserve, as if everybody were still to board once it reaches the port, but not before
 * `earliestDeparture`; the result shows whether that is early enough. Where others have sailed sooner the last ship does too.
 */
import { DAY } from '../time';

export type GarrisonInput = {
  readonly men: number;
  /** To the port; 0 for the port's own garrison. */
  readonly kilometres: number;
  /** Those on the march, each with the kilometre at which the march has left it; the zone of the port is not listed. */
  readonly clears: readonly { readonly zone: number; readonly kilometres: number }[];
};

export type ModelInput = {
  readonly garrisons: readonly GarrisonInput[];
  /** When each zone is to be empty. */
  readonly deadlines: readonly number[];
  /** The zone of the port: empty when the last ship has sailed. */
  readonly portZone: number;
  readonly earliestDeparture: number;
  readonly earliestBoarding: number;
  /** Kilometres in a day. */
  readonly marchSpeed: number;
  /** Men in a day, from one garrison. */
  readonly departureRate: number;
  /** Men in a day, from the port. */
  readonly boardingRate: number;
  /** In men. */
  readonly detachmentSize: number;
  readonly shipCapacity: number;
  /** How long a ship is at sea, in seconds. */
  readonly voyage: number;
  /** Kept before every deadline, in seconds. */
  readonly reserve: number;
};

/** A detachment, and the instants at which it passes from one state into the next. */
export type Detachment = {
  readonly garrison: number;
  readonly men: number;
  readonly leaves: number;
  readonly reaches: number;
  readonly boards: number;
  readonly ship: number;
  readonly sails: number;
  readonly lands: number;
};

export type Ship = { readonly men: number; readonly sails: number; readonly lands: number };

/** A zone in which men are still found at its deadline: how long, and how many. */
export type Shortfall = { readonly zone: number; readonly seconds: number; readonly men: number };

export type WithdrawalSchedule = {
  /** In the order in which they reach the port, which is that of boarding. */
  readonly units: readonly Detachment[];
  readonly ships: readonly Ship[];
  /** Of the zones whose deadline is not met. */
  readonly shortfalls: readonly Shortfall[];
};

/** Less than this, in seconds, is not late but the rounding of a sum. */
const TOLERANCE = 60;

/** When each detachment leaves, boards and sails, and which deadlines it fails to meet. */
export function scheduleWithdrawal(input: ModelInput): WithdrawalSchedule {
  const waiting = input.garrisons.flatMap((garrison, i) => detachmentsOf(garrison, i, input));
  // Of those that arrive together the first garrison of the list boards first: sorting keeps their order.
  waiting.sort((a, b) => a.reaches - b.reaches);
  const { units, ships } = board(waiting, input);
  return { units, ships, shortfalls: shortfalls(units, input) };
}

type MarchingDetachment = Pick<Detachment, 'garrison' | 'men' | 'leaves' | 'reaches'>;

/** The detachments of a garrison, the last of them as small as is left. */
function detachmentsOf(
  garrison: GarrisonInput,
  index: number,
  input: ModelInput
): readonly MarchingDetachment[] {
  const { marchSpeed, departureRate } = input;
  const size = Math.min(input.detachmentSize, input.shipCapacity);
  const start = departureOf(garrison, input);
  const count = Math.ceil(garrison.men / size);
  return Array.from({ length: count }, (_, k) => {
    const gone = Math.min((k + 1) * size, garrison.men);
    const leaves = start + (gone / departureRate) * DAY;
    return {
      garrison: index,
      men: gone - k * size,
      leaves,
      reaches: leaves + (garrison.kilometres / marchSpeed) * DAY
    };
  });
}

/** When a garrison sets out: as late as all its deadlines allow if everybody boards after it, and not before the earliest departure. */
function departureOf({ men, kilometres, clears }: GarrisonInput, input: ModelInput): number {
  const { deadlines, portZone, reserve, garrisons } = input;
  const { marchSpeed, departureRate, boardingRate, earliestDeparture } = input;
  const daysToLeave = men / departureRate;
  // Who will board before them is unknown here, so time is left for everybody to board.
  const everybody = garrisons.reduce((sum, garrison) => sum + garrison.men, 0);
  const boarding = Math.max(everybody / boardingRate, daysToLeave);
  const latest = (zone: number, days: number) => (deadlines[zone] ?? Infinity) - reserve - days * DAY;
  return Math.max(
    earliestDeparture,
    Math.min(
      latest(portZone, kilometres / marchSpeed + boarding),
      ...clears.map((cleared) => latest(cleared.zone, cleared.kilometres / marchSpeed + daysToLeave))
    )
  );
}

/** They board one after another; a ship sails when the next detachment would be too many, or nobody is left. */
function board(
  waiting: readonly MarchingDetachment[],
  { earliestBoarding, boardingRate, shipCapacity, voyage }: ModelInput
): Pick<WithdrawalSchedule, 'units' | 'ships'> {
  const loads: { men: number; sails: number }[] = [];
  let portIsFree = earliestBoarding;
  const boardings = waiting.map(({ men, reaches }) => {
    const boards = Math.max(reaches, portIsFree) + (men / boardingRate) * DAY;
    portIsFree = boards;
    const last = loads.at(-1);
    if (last && last.men + men <= shipCapacity) {
      last.men += men;
      last.sails = boards;
    } else loads.push({ men, sails: boards });
    return { boards, ship: loads.length - 1 };
  });
  const ships = loads.map(({ men, sails }) => ({ men, sails, lands: sails + voyage }));
  const units = waiting.map(({ garrison, men, leaves, reaches }, i): Detachment => {
    const { boards, ship } = boardings[i] as (typeof boardings)[number]; // one for each
    const { sails, lands } = ships[ship] as Ship; // an index into the same list
    return { garrison, men, leaves, reaches, boards, ship, sails, lands };
  });
  return { units, ships };
}

/** The zones in which men are still found after the deadline. */
function shortfalls(units: readonly Detachment[], input: ModelInput): readonly Shortfall[] {
  const { deadlines, portZone, garrisons, marchSpeed } = input;
  return deadlines.flatMap((deadline, zone) => {
    /** How long after setting out the men of each garrison have left the zone, in seconds; −∞ if they are never in it. */
    const secondsToLeave = garrisons.map(
      ({ clears }) =>
        ((clears.find((cleared) => cleared.zone === zone)?.kilometres ?? -Infinity) / marchSpeed) * DAY
    );
    let [seconds, men] = [0, 0];
    for (const unit of units) {
      const out = zone === portZone ? unit.sails : unit.leaves + (secondsToLeave[unit.garrison] ?? -Infinity);
      if (out - deadline <= TOLERANCE) continue;
      seconds = Math.max(seconds, out - deadline);
      men += unit.men;
    }
    return men > 0 ? [{ zone, seconds, men }] : [];
  });
}
