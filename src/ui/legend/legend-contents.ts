/** The symbols that occur in an edition: the legend explains only these. */
import { datesDisagree, isContradicted } from '../../domain/event-order';
import type { Edition, Leg, Route, Power, PowerColour, Territory } from '../../domain/edition';
import type { Boundary, BoundaryKind } from '../../view/boundary';
import { gaugeClass, type Gauge } from '../../domain/route';
import { hasStrength } from '../../domain/strength';
import { dateQuality, type DateQuality } from '../evidence/date-quality';

export type LegendContents = {
  /** By what right land that another power claims is held, and by whom; each pair once. */
  readonly contested: readonly Pick<Territory, 'status' | 'holder'>[];
  /** Whether the readings of such a holding disagree on its dates. */
  readonly perhaps: boolean;
  readonly letters: readonly string[];
  readonly boundaries: ReadonlySet<BoundaryKind>;
  /** Whether a band shows how far off a boundary may be. */
  readonly doubtful: boolean;
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
  /** Colours of the bands as wide as those who travel are strong, each once; undefined for the accent. */
  readonly bands: readonly (PowerColour | undefined)[];
  readonly qualities: ReadonlySet<DateQuality>;
};

/** @param boundaries those of the ground that are seen */
export function legendContents(
  { territories, routes, movements, events }: Edition,
  boundaries: readonly Boundary[] = []
): LegendContents {
  const contested = territories.filter(({ claimant }) => claimant);
  return {
    contested: contested
      .map(({ status, holder }) => ({ status, holder }))
      .filter(
        ({ status, holder }, i) =>
          contested.findIndex((it) => it.status === status && it.holder === holder) === i
      ),
    perhaps: contested.some((land) => datesDisagree(land.when) || isContradicted(land)),
    letters: territories.flatMap(({ letter }) => letter ?? []),
    boundaries: new Set(boundaries.map(({ kind }) => kind)),
    doubtful: boundaries.some(({ metres }) => metres !== undefined),
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
    bands: [...new Set(movements.filter(hasStrength).map(({ colour }) => colour))],
    qualities: new Set(events.map(dateQuality))
  };
}
