/** The last day on which land, a line or a journey changed, and what did. */
import { isExact, type Dating } from '../domain/dating';
import type { Movement, Route } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';
import { journeySpan } from '../domain/journey-span';
import type { LandChange } from '../domain/land-changes';
import { stopDates } from '../domain/stop-dates';
import { instant, startOfDay, type Instant } from '../domain/time';

/** That something began, or was over, on a day, by some reading of its dates. */
export type DescribedChange = {
  readonly ref: EntityRef<'territory' | 'route' | 'movement'>;
  readonly what: 'began' | 'ended' | 'cut' | 'restored';
};

export type LatestChanges = {
  /** The beginning of that day; undefined where nothing has changed yet. */
  readonly changedOn: Instant | undefined;
  readonly changes: readonly DescribedChange[];
};

type Dated = DescribedChange & { readonly at: Instant };
type Changeable = {
  readonly land: readonly LandChange[];
  readonly routes: readonly Route[];
  readonly movements: readonly Movement[];
};

/** Only what is dated to the day; readings of one change that agree are told once. */
export function latestChanges(t: Instant, { land, routes, movements }: Changeable): LatestChanges {
  const past = [
    ...land.map(({ territory: { id }, side, instant: at }): Dated =>
      side === 'begins'
        ? { ref: { kind: 'territory', id }, what: 'began', at }
        : { ref: { kind: 'territory', id }, what: 'ended', at: lastMoment(at) }
    ),
    ...routes.flatMap((route) => [
      ...route.when.flatMap(({ value }) => endsOf(route, value, ['began', 'ended'])),
      ...route.interruptions.flatMap(({ value }) => endsOf(route, value, ['cut', 'restored']))
    ]),
    ...movements.flatMap(endsOfJourney)
  ].filter(({ at }) => at <= t);
  if (past.length === 0) return { changedOn: undefined, changes: [] };
  const changedOn = startOfDay(instant(Math.max(...past.map(({ at }) => at))));
  const changes = past
    .filter(({ at }) => startOfDay(at) === changedOn)
    .map(({ ref, what }): [string, DescribedChange] => [`${ref.kind}:${ref.id}:${what}`, { ref, what }]);
  return { changedOn, changes: [...new Map(changes).values()] };
}

/** Of what ended at `t`: the last moment of its last day, or of the hour before which it ended. */
const lastMoment = (t: Instant) => instant(t - 1);

function endsOf(
  { id }: Route,
  { from, to, span }: Dating,
  [first, last]: readonly [DescribedChange['what'], DescribedChange['what']]
): readonly Dated[] {
  const ref = { kind: 'route' as const, id };
  return [
    ...(isExact(from) ? [{ ref, what: first, at: span.start }] : []),
    ...(isExact(to) ? [{ ref, what: last, at: lastMoment(span.end) }] : [])
  ];
}

function endsOfJourney(movement: Movement): readonly Dated[] {
  const ref: EntityRef<'movement'> = { kind: 'movement', id: movement.id };
  const { start, end } = journeySpan(movement);
  const dates = movement.stops.flatMap(stopDates);
  return [
    ...(isExact(dates[0]?.from) ? [{ ref, what: 'began' as const, at: start }] : []),
    ...(isExact(dates.at(-1)?.to ?? dates.at(-1)?.from) ? [{ ref, what: 'ended' as const, at: end }] : [])
  ];
}
