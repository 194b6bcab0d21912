/** The study as tables to download: each says whether it is documented, by which sources, and under which licence. */
import { areaKm2, heldOver } from '../../domain/territory-area';
import type { Edition } from '../../domain/edition';
import type { Study } from '../../domain/study';
import { readingAt, readingCount } from '../../domain/evacuation';
import type { Evidence } from '../../domain/reading';
import { instant, isoMinute } from '../../domain/time';
import { kilometresOf, type Simulation } from '../../domain/withdrawal/simulate';
import { ledgerRows, LEDGER_STATES } from '../../domain/withdrawal/ledger';
import { DAYS, QUANTITIES, type Reconstruction } from '../../domain/withdrawal/reconstruction';
import { citationOf, provenanceOf, type Taken } from '../../export/provenance';
import type { StudyMessages } from '../../i18n';
import type { StudyTable } from './study-table';
import type { SayStudyWord } from './study-words';

/** What the tables are made from; `textOf` gives a text of the edition in the language of the page. */
export type StudyExport = Taken & {
  readonly edition: Edition;
  readonly study: Study;
  /** Names of the readings. */
  readonly names: readonly string[];
  readonly words: StudyMessages;
  readonly say: SayStudyWord;
  readonly textOf: (text: Readonly<Record<string, string>>) => string;
};

/** To the minute, local civil time. */
const iso = (t: number) => (Number.isFinite(t) ? isoMinute(instant(t)) : '');
const toTenth = (value: number) => Math.round(value * 10) / 10;

/** The sources of an evidence: title, locator, URL. */
export const studySources = ({ citations }: Evidence, { sources }: Edition): string =>
  citations
    .map(({ source, locator }) => {
      const { title = source, url } = sources.get(source) ?? {};
      return [title, locator, url].filter(Boolean).join(', ');
    })
    .join('; ');

/** Whose a file is, and how it is cited. */
export const rights = (input: StudyExport): StudyTable['metadata'] => [
  [input.words.data.licence, input.edition.licence],
  [input.words.data.cite, citationOf(input)]
];

function metadata(input: StudyExport, status: string): StudyTable['metadata'] {
  const { edition, study, words, textOf } = input;
  const excluded = study.territories.flatMap(({ excludedDates = [] }) => excludedDates).length;
  return [
    [textOf(edition.title), `${edition.id} ${edition.version}`],
    [words.data.kind, status],
    ...(excluded > 0 ? [[words.data.excludedDates, String(excluded)] as const] : []),
    ...rights(input)
  ];
}

/** A row for each reading of each territory. */
export function territoriesTable(input: StudyExport): StudyTable {
  const { edition, study, names, words, textOf } = input;
  return {
    metadata: metadata(input, words.data.documented),
    head: ['territory', 'title', 'km2', 'reading', 'edtf', 'grade', 'sources', 'note', 'clause'],
    rows: study.territories.flatMap((territory) => {
      const [claim] = territory.details().claims;
      return territory.when.map((reading, n) => [
        territory.letter ?? territory.id,
        textOf(territory.title),
        toTenth(areaKm2(territory)),
        territory.when.length > 1 ? (names[n] ?? String(n + 1)) : '',
        reading.value.edtf,
        reading.grade,
        studySources(reading, edition),
        reading.note ? textOf(reading.note) : '',
        claim ? textOf(claim.value) : ''
      ]);
    })
  };
}

/** A row for each reading and each instant at which the area held changes by it. */
export function areasTable(input: StudyExport): StudyTable {
  const { edition, study, names, words } = input;
  const whole = study.territories.reduce((sum, territory) => sum + areaKm2(territory), 0);
  return {
    metadata: metadata(input, words.data.documented),
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

/** The assumptions, each with its evidence. */
export function assumptions(
  { plan }: Simulation,
  reconstruction: Reconstruction,
  { edition, names, words, say, textOf }: StudyExport
): StudyTable['metadata'] {
  const basis = (evidence: Evidence) =>
    `${evidence.grade}; ${evidence.note ? `${textOf(evidence.note)} ` : ''}[${studySources(evidence, edition)}]`;
  const { quantities, days, garrisons, destinations } = reconstruction;
  const destination = destinations.find(({ place }) => place.id === plan.destination);
  return [
    [say('reading'), names[plan.reading] ?? ''],
    [
      words.plan.to,
      destination ? `${textOf(destination.place.label)}; ${basis(destination)}` : words.plan.unnamed
    ],
    ...DAYS.map((name) => [say(name), `${iso(plan[name])}; ${basis(days[name])}`] as const),
    ...QUANTITIES.map(
      (name) =>
        [say(name), `${words.plan.units[name](String(plan[name]))}; ${basis(quantities[name])}`] as const
    ),
    ...garrisons.map(
      (garrison, i) =>
        [
          words.plan.post(textOf(garrison.place.label)),
          `${plan.men[i] ?? 0}; ${kilometresOf(garrison)} km; ${basis(garrison)}`
        ] as const
    )
  ];
}

/** A row for each instant at which somebody passes from one state to the next. */
export function ledgerTable(
  withdrawal: Simulation,
  reconstruction: Reconstruction,
  input: StudyExport
): StudyTable {
  const { words } = input;
  return {
    metadata: [
      ...metadata(input, words.data.reconstructed),
      ...assumptions(withdrawal, reconstruction, input)
    ],
    head: ['from', ...LEDGER_STATES, 'all', 'status'],
    rows: ledgerRows(withdrawal.schedule).map((stage) => [
      iso(stage.from),
      ...LEDGER_STATES.map((state) => stage[state]),
      LEDGER_STATES.reduce((sum, state) => sum + stage[state], 0),
      'reconstruction'
    ])
  };
}

/** The territories and, with a simulated withdrawal, its marches. */
export function geojson(input: StudyExport, withdrawal?: Simulation): object {
  const { edition, study, words, textOf } = input;
  const { reconstruction } = study;
  const territories = study.territories.map((territory) => ({
    type: 'Feature',
    id: territory.id,
    geometry: territory.geometry ?? null,
    properties: {
      title: textOf(territory.title),
      status: 'documented',
      precision: territory.precision,
      km2: toTenth(areaKm2(territory)),
      readings: territory.when.map((reading) => ({
        edtf: reading.value.edtf,
        grade: reading.grade,
        sources: studySources(reading, edition),
        ...(reading.note && { note: textOf(reading.note) })
      }))
    }
  }));
  const reconstructed = (id: string, path: readonly unknown[], properties: object) => ({
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates: path },
    properties: { ...properties, status: 'reconstruction' }
  });
  const marches =
    withdrawal && reconstruction
      ? reconstruction.garrisons.flatMap((garrison, i) => {
          const units = withdrawal.schedule.units.filter(({ garrison }) => garrison === i);
          const [first, last] = [units[0], units.at(-1)];
          return garrison.march.length > 0 && first && last
            ? reconstructed(
                `from-${garrison.place.id}`,
                garrison.march.flatMap(({ path }) => path),
                {
                  from: textOf(garrison.place.label),
                  men: withdrawal.plan.men[i],
                  kilometres: kilometresOf(garrison),
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
    title: textOf(study.title),
    ...provenanceOf(input),
    status: withdrawal ? words.data.reconstructed : words.data.documented,
    ...(withdrawal &&
      reconstruction && { assumptions: Object.fromEntries(assumptions(withdrawal, reconstruction, input)) }),
    features: [...territories, ...marches]
  };
}
