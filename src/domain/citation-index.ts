/** From a source: everything in an edition that rests on it. */
import type { Edition, Study } from './edition';
import type { Citation, Evidence, Localized } from './reading';
import { formatRef, type EntityKind, type EntityRef } from './entities/entity-ref';

/** What kind of statement about a thing a source is cited for. */
const STATEMENT_KINDS = [
  'claim',
  'date',
  'place',
  'number',
  'difference',
  'stop',
  'way',
  'course',
  'gauge',
  'owner',
  'interruption',
  'holder',
  'position',
  'obligation',
  'assumption'
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One statement that cites a source, once for each place in the source. */
export type CitedStatement = {
  /** Absent for what is said of the study as a whole, which has no page of its own. */
  readonly selection: EntityRef | undefined;
  readonly title: Localized;
  readonly what: StatementKind;
  readonly evidence: Evidence;
  readonly citation: Citation;
};

/** All that cites `sourceId`, in the order of the edition: events, journeys, land, routes, places, the study. */
export const statementsCiting = (edition: Edition, sourceId: string): readonly CitedStatement[] =>
  testimonies(edition).filter(({ citation }) => citation.source === sourceId);

/** Ids of the sources cited by what is said of any of these things, each once, in the order of first mention. */
export function sourcesCitedBy(edition: Edition, things: readonly EntityRef[]): readonly string[] {
  const keys = new Set(things.map(formatRef));
  const its = testimonies(edition).filter(({ selection }) => selection && keys.has(formatRef(selection)));
  return [...new Set(its.map(({ citation }) => citation.source))];
}

type Thing = Pick<CitedStatement, 'selection' | 'title'>;

const found = new WeakMap<Edition, readonly CitedStatement[]>();

function testimonies(edition: Edition): readonly CitedStatement[] {
  const all = found.get(edition) ?? collect(edition);
  found.set(edition, all);
  return all;
}

function collect(edition: Edition): readonly CitedStatement[] {
  const { events, movements, territories, routes, places, study } = edition;
  const thing = (kind: EntityKind, id: string, title: Localized): Thing => ({
    selection: { kind, id },
    title
  });
  return [
    ...events.flatMap(({ id, title, claims, when, where, quantities, differences }) =>
      resting(thing('event', id, title), {
        claim: claims,
        date: when,
        place: where,
        number: quantities.flatMap(({ readings }) => readings),
        difference: differences.flatMap(({ readings }) => readings)
      })
    ),
    ...movements.flatMap(({ id, title, claims, stops, legs }) =>
      resting(thing('movement', id, title), {
        claim: claims,
        stop: stops.flatMap(({ arrive, depart }) => [...arrive, ...depart]),
        way: evidenceOf(legs)
      })
    ),
    ...territories.flatMap(({ id, title, claims, when }) =>
      resting(thing('territory', id, title), { claim: claims, date: when })
    ),
    ...routes.flatMap(({ id, title, claims, when, interruptions, gauge, owners, evidence }) =>
      resting(thing('route', id, title), {
        claim: claims,
        date: when,
        interruption: interruptions,
        gauge,
        owner: evidenceOf(owners),
        course: [evidence]
      })
    ),
    ...places.flatMap(({ id, label, holders, evidence }) =>
      resting(thing('place', id, label), { holder: evidenceOf(holders), position: [evidence] })
    ),
    ...(study ? ofStudy(study) : [])
  ];
}

function ofStudy({ title, introduction, obligations, reconstruction }: Study): readonly CitedStatement[] {
  const {
    claims = [],
    garrisons = [],
    destinations = [],
    quantities = {},
    days = {},
    presets = []
  } = reconstruction ?? {};
  return resting(
    { selection: undefined, title },
    {
      claim: introduction,
      obligation: obligations.flatMap(({ obligation, outcome }) =>
        outcome ? [obligation, outcome] : [obligation]
      ),
      assumption: [
        ...claims,
        ...garrisons,
        ...destinations,
        ...Object.values<Evidence>(quantities),
        ...Object.values<Evidence>(days),
        ...presets.map(({ text }) => text)
      ]
    }
  );
}

const evidenceOf = (list: readonly { readonly evidence: Evidence }[]) => list.map(({ evidence }) => evidence);

function resting(
  thing: Thing,
  said: Partial<Record<StatementKind, readonly Evidence[]>>
): readonly CitedStatement[] {
  return STATEMENT_KINDS.flatMap((what) =>
    (said[what] ?? []).flatMap((evidence) =>
      evidence.citations.map((citation) => ({ ...thing, what, evidence, citation }))
    )
  );
}
