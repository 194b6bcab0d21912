/** Where everybody is at an instant. The states of a ledger always add up to the same number of men. */
import { countLeading } from '../bisect';
import { memoByObject } from '../memo';
import type { WithdrawalSchedule, Detachment } from './model';

/** At their garrison, on the march, in the port, at sea, landed: in the order in which each man passes through them. */
export const LEDGER_STATES = ['posts', 'march', 'port', 'sea', 'home'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** Those of a garrison who are on the march, and the detachment at their head. */
export type Column = { readonly garrison: number; readonly men: number; readonly head: Detachment };

export type Ledger = Readonly<Record<LedgerState, number>> & {
  /** How many of `posts` are at each garrison. */
  readonly garrisons: readonly number[];
  /** All of `march`. */
  readonly columns: readonly Column[];
  /** How many of `port` are aboard a ship that has not sailed yet. */
  readonly aboard: number;
};

/** The ledger at `t`, of so many `garrisons`; O(log n), since it is asked in every frame. */
export function ledgerAt(schedule: WithdrawalSchedule, t: number, garrisons: number): Ledger {
  const { rows, marches, boardings } = indexOf(schedule);
  const row = rows[countLeading(rows, ({ from }) => from <= t) - 1] as LedgerRow; // the first begins before all time
  const { posts, march, port, sea, home } = row;
  const [menAtGarrison, columns]: [number[], Column[]] = [[], []];
  for (let garrison = 0; garrison < garrisons; garrison++) {
    const { units, men } = marches.get(garrison) ?? NOBODY;
    const left = countLeading(units, ({ leaves }) => leaves <= t);
    const arrived = countLeading(units, ({ reaches }) => reaches <= t);
    menAtGarrison.push(menBetween(men, left, units.length));
    const head = units[arrived];
    if (head && arrived < left) columns.push({ garrison, men: menBetween(men, arrived, left), head });
  }
  const boarded = countLeading(boardings.units, ({ boards }) => boards <= t);
  const aboard = menBetween(boardings.men, 0, boarded) - sea - home;
  return { posts, march, port, sea, home, garrisons: menAtGarrison, columns, aboard };
}

/** Detachments one after another; how many men there are in none of them, in the first, in the first two, and so on. */
type Sequence = { readonly units: readonly Detachment[]; readonly men: readonly number[] };
type LedgerIndex = {
  readonly rows: readonly LedgerRow[];
  /** By garrison, in the order in which they leave it: that in which they reach the port. */
  readonly marches: ReadonlyMap<number, Sequence>;
  readonly boardings: Sequence;
};

function sequence(units: readonly Detachment[]): Sequence {
  let men = 0;
  return { units, men: [men, ...units.map((unit) => (men += unit.men))] };
}
const NOBODY = sequence([]);

const menBetween = (men: readonly number[], from: number, to: number) => (men[to] ?? 0) - (men[from] ?? 0);

const indexOf = memoByObject((schedule: WithdrawalSchedule): LedgerIndex => {
  const byGarrison = new Map<number, Detachment[]>();
  for (const unit of schedule.units) {
    const units = byGarrison.get(unit.garrison);
    if (units) units.push(unit);
    else byGarrison.set(unit.garrison, [unit]);
  }
  return {
    rows: ledgerRows(schedule),
    marches: new Map([...byGarrison].map(([garrison, units]) => [garrison, sequence(units)])),
    boardings: sequence(schedule.units)
  };
});

/** Men in each state from an instant on. */
export type LedgerRow = { readonly from: number } & Readonly<Record<LedgerState, number>>;

/** How many are in each state, each time that this changes; the first row begins before all time. */
export function ledgerRows({ units }: WithdrawalSchedule): readonly LedgerRow[] {
  const changes = units
    .flatMap(({ men, leaves, reaches, sails, lands }) => [
      { at: leaves, to: 1, men },
      { at: reaches, to: 2, men },
      { at: sails, to: 3, men },
      { at: lands, to: 4, men }
    ])
    .sort((a, b) => a.at - b.at || a.to - b.to);
  const men = LEDGER_STATES.map((_, i) => (i === 0 ? units.reduce((sum, unit) => sum + unit.men, 0) : 0));
  const rowFrom = (from: number): LedgerRow => {
    const [posts = 0, march = 0, port = 0, sea = 0, home = 0] = men;
    return { from, posts, march, port, sea, home };
  };
  const rows = [rowFrom(-Infinity)];
  changes.forEach(({ at, to, men: moved }, i) => {
    men[to - 1] = (men[to - 1] ?? 0) - moved;
    men[to] = (men[to] ?? 0) + moved;
    if (changes[i + 1]?.at !== at) rows.push(rowFrom(at));
  });
  return rows;
}
