/** Statistics of an edition: how many entities, readings and sources it has. */
import { datesDisagree } from '../domain/event-order';
import { statementsIn } from '../domain/citation-index';
import type { Edition } from '../domain/edition';
import { SOURCE_CATEGORIES, type SourceCategory } from '../domain/source';
import { disagree, EDITORS, GRADES, type Grade } from '../domain/reading';

export type EditionCounts = {
  /** `byEditors`: those placed by the editors, since no gazetteer has them. */
  readonly places: { readonly total: number; readonly byEditors: number };
  /** `byGrade`: by the grade of the first reading of their date. */
  readonly events: {
    readonly total: number;
    readonly byGrade: Readonly<Record<Grade, number>>;
    readonly undated: number;
  };
  /** Values that have a grade. */
  readonly readings: { readonly total: number; readonly byGrade: Readonly<Record<Grade, number>> };
  /** Dates and numbers whose readings cannot all be true, and the questions on which sources differ. */
  readonly contradictions: number;
  readonly movements: number;
  readonly territories: number;
  readonly routes: number;
  readonly people: number;
  readonly sources: {
    readonly total: number;
    readonly byCategory: Readonly<Record<SourceCategory, number>>;
  };
};

export function countEdition(edition: Edition): EditionCounts {
  const { places, events, movements, territories, routes, people, sources } = edition;
  const readings = statementsIn(edition).map(({ evidence }) => evidence);
  const dates = [
    ...events.map(({ when }) => when),
    ...movements.flatMap(({ stops }) => stops.flatMap(({ arrive, depart }) => [arrive, depart])),
    ...territories.map(({ when }) => when)
  ];
  const numbers = events.flatMap(({ details }) => details().quantities.map(({ readings }) => readings));
  const contradictions =
    dates.filter((when) => when.length > 0 && datesDisagree(when)).length +
    numbers.filter((readings) =>
      disagree(readings, (a, b) => a.min === b.min && a.max === b.max && a.approximate === b.approximate)
    ).length +
    events.flatMap(({ details }) => details().differences).length;
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
      byCategory: tally(
        SOURCE_CATEGORIES,
        [...sources.values()].map(({ category }) => category)
      )
    }
  };
}

/** How often each of `keys` is among `values`. */
const tally = <K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<
    K,
    number
  >; // fromEntries forgets the keys

/** The counts as lines of text. */
export function formatCounts({
  places,
  events,
  readings,
  contradictions,
  ...rest
}: EditionCounts): readonly string[] {
  const { sources, ...totals } = rest;
  return [
    `${places.total} places, ${places.byEditors} of them placed by the editors`,
    `${events.total} events: ${joinCounts({ ...events.byGrade, undated: events.undated })}`,
    `${readings.total} readings: ${joinCounts(readings.byGrade)}; ${contradictions} contradictions`,
    joinCounts(totals),
    `${sources.total} sources: ${joinCounts(sources.byCategory)}`
  ];
}

const joinCounts = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
