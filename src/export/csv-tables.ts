/** Events, places, stops of journeys, sources, and every reading of them, as tables. */
import type { Dating } from '../domain/dating';
import type { Edition, Strength } from '../domain/edition';
import type { Evidence, Reading } from '../domain/reading';
import { padded } from './bibtex';
import { formatCsv, type CsvCell, type CsvTable } from './csv';
import { firstAndLastDay } from './date-range';
import { evidenceCells, evidenceHead, inLanguages } from './evidence-columns';
import type { ExportFormat } from './export-format';
import { provenanceOf, withProvenance, type Provenance } from './provenance';
import { readingsOf } from './readings';
import { authorList } from '../domain/author';

export const csvTables: ExportFormat = {
  description:
    'csv/: tables in UTF-8 with a byte order mark. events.csv and stops.csv have the best reading of each date and place, readings.csv has all of them. Each row names edition and licence, so that a table alone tells them. csv-metadata.json describes the tables as CSV on the Web (W3C) has it.',
  files: (input) => [
    ...Object.entries(TABLES).map(([name, table]) => ({
      name: `csv/${name}.csv`,
      text: formatCsv(withProvenance(table(input.edition), input))
    })),
    { name: 'csv/csv-metadata.json', text: JSON.stringify(metadata(provenanceOf(input)), undefined, 2) }
  ]
};

/** Of which edition the tables are, and whose. Metadata Vocabulary for Tabular Data, W3C 2015. */
const metadata = ({ edition, licence, link, accessed }: Provenance) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  'dc:title': edition,
  'dc:license': licence,
  'dc:source': link,
  'dc:date': accessed,
  tables: Object.keys(TABLES).map((name) => ({ url: `${name}.csv` }))
});

const TABLES: Readonly<Record<string, (edition: Edition) => CsvTable>> = {
  events: eventTable,
  places: placeTable,
  stops: stopTable,
  readings: readingTable,
  sources: sourceTable
};

/** Columns of a date: as it was read, and the first and last day that it allows; empty where that side is open. */
const DATE_HEAD = ['edtf', 'earliest', 'latest'];
const dateCells = (date: Dating | undefined): readonly CsvCell[] => [
  date?.edtf ?? '',
  ...firstAndLastDay(date ? [date] : [])
];

/** Columns of a strength: from, to, and `about` or `unknown`. */
const STRENGTH_HEAD = ['min', 'max', 'kind'];

const titles = (prefix: string, languages: readonly string[]) =>
  languages.map((language) => `${prefix}_${language}`);
const prefixed = (prefix: string, head: readonly string[]) => head.map((name) => `${prefix}_${name}`);

function eventTable({ events, languages }: Edition): CsvTable {
  return {
    head: [
      'id',
      ...titles('title', languages),
      'kind',
      'rank',
      ...DATE_HEAD,
      ...prefixed('date', evidenceHead(languages)),
      'place',
      'longitude',
      'latitude',
      ...prefixed('place', evidenceHead(languages)),
      'people'
    ],
    rows: events.map(({ id, title, kind, rank, when: [date], where: [place], people }) => [
      id,
      ...inLanguages(title, languages),
      kind.id,
      rank,
      ...dateCells(date?.value),
      ...evidenceCells(date, languages),
      place?.value.id ?? '',
      ...(place?.value.position ?? ['', '']),
      ...evidenceCells(place, languages),
      people.map((person) => person.id).join('; ')
    ])
  };
}

function placeTable({ places, languages }: Edition): CsvTable {
  return {
    head: [
      'id',
      ...titles('label', languages),
      'names',
      'kind',
      'within',
      'longitude',
      'latitude',
      'precision_m',
      'links',
      ...evidenceHead(languages)
    ],
    rows: places.map(
      ({ id, label, names, kind, within, position, precisionMetres, links = [], evidence }) => [
        id,
        ...inLanguages(label, languages),
        names.map(({ toponym, lang }) => `${toponym} (${lang})`).join('; '),
        kind,
        within ?? '',
        ...position,
        precisionMetres ?? '',
        links.join('; '),
        ...evidenceCells(evidence, languages)
      ]
    )
  };
}

function stopTable({ movements, languages }: Edition): CsvTable {
  const side = (name: string) => prefixed(name, [...DATE_HEAD, ...evidenceHead(languages)]);
  const strengthHead = (name: string) => prefixed(name, [...STRENGTH_HEAD, ...evidenceHead(languages)]);
  const strengthCells = (reading: Reading<Strength> | undefined): readonly CsvCell[] => [
    reading?.value?.min ?? '',
    reading?.value?.max ?? '',
    reading ? (reading.value ? (reading.value.approximate ? 'about' : '') : 'unknown') : '',
    ...evidenceCells(reading, languages)
  ];
  return {
    head: [
      'journey',
      ...titles('title', languages),
      'stop',
      'place',
      'longitude',
      'latitude',
      ...side('arrive'),
      ...side('depart'),
      ...strengthHead('strength'),
      ...strengthHead('strength_after'),
      'mode_onward',
      'course_onward',
      ...prefixed('onward', evidenceHead(languages))
    ],
    rows: movements.flatMap(({ id, title, stops, legs }) =>
      stops.map(({ place, arrive: [arrive], depart: [depart], strength, strengthAfter }, i) => [
        id,
        ...inLanguages(title, languages),
        i + 1,
        place.id,
        ...place.position,
        ...dateCells(arrive?.value),
        ...evidenceCells(arrive, languages),
        ...dateCells(depart?.value),
        ...evidenceCells(depart, languages),
        ...strengthCells(strength?.[0]),
        ...strengthCells(strengthAfter?.[0]),
        legs[i]?.mode ?? '',
        legs[i]?.course ?? '',
        ...evidenceCells(legs[i]?.evidence, languages)
      ])
    )
  };
}

function readingTable(edition: Edition): CsvTable {
  const { languages } = edition;
  return {
    head: ['kind', 'id', 'what', ...titles('value', languages), ...evidenceHead(languages)],
    rows: readingsOf(edition).map(({ ref, what, value, evidence }) => [
      ref.kind,
      ref.id,
      what,
      ...inLanguages(value, languages),
      ...evidenceCells(evidence satisfies Evidence, languages)
    ])
  };
}

function sourceTable({ sources }: Edition): CsvTable {
  return {
    head: ['id', 'category', 'type', 'authors', 'title', 'container', 'issued', 'language', 'url'],
    rows: [...sources.values()].map((source) => [
      source.id,
      source.category,
      source.type ?? '',
      authorList(source.authors),
      source.title,
      source.container ?? '',
      padded(source.issued ?? ''),
      source.language ?? '',
      source.url ?? ''
    ])
  };
}
