/** Where everybody is at an instant. The states of a ledger always add up to the same number of men. */
import { countLeading } from '../bisect';
import { memoByObject } from '../memo';
import type { WithdrawalSchedule, Detachment } from './model';

/** At their garrison, on the march, in the port, at sea, landed: in the order in which each man passes through them. */
export const LEDGER_STATES = ['posts', 'march', 'port', 'sea', 'home'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

export type Ledger = Readonly<Record<LedgerState, number>> & {
  /** How many of `posts` are at each garrison. */
  readonly garrisons: readonly number[];
};

/** The ledger at `t`, of so many `garrisons`; O(log n), since it is asked in every frame. */
export function ledgerAt(schedule: WithdrawalSchedule, t: number, garrisons: number): Ledger {
  const { rows, departures } = indexOf(schedule);
  const row = rows[countLeading(rows, ({ from }) => from <= t) - 1] as LedgerRow; // the first begins before all time
  const menAtGarrison = Array.from({ length: garrisons }, (_, i) => {
    const { instants, remaining } = departures.get(i) ?? { instants: [], remaining: [] };
    return remaining[countLeading(instants, (leaves) => leaves <= t)] ?? 0;
  });
  const { posts, march, port, sea, home } = row;
  return { posts, march, port, sea, home, garrisons: menAtGarrison };
}

/** When the detachments of a garrison leave; how many men are there before the first, after the first, and so on. */
type Departures = { readonly instants: readonly number[]; readonly remaining: readonly number[] };
type LedgerIndex = {
  readonly rows: readonly LedgerRow[];
  readonly departures: ReadonlyMap<number, Departures>;
};

const indexOf = memoByObject((schedule: WithdrawalSchedule): LedgerIndex => {
  const byGarrison = new Map<number, Detachment[]>();
  for (const unit of schedule.units) {
    const units = byGarrison.get(unit.garrison);
    if (units) units.push(unit);
    else byGarrison.set(unit.garrison, [unit]);
  }
  const departures = new Map(
    [...byGarrison].map(([garrison, units]): [number, Departures] => {
      let men = units.reduce((sum, unit) => sum + unit.men, 0);
      const remaining = [men, ...units.map((unit) => (men -= unit.men))];
      return [garrison, { instants: units.map(({ leaves }) => leaves), remaining }];
    })
  );
  return { rows: ledgerRows(schedule), departures };
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
