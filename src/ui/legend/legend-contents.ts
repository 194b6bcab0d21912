/** What of all that can be drawn an edition has: a legend explains nothing that is not there. */
import { datesDisagree } from '../../domain/event-order';
import type { Edition, Leg, Route, Power } from '../../domain/edition';
import { gaugeClass, type Gauge } from '../../domain/route';
import { dateQuality, type DateQuality } from '../evidence/date-quality';

export type LegendContents = {
  /** Powers that hold ground which another one claims. */
  readonly occupiers: readonly Power[];
  /** Whether ground is held by one reading of its dates and not by another. */
  readonly perhaps: boolean;
  readonly letters: readonly string[];
  readonly routes: ReadonlySet<Route['kind']>;
  /** Of its railways; `undefined` where no source gives it. */
  readonly gauges: ReadonlySet<Gauge | undefined>;
  /** Powers that run a line, with another one if the edition has such a line. */
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
