/** Where everybody is: a ledger that adds up to the same number at every instant. */
import type { Course, Unit } from './model';

/** In the order in which a man passes through them. */
export const STATES = ['posts', 'march', 'port', 'sea', 'home'] as const;
export type State = (typeof STATES)[number];

export type Ledger = Readonly<Record<State, number>> & {
  /** Of those at posts, how many at each. */
  readonly garrisons: readonly number[];
};

/** Nobody who has reached the port is on the march, nobody who has sailed is at the port, and so on. */
export function stateOf({ leaves, reaches, sails, lands }: Unit, t: number): State {
  if (t < leaves) return 'posts';
  if (t < reaches) return 'march';
  if (t < sails) return 'port';
  return t < lands ? 'sea' : 'home';
}

/** `garrisons`: how many posts there are. */
export function ledgerAt({ units }: Course, t: number, garrisons: number): Ledger {
  const sums = { posts: 0, march: 0, port: 0, sea: 0, home: 0 };
  const posts = Array.from({ length: garrisons }, () => 0);
  for (const unit of units) {
    const state = stateOf(unit, t);
    sums[state] += unit.men;
    if (state === 'posts') posts[unit.garrison] = (posts[unit.garrison] ?? 0) + unit.men;
  }
  return { ...sums, garrisons: posts };
}

/** Men in each state from an instant on. */
export type Stage = { readonly from: number } & Readonly<Record<State, number>>;

/** How many are in each state, each time that changes; the first stage has no beginning. */
export function stages({ units }: Course): readonly Stage[] {
  const changes = units
    .flatMap(({ men, leaves, reaches, sails, lands }) => [
      { at: leaves, to: 1, men },
      { at: reaches, to: 2, men },
      { at: sails, to: 3, men },
      { at: lands, to: 4, men }
    ])
    .sort((a, b) => a.at - b.at || a.to - b.to);
  const men = STATES.map((_, i) => (i === 0 ? units.reduce((sum, unit) => sum + unit.men, 0) : 0));
  const stage = (from: number): Stage => {
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
