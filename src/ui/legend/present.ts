/** What of all that can be drawn an edition has: a legend explains nothing that is not there. */
import { datesDisagree } from '../../domain/chronicle';
import type { Edition, Leg, Line, Power } from '../../domain/edition';
import { qualityOf, type Quality } from '../column/quality';

export type Present = {
  /** Powers that hold ground which another one claims. */
  readonly occupiers: readonly Power[];
  /** Whether ground is held by one reading of its dates and not by another. */
  readonly perhaps: boolean;
  readonly signs: readonly string[];
  readonly lines: ReadonlySet<Line['kind']>;
  readonly ways: ReadonlySet<Leg['way']>;
  readonly qualities: ReadonlySet<Quality>;
};

export function present({ territories, lines, movements, events }: Edition): Present {
  const occupied = territories.filter(({ against }) => against);
  return {
    occupiers: [...new Set(occupied.map(({ by }) => by))],
    perhaps: occupied.some(({ when }) => datesDisagree(when)),
    signs: territories.flatMap(({ sign }) => sign ?? []),
    lines: new Set(lines.map(({ kind }) => kind)),
    ways: new Set(movements.flatMap(({ legs }) => legs.map(({ way }) => way))),
    qualities: new Set(events.map(({ when }) => qualityOf(when)))
  };
}
