/**
 * Epochs: stretches of time in which nothing on the map changes but the clock. Land changes hands, routes are opened
 * and cut, places are renamed and journeys come into view at certain instants only. Between two of these the answer
 * is one frozen object, so that what is derived from it has nothing to do while time runs.
 */
import { countLeading } from './bisect';
import type { Edition, Movement, Territory } from './edition';
import { everyDate } from './every-date';
import type { Ground } from './ground';
import { journeysInView } from './journeys-in-view';
import { routesAt, type RoutesAt } from './route';
import { territoryStatus } from './territory';
import { BEGINNING, parseIsoDate, type Instant, type Span } from './time';

export type Epoch = {
  /** Held by some reading of their dates, in the order of the edition. */
  readonly territories: readonly Territory[];
  readonly routes: RoutesAt;
  /** Since when all places, and all of the ground, have been called as they are now. */
  readonly placeNamesSince: Instant;
  readonly groundNamesSince: Instant;
  /** Under way, or over for a few days only (`journeyViewSpan`); none while they are too many to be told apart. */
  readonly journeysInView: readonly Movement[];
};

/** A value that changes at certain instants only. */
type StepFunction<T> = { readonly starts: readonly Instant[]; readonly at: (t: Instant) => T };

/** `valueAt` is asked once for each step, when the step is first looked at; its answer is the same throughout. */
function stepFunction<T>(changes: readonly Instant[], valueAt: (t: Instant) => T): StepFunction<T> {
  const starts = [...new Set([BEGINNING, ...changes])].filter((t) => t < Infinity).sort((a, b) => a - b);
  const values = new Map<Instant, T>();
  return {
    starts,
    at: (t) => {
      // The first step begins before all instants, so there always is one.
      const start = starts[countLeading(starts, (other) => other <= t) - 1] ?? BEGINNING;
      const value = values.get(start) ?? valueAt(start);
      values.set(start, value);
      return value;
    }
  };
}

/** The epochs of an edition: O(n log n) to make, O(log n) to ask at an instant. */
export class EpochIndex {
  /** The instants at which an epoch begins, first to last; the first of them before all time. */
  readonly starts: readonly Instant[];
  /** The epoch at an instant: the same object until the next of `starts`. */
  readonly at: (t: Instant) => Epoch;

  /** The names of the `ground` change as well, once it has arrived. */
  constructor(edition: Edition, ground?: Ground) {
    const territories = heldTerritories(edition);
    const routes = stepFunction(routeChanges(edition), (t) => Object.freeze(routesAt(edition, t)));
    const placeNames = stepFunction(placeNameChanges(edition), (t) => t);
    const groundNames = stepFunction(groundNameChanges(ground), (t) => t);
    const { changes, at } = journeysInView(edition);
    const journeys = stepFunction(changes, at);
    const epochs = stepFunction(
      [territories, routes, placeNames, groundNames, journeys].flatMap(({ starts }) => starts),
      (t): Epoch =>
        Object.freeze({
          territories: territories.at(t),
          routes: routes.at(t),
          placeNamesSince: placeNames.at(t),
          groundNamesSince: groundNames.at(t),
          journeysInView: journeys.at(t)
        })
    );
    this.starts = epochs.starts;
    this.at = epochs.at;
  }
}

const endsOf = ({ start, end }: Span): readonly Instant[] => [start, end];

const heldTerritories = ({ territories }: Edition): StepFunction<readonly Territory[]> =>
  stepFunction(
    territories.flatMap((territory) => everyDate(territory).flatMap(({ span }) => endsOf(span))),
    (t) =>
      Object.freeze(
        territories.filter((territory) => ['held', 'disputed'].includes(territoryStatus(territory, t)))
      )
  );

const routeChanges = ({ routes }: Edition): readonly Instant[] =>
  routes
    .flatMap(({ when, interruptions, owners }) => [
      ...[...when, ...interruptions].map(({ value }) => value.span),
      ...owners.flatMap((owner) => owner.when?.span ?? [])
    ])
    .flatMap(endsOf);

const placeNameChanges = ({ places }: Edition): readonly Instant[] =>
  places.flatMap(({ names }) => names.flatMap(({ when }) => (when ? endsOf(when.span) : [])));

/** A name of the ground has its first day in `from`, and in `until` the first day without it. */
const groundNameChanges = (ground: Ground | undefined): readonly Instant[] =>
  (ground?.layers.names?.features ?? []).flatMap(({ properties }) =>
    [properties?.['from'], properties?.['until']].flatMap((day: unknown) =>
      typeof day === 'string' ? (parseIsoDate(day) ?? []) : []
    )
  );
