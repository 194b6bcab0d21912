/** What is on the map as KML 2.2, for Google Earth and its like. */
import type { Position } from 'geojson';
import { authorList } from '../domain/author';
import type { Dating } from '../domain/dating';
import type { Edition } from '../domain/edition';
import type { EntityRef } from '../domain/entities/entity-ref';
import type { Citation, Localized } from '../domain/reading';
import { padded } from './bibtex';
import { firstAndLastDay } from './date-range';
import type { ExportFormat } from './export-format';
import {
  geojsonCollections,
  type CollectionName,
  type MappedCollection,
  type MappedGeometry,
  type MappedProperties
} from './geojson';
import { provenanceOf, type Provenance } from './provenance';
import { readingsOf, type ExportedReading } from './readings';

export const kml: ExportFormat = {
  description:
    'kml/: places, events, journeys, territories and routes for Google Earth. The time of each goes from the first to the last day that any reading of its dates allows.',
  files: (input) => {
    const { edition } = input;
    const readings = new Map<string, ExportedReading[]>();
    for (const reading of readingsOf(edition)) {
      const key = keyOf(reading.ref);
      const its = readings.get(key);
      if (its) its.push(reading);
      else readings.set(key, [reading]);
    }
    const times = timesOf(edition);
    const collections = Object.entries(geojsonCollections(edition)) as [CollectionName, MappedCollection][];
    return collections.map(([name, { features }]) => ({
      name: `kml/${name}.kml`,
      text: documentOf(
        name,
        provenanceOf(input),
        features.flatMap(({ geometry, properties }) => {
          const key = keyOf({ kind: KINDS[name], id: properties.id });
          return geometry
            ? element(
                'Placemark',
                nameOf(properties.title, edition),
                element('description', text(balloon(readings.get(key) ?? [], edition))),
                time(times.get(key) ?? []),
                extendedData(properties, edition),
                geometryIn(geometry)
              )
            : [];
        })
      )
    }));
  }
};

/** The kind of entity of each collection. */
const KINDS: Readonly<Record<CollectionName, EntityRef['kind']>> = {
  places: 'place',
  events: 'event',
  journeys: 'movement',
  territories: 'territory',
  routes: 'route'
};

const keyOf = ({ kind, id }: EntityRef) => `${kind} ${id}`;

/** Every reading of when it was, by entity. */
function timesOf({
  events,
  movements,
  territories,
  routes
}: Edition): ReadonlyMap<string, readonly Dating[]> {
  const dated = (
    kind: EntityRef['kind'],
    entities: readonly { readonly id: string; readonly when: readonly { readonly value: Dating }[] }[]
  ) => entities.map(({ id, when }) => [keyOf({ kind, id }), when.map(({ value }) => value)] as const);
  const journeys = movements.map(({ id, stops }) => ({
    id,
    when: stops.flatMap(({ arrive, depart }) => [...arrive, ...depart])
  }));
  return new Map([
    ...dated('event', events),
    ...dated('movement', journeys),
    ...dated('territory', territories),
    ...dated('route', routes)
  ]);
}

const documentOf = (
  name: string,
  { edition, licence, link, accessed }: Provenance,
  placemarks: readonly string[]
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
${element(
  'Document',
  element('name', text(`${edition}: ${name}`)),
  element('description', text(`Licence: ${licence}. Taken on ${accessed} from ${link}`)),
  ...placemarks
)}
</kml>
`;

const nameOf = (titles: Localized, { languages }: Edition) =>
  element('name', text(languages.map((language) => titles[language]).find(Boolean) ?? ''));

function time(datings: readonly Dating[]): string {
  const [first, last] = firstAndLastDay(datings);
  if (first === '' && last === '') return '';
  if (first === last) return element('TimeStamp', element('when', first));
  return element('TimeSpan', first && element('begin', first), last && element('end', last));
}

/** All that is said of it, as HTML: each reading in every language, with its grade, its sources and its note. */
const balloon = (readings: readonly ExportedReading[], { sources, languages }: Edition): string => {
  const cited = ({ source, locator }: Citation) => {
    const { authors = [], title = source, issued } = sources.get(source) ?? {};
    return [authorList(authors), title, issued && padded(issued), locator].filter(Boolean).join(', ');
  };
  const inEach = (localized: Localized = {}) => [
    ...new Set(languages.flatMap((language) => localized[language] || []))
  ];
  return readings
    .map(({ what, value, evidence: { grade, citations, note } }) => {
      const lines = [...inEach(value), [grade, ...citations.map(cited)].join('; '), ...inEach(note)];
      return `<p><b>${what}</b><br/>${lines.map(text).join('<br/>')}</p>`;
    })
    .join('\n');
};

/** What a program can sort and filter by: its title in each language, words and numbers. */
function extendedData({ title, ...others }: MappedProperties, { languages }: Edition): string {
  const data = (name: string, value: unknown) =>
    `<Data name="${name}">${element('value', text(String(value)))}</Data>`;
  return element(
    'ExtendedData',
    ...languages.map((language) => data(`title_${language}`, title[language] ?? '')),
    ...Object.entries(others).flatMap(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [data(name, value)];
      const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
      return isList ? [data(name, value.join('; '))] : [];
    })
  );
}

function geometryIn(geometry: MappedGeometry): string {
  switch (geometry.type) {
    case 'Point':
      return element('Point', coordinates([geometry.coordinates]));
    case 'LineString':
      return element('LineString', coordinates(geometry.coordinates));
    case 'Polygon':
      return element(
        'Polygon',
        ...geometry.coordinates.map((ring, i) =>
          element(i === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs', element('LinearRing', coordinates(ring)))
        )
      );
    case 'MultiPolygon':
      return element(
        'MultiGeometry',
        ...geometry.coordinates.map((rings) => geometryIn({ type: 'Polygon', coordinates: rings }))
      );
  }
}

const coordinates = (positions: readonly Position[]) =>
  element('coordinates', positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(' '));

/** An element of XML around what is XML already. */
const element = (name: string, ...content: readonly string[]) => `<${name}>${content.join('')}</${name}>`;

/** A text as XML has it. */
const text = (plain: string) =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
