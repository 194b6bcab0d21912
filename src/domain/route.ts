/** Railways, sea lines and roads at an instant: which were open, which interrupted, and who owned them. */
import type { Edition, Route, Ownership } from './edition';
import { contains, type Instant } from './time';

export const GAUGES = ['broad', 'standard', 'narrow'] as const;
export type Gauge = (typeof GAUGES)[number];

/** Standard gauge, in millimetres. */
const STANDARD = 1435;

/** Whether a gauge is the standard one, or broader, or narrower. */
export const gaugeClass = (millimetres: number): Gauge =>
  millimetres > STANDARD ? 'broad' : millimetres < STANDARD ? 'narrow' : 'standard';

export type RouteState = 'open' | 'cut' | 'closed';

/** `cut` while it is interrupted · `closed` where no reading has it in use, not yet or no longer. */
export function routeState({ when, interruptions }: Route, t: Instant): RouteState {
  if (when.length > 0 && !when.some(({ value }) => contains(value.span, t))) return 'closed';
  return interruptions.some(({ value }) => contains(value.span, t)) ? 'cut' : 'open';
}

/** Who ran the line at `t`, each by its place in `owners`. */
export const ownersAt = ({ owners }: Route, t: Instant): readonly Ownership[] =>
  owners.filter(({ when }) => !when || contains(when.span, t));

/** Ids of the lines that are open, who runs these, and ids of those that are cut: what a map has to know of `t`. */
export type RoutesAt = {
  readonly open: readonly string[];
  readonly cut: readonly string[];
  /** As `ownershipId` names them. */
  readonly run: readonly string[];
};

export const ownershipId = (line: Route, ownership: Ownership) =>
  `${line.id}/${line.owners.indexOf(ownership)}`;

export function routesAt({ routes }: Edition, t: Instant): RoutesAt {
  const of = (state: RouteState) => routes.filter((route) => routeState(route, t) === state);
  const ids = (list: readonly Route[]) => list.map(({ id }) => id);
  const open = of('open');
  const run = open.flatMap((line) => ownersAt(line, t).map((ownership) => ownershipId(line, ownership)));
  return { open: ids(open), cut: ids(of('cut')), run };
}
