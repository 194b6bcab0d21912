/** Where everybody is: a ledger that adds up to the same number at every instant. */
import { countLeading } from '../bisect';
import { memoByObject } from '../memo';
import type { WithdrawalSchedule, Detachment } from './model';

/** In the order in which a man passes through them. */
export const LEDGER_STATES = ['posts', 'march', 'port', 'sea', 'home'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

export type Ledger = Readonly<Record<LedgerState, number>> & {
  /** Of those at posts, how many at each. */
  readonly garrisons: readonly number[];
};

/** `garrisons`: how many posts there are. Looked up, not counted: it is asked in every frame. */
export function ledgerAt(course: WithdrawalSchedule, t: number, garrisons: number): Ledger {
  const { list, leaving } = indexOf(course);
  const { posts, march, port, sea, home } = list[
    countLeading(list, ({ from }) => from <= t) - 1
  ] as LedgerRow; // the first has no beginning
  const at = Array.from({ length: garrisons }, (_, i) => {
    const column = leaving.get(i);
    return column ? (column.left[countLeading(column.instants, (leaves) => leaves <= t)] ?? 0) : 0;
  });
  return { posts, march, port, sea, home, garrisons: at };
}

/** When a post is left, and how many are there before the first has gone, after the first, and so on. */
type Column = { readonly instants: readonly number[]; readonly left: readonly number[] };
type Index = {
  readonly list: readonly LedgerRow[];
  readonly leaving: ReadonlyMap<number, Column>;
};

const indexOf = memoByObject((course: WithdrawalSchedule): Index => {
  const columns = new Map<number, Detachment[]>();
  for (const unit of course.units) {
    const column = columns.get(unit.garrison);
    if (column) column.push(unit);
    else columns.set(unit.garrison, [unit]);
  }
  const leaving = new Map(
    [...columns].map(([garrison, units]): [number, Column] => {
      let left = units.reduce((sum, { men }) => sum + men, 0);
      return [
        garrison,
        {
          instants: units.map(({ leaves }) => leaves),
          left: [left, ...units.map(({ men }) => (left -= men))]
        }
      ];
    })
  );
  return { list: ledgerRows(course), leaving };
});

/** Men in each state from an instant on. */
export type LedgerRow = { readonly from: number } & Readonly<Record<LedgerState, number>>;

/** How many are in each state, each time that changes; the first stage has no beginning. */
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
  const stage = (from: number): LedgerRow => {
    const [posts = 0, march = 0, port = 0, sea = 0, home = 0] = men;
    return { from, posts, march, port, sea, home };
  };
  const found = [stage(-Infinity)];
  changes.forEach(({ at, to, men: moved }, i) => {
    men[to - 1] = (men[to - 1] ?? 0) - moved;
    men[to] = (men[to] ?? 0) + moved;
    if (changes[i + 1]?.at !== at) found.push(stage(at));
  });
  return found;
}
