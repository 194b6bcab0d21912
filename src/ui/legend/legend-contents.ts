/** The symbols that occur in an edition: the legend explains only these. */
import { datesDisagree } from '../../domain/event-order';
import type { Edition, Leg, Route, Power } from '../../domain/edition';
import { gaugeClass, type Gauge } from '../../domain/route';
import { dateQuality, type DateQuality } from '../evidence/date-quality';

export type LegendContents = {
  /** Powers that hold land claimed by another power. */
  readonly occupiers: readonly Power[];
  /** Whether the readings of such a holding disagree on its dates. */
  readonly perhaps: boolean;
  readonly letters: readonly string[];
  readonly routes: ReadonlySet<Route['kind']>;
  /** Gauges of the railways; `undefined` for one that no source gives. */
  readonly gauges: ReadonlySet<Gauge | undefined>;
  /** The owners of a route: of one with several, if there is such a route. */
  readonly run: readonly Power[];
  readonly cut: boolean;
  /** Whether there are routes whose course no source gives. */
  readonly schematic: boolean;
  readonly stations: boolean;
  readonly courses: ReadonlySet<Leg['course']>;
  readonly qualities: ReadonlySet<DateQuality>;
};

export function legendContents({ territories, routes, movements, events }: Edition): LegendContents {
  const occupied = territories.filter(({ claimant }) => claimant);
  return {
    occupiers: [...new Set(occupied.map(({ holder }) => holder))],
    perhaps: occupied.some(({ when }) => datesDisagree(when)),
    letters: territories.flatMap(({ letter }) => letter ?? []),
    routes: new Set(routes.map(({ kind }) => kind)),
    gauges: new Set(
      routes
        .filter(({ kind }) => kind === 'railway')
        .map(({ gauge: [first] }) => first && gaugeClass(first.value))
    ),
    run: routes
      .flatMap(({ owners }) => owners.map(({ powers }) => powers))
      .reduce((most, powers) => (powers.length > most.length ? powers : most), []),
    cut: routes.some(({ interruptions }) => interruptions.length > 0),
    schematic: routes.some(({ course }) => course === 'schematic'),
    stations: routes.some(({ stations }) => stations.length > 0),
    courses: new Set(movements.flatMap(({ legs }) => legs.map(({ course }) => course))),
    qualities: new Set(events.map(({ when }) => dateQuality(when)))
  };
}
