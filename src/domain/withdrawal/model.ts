/**
 * The model of a withdrawal: men leave their garrisons in detachments, march to one port, wait for the ice to go and for
 * their turn, board a ship and sail. Plain numbers in, plain numbers out; the same numbers in give the same out.
 *
 * Time is in seconds, distances are in kilometres. The rule: a garrison sets out as late as every deadline allows that it
 * must meet, less the reserve, but not before `earliestDeparture`; the result shows whether that is early enough.
 */
import { DAY } from '../time';

export type GarrisonInput = {
  readonly men: number;
  /** To the port; 0 for the port's own garrison. */
  readonly kilometres: number;
  /** Zones on the march, each with the kilometre at which the march has left it; the zone of the port is not listed. */
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

/** Less than this is not late, but the last digit of a sum. */
const TOLERANCE = 60;

export function scheduleWithdrawal(problem: ModelInput): WithdrawalSchedule {
  const waiting = problem.garrisons.flatMap((garrison, i) => marched(garrison, i, problem));
  // Of those that arrive together the first garrison of the list boards first: sorting keeps their order.
  waiting.sort((a, b) => a.reaches - b.reaches);
  const { units, ships } = embarked(waiting, problem);
  return { units, ships, shortfalls: shortfalls(units, problem) };
}

type Marched = Pick<Detachment, 'garrison' | 'men' | 'leaves' | 'reaches'>;

/** The detachments of a garrison, the last of them as small as is left. */
function marched(garrison: GarrisonInput, index: number, problem: ModelInput): readonly Marched[] {
  const { marchSpeed, departureRate } = problem;
  const size = Math.min(problem.detachmentSize, problem.shipCapacity);
  const begins = leaving(garrison, problem);
  const count = Math.ceil(garrison.men / size);
  return Array.from({ length: count }, (_, k) => {
    const gone = Math.min((k + 1) * size, garrison.men);
    const leaves = begins + (gone / departureRate) * DAY;
    return {
      garrison: index,
      men: gone - k * size,
      leaves,
      reaches: leaves + (garrison.kilometres / marchSpeed) * DAY
    };
  });
}

/** When a garrison sets out: as late as all its deadlines allow, and not before the earliest departure. */
function leaving({ men, kilometres, clears }: GarrisonInput, problem: ModelInput): number {
  const { deadlines, portZone, reserve, garrisons } = problem;
  const { marchSpeed, departureRate, boardingRate, earliestDeparture } = problem;
  const setOut = men / departureRate;
  // Nobody knows who will be before them at the port: time is left for all to be put on board.
  const everybody = garrisons.reduce((sum, garrison) => sum + garrison.men, 0);
  const boarding = Math.max(everybody / boardingRate, setOut);
  const bound = (zone: number, days: number) => (deadlines[zone] ?? Infinity) - reserve - days * DAY;
  return Math.max(
    earliestDeparture,
    Math.min(
      bound(portZone, kilometres / marchSpeed + boarding),
      ...clears.map((cleared) => bound(cleared.zone, cleared.kilometres / marchSpeed + setOut))
    )
  );
}

/** One after another they are put on board; a ship sails when the next would be too many, or no one else comes. */
function embarked(
  waiting: readonly Marched[],
  { earliestBoarding, boardingRate, shipCapacity, voyage }: ModelInput
): Pick<WithdrawalSchedule, 'units' | 'ships'> {
  const loads: { men: number; sails: number }[] = [];
  let free = earliestBoarding;
  const turns = waiting.map(({ men, reaches }) => {
    const boards = Math.max(reaches, free) + (men / boardingRate) * DAY;
    free = boards;
    const last = loads.at(-1);
    if (last && last.men + men <= shipCapacity) {
      last.men += men;
      last.sails = boards;
    } else loads.push({ men, sails: boards });
    return { boards, ship: loads.length - 1 };
  });
  const ships = loads.map(({ men, sails }) => ({ men, sails, lands: sails + voyage }));
  const units = waiting.map(({ garrison, men, leaves, reaches }, i): Detachment => {
    const { boards, ship } = turns[i] as (typeof turns)[number]; // each has had its turn
    const { sails, lands } = ships[ship] as Ship; // and been given one of the ships
    return { garrison, men, leaves, reaches, boards, ship, sails, lands };
  });
  return { units, ships };
}

function shortfalls(units: readonly Detachment[], problem: ModelInput): readonly Shortfall[] {
  const { deadlines, portZone, garrisons, marchSpeed } = problem;
  return deadlines.flatMap((deadline, zone) => {
    /** How long after setting out the men of each garrison are out of the zone; never in it: at once. */
    const march = garrisons.map(
      ({ clears }) => ((clears.find((its) => its.zone === zone)?.kilometres ?? -Infinity) / marchSpeed) * DAY
    );
    let [seconds, men] = [0, 0];
    for (const unit of units) {
      const out = zone === portZone ? unit.sails : unit.leaves + (march[unit.garrison] ?? -Infinity);
      if (out - deadline <= TOLERANCE) continue;
      seconds = Math.max(seconds, out - deadline);
      men += unit.men;
    }
    return men > 0 ? [{ zone, seconds, men }] : [];
  });
}
