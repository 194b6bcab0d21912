/** The study as tables to be taken away: each says whether it is documented, by whom, and under what licence. */
import { areaKm2, heldOver } from '../../domain/territory-area';
import type { Edition, Study } from '../../domain/edition';
import { readingAt, readingCount } from '../../domain/evacuation';
import type { Evidence } from '../../domain/reading';
import { instant, isoMinute } from '../../domain/time';
import { kilometresOf, type Simulation } from '../../domain/withdrawal/simulate';
import { ledgerRows, LEDGER_STATES } from '../../domain/withdrawal/ledger';
import { DAYS, QUANTITIES, type Reconstruction } from '../../domain/withdrawal/reconstruction';
import type { StudyMessages } from '../../i18n';
import type { CsvTable } from './csv';

/** What the tables are made from; `say` tells a text of the edition in the reader's language. */
export type StudyDocuments = {
  readonly edition: Edition;
  readonly study: Study;
  /** What the readings are called. */
  readonly names: readonly string[];
  readonly words: StudyMessages;
  readonly say: (text: Readonly<Record<string, string>>) => string;
};

/** To the minute, local civil time. */
const iso = (t: number) => (Number.isFinite(t) ? isoMinute(instant(t)) : '');
const toTenth = (value: number) => Math.round(value * 10) / 10;

/** The sources of an evidence: title, place in it, address. */
export const studySources = ({ citations }: Evidence, { sources }: Edition): string =>
  citations
    .map(({ source, locator }) => {
      const known = sources.get(source);
      return [known?.title ?? source, locator, known?.url].filter(Boolean).join(', ');
    })
    .join('; ');

const about = ({ edition, words, say }: StudyDocuments, status: string): CsvTable['about'] => [
  [say(edition.title), `${edition.id} ${edition.version}`],
  [words.data.kind, status],
  [words.data.licence, edition.licence]
];

/** A row for each reading of each zone. */
export function zonesTable(papers: StudyDocuments): CsvTable {
  const { edition, study, names, words, say } = papers;
  return {
    about: about(papers, words.data.documented),
    head: ['zone', 'title', 'km2', 'reading', 'edtf', 'grade', 'sources', 'note', 'clause'],
    rows: study.territories.flatMap((territory) =>
      territory.when.map((reading, n) => [
        territory.letter ?? territory.id,
        say(territory.title),
        toTenth(areaKm2(territory)),
        territory.when.length > 1 ? (names[n] ?? String(n + 1)) : '',
        reading.value.edtf,
        reading.grade,
        studySources(reading, edition),
        reading.note ? say(reading.note) : '',
        territory.claims[0] ? say(territory.claims[0].value) : ''
      ])
    )
  };
}

/** A row for each instant at which, by a reading, the ground held becomes another. */
export function areasTable(papers: StudyDocuments): CsvTable {
  const { edition, study, names, words } = papers;
  const whole = study.territories.reduce((sum, territory) => sum + areaKm2(territory), 0);
  return {
    about: about(papers, words.data.documented),
    head: ['reading', 'from', 'km2_held', 'per_cent', 'sources'],
    rows: Array.from({ length: readingCount(study.territories) }, (_, n) =>
      heldOver(study.territories, n).map(({ from, km2 }) => {
        const changed = study.territories
          .map((territory) => readingAt(territory, n))
          .filter((reading) => reading?.value.span.end === from || reading?.value.span.start === from);
        const sources = [
          ...new Set(changed.flatMap((reading) => (reading ? studySources(reading, edition) : [])))
        ];
        return [
          names[n] ?? '',
          iso(from),
          toTenth(km2),
          toTenth((100 * km2) / (whole || 1)),
          sources.join('; ')
        ];
      })
    ).flat()
  };
}

/** What is assumed, each with what it rests on. */
export function assumptions(
  { plan }: Simulation,
  reconstruction: Reconstruction,
  { edition, names, words, say }: StudyDocuments
): CsvTable['about'] {
  const grounds = (evidence: Evidence) =>
    `${evidence.grade}; ${evidence.note ? `${say(evidence.note)} ` : ''}[${studySources(evidence, edition)}]`;
  const { quantities, days, garrisons, destinations } = reconstruction;
  const destination = destinations.find(({ place }) => place.id === plan.destination);
  return [
    [words.plan.reading, names[plan.reading] ?? ''],
    [
      words.plan.to,
      destination ? `${say(destination.place.label)}; ${grounds(destination)}` : words.plan.unnamed
    ],
    ...DAYS.map((name) => [words.plan.names[name], `${iso(plan[name])}; ${grounds(days[name])}`] as const),
    ...QUANTITIES.map(
      (name) =>
        [
          words.plan.names[name],
          `${words.plan.units[name](String(plan[name]))}; ${grounds(quantities[name])}`
        ] as const
    ),
    ...garrisons.map(
      (post, i) =>
        [
          words.plan.post(say(post.place.label)),
          `${plan.men[i] ?? 0}; ${kilometresOf(post)} km; ${grounds(post)}`
        ] as const
    )
  ];
}

/** A row for each instant at which somebody passes from one state into the next. */
export function ledgerTable(
  withdrawal: Simulation,
  reconstruction: Reconstruction,
  papers: StudyDocuments
): CsvTable {
  const { words } = papers;
  return {
    about: [...about(papers, words.data.reconstructed), ...assumptions(withdrawal, reconstruction, papers)],
    head: ['from', ...LEDGER_STATES, 'all', 'status'],
    rows: ledgerRows(withdrawal.schedule).map((stage) => [
      iso(stage.from),
      ...LEDGER_STATES.map((state) => stage[state]),
      LEDGER_STATES.reduce((sum, state) => sum + stage[state], 0),
      'reconstruction'
    ])
  };
}

/** Zones and, if there is a withdrawal, the ways and courses that it assumes. */
export function geojson(papers: StudyDocuments, withdrawal?: Simulation): object {
  const { edition, study, words, say } = papers;
  const { reconstruction } = study;
  const zones = study.territories.map((territory) => ({
    type: 'Feature',
    id: territory.id,
    geometry: territory.geometry ?? null,
    properties: {
      title: say(territory.title),
      status: 'documented',
      precision: territory.precision,
      km2: toTenth(areaKm2(territory)),
      readings: territory.when.map((reading) => ({
        edtf: reading.value.edtf,
        grade: reading.grade,
        sources: studySources(reading, edition),
        ...(reading.note && { note: say(reading.note) })
      }))
    }
  }));
  const reconstructed = (id: string, path: readonly unknown[], properties: object) => ({
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: path },
    properties: { ...properties, status: 'reconstruction' }
  });
  const ways =
    withdrawal && reconstruction
      ? reconstruction.garrisons.flatMap((post, i) => {
          const units = withdrawal.schedule.units.filter(({ garrison }) => garrison === i);
          const [first, last] = [units[0], units.at(-1)];
          return post.march.length > 0 && first && last
            ? reconstructed(
                `from-${post.place.id}`,
                post.march.flatMap(({ path }) => path),
                {
                  from: say(post.place.label),
                  men: withdrawal.plan.men[i],
                  kilometres: kilometresOf(post),
                  leaves: iso(instant(first.leaves)),
                  reaches: iso(instant(first.reaches)),
                  sails: iso(instant(last.sails))
                }
              )
            : [];
        })
      : [];
  return {
    type: 'FeatureCollection',
    title: say(study.title),
    licence: edition.licence,
    status: withdrawal ? words.data.reconstructed : words.data.documented,
    ...(withdrawal &&
      reconstruction && { assumptions: Object.fromEntries(assumptions(withdrawal, reconstruction, papers)) }),
    features: [...zones, ...ways]
  };
}
