/** What an edition holds, in figures. */
import { datesDisagree } from '../domain/event-order';
import type { Edition, Tier } from '../domain/edition';
import { disagree, EDITORS, GRADES, type Evidence, type Grade } from '../domain/reading';

const TIERS = ['P', 'A', 'E', 'N', 'W'] as const satisfies readonly Tier[];

export type EditionCounts = {
  /** `byEditors`: those whose point no gazetteer gives. */
  readonly places: { readonly total: number; readonly byEditors: number };
  /** By the grade of the first reading of their date. */
  readonly events: {
    readonly total: number;
    readonly byGrade: Readonly<Record<Grade, number>>;
    readonly undated: number;
  };
  /** Whatever carries a grade. */
  readonly readings: { readonly total: number; readonly byGrade: Readonly<Record<Grade, number>> };
  /** Dates and numbers whose readings cannot all be true, and the questions on which sources differ. */
  readonly contradictions: number;
  readonly movements: number;
  readonly territories: number;
  readonly routes: number;
  readonly people: number;
  readonly sources: { readonly total: number; readonly byTier: Readonly<Record<Tier, number>> };
};

export function countEdition(edition: Edition): EditionCounts {
  const { places, events, movements, territories, routes, people, sources } = edition;
  const readings = [...evidenceIn(edition)];
  const dates = [
    ...events.map(({ when }) => when),
    ...movements.flatMap(({ stops }) => stops.flatMap(({ arrive, depart }) => [arrive, depart])),
    ...territories.map(({ when }) => when)
  ];
  const numbers = events.flatMap(({ quantities }) => quantities.map(({ readings }) => readings));
  const contradictions =
    dates.filter((when) => when.length > 0 && datesDisagree(when)).length +
    numbers.filter((readings) =>
      disagree(readings, (a, b) => a.min === b.min && a.max === b.max && a.about === b.about)
    ).length +
    events.flatMap(({ differences }) => differences).length;
  return {
    places: {
      total: places.length,
      byEditors: places.filter(({ evidence }) => evidence.citations.some(({ source }) => source === EDITORS))
        .length
    },
    events: {
      total: events.length,
      byGrade: tally(
        GRADES,
        events.flatMap(({ when }) => when[0]?.grade ?? [])
      ),
      undated: events.filter(({ when }) => when.length === 0).length
    },
    readings: {
      total: readings.length,
      byGrade: tally(
        GRADES,
        readings.map(({ grade }) => grade)
      )
    },
    contradictions,
    movements: movements.length,
    territories: territories.length,
    routes: routes.length,
    people: people.length,
    sources: {
      total: sources.size,
      byTier: tally(
        TIERS,
        [...sources.values()].map(({ tier }) => tier)
      )
    }
  };
}

/** How often each of `keys` stands in `values`. */
const tally = <K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<
    K,
    number
  >;

/** Everything in `value` that carries a grade, once each: what many things refer to is met more than once. */
function* evidenceIn(value: unknown, met = new Set<unknown>()): Generator<Evidence> {
  if (typeof value !== 'object' || value === null || met.has(value)) return;
  met.add(value);
  if ('grade' in value && 'citations' in value) yield value as Evidence;
  for (const inside of value instanceof Map ? value.values() : Object.values(value)) {
    yield* evidenceIn(inside, met);
  }
}

/** The figures in words, a line for each kind of thing. */
export function formatCounts({
  places,
  events,
  readings,
  contradictions,
  ...rest
}: EditionCounts): readonly string[] {
  const { sources, ...others } = rest;
  return [
    `${places.total} places, ${places.byEditors} of them placed by the editors`,
    `${events.total} events: ${parts({ ...events.byGrade, undated: events.undated })}`,
    `${readings.total} readings: ${parts(readings.byGrade)}; ${contradictions} contradictions`,
    parts(others),
    `${sources.total} sources by tier: ${parts(sources.byTier)}`
  ];
}

const parts = (figures: Readonly<Record<string, number>>) =>
  Object.entries(figures)
    .map(([name, figure]) => `${figure} ${name}`)
    .join(', ');
