/** An edition as the files that geo/README.md describes: what is taken away can be opened again, here or in another site. */
import type { Dating } from '../domain/dating';
import type { Edition, HistoricalEvent, Movement, Place, Route, Territory } from '../domain/edition';
import { formatRef } from '../domain/entities/entity-ref';
import type { LngLat } from '../domain/lng-lat';
import type { Evidence, Readings } from '../domain/reading';
import type { Source } from '../domain/source';
import { splineKnots } from '../domain/spline-knots';
import { isoDate, type Instant } from '../domain/time';
import type { ExportFormat } from './export-format';
import { joined, toldPaths } from './told-path';

/** Of data/schema, which this folder does not know; a test reads what is written here. */
const FORMAT = 1;

export const ownFormat: ExportFormat = {
  description:
    'edition/: the places, events, journeys, territories, routes, people and sources in the format of this map, which “Open your own” reads; without text, pages, stories, study, and a ground or map of its own.',
  files: ({ edition }) => {
    const file = (name: string, content: unknown) => ({
      name: `edition/${name}`,
      text: `${JSON.stringify(content, undefined, 1)}\n`
    });
    const collection = (name: string, features: readonly unknown[]) =>
      file(`${name}.geojson`, { type: 'FeatureCollection', features });
    return [
      file('edition.json', head(edition)),
      file('sources.json', [...edition.sources.values()].map(source)),
      collection('places', edition.places.map(place)),
      collection('events', edition.events.map(event)),
      collection('movements', edition.movements.map(movement)),
      collection('territories', edition.territories.map(territory)),
      collection('routes', edition.routes.map(route))
    ];
  }
};

function head(edition: Edition) {
  const { id, version, title, description, licence, ground, credits, spelling, searchExamples, scale } =
    edition;
  const { reports, languages, complete, approximateDays, precision, lanes, powers } = edition;
  const [west, south, east, north] = edition.openingView.extent;
  return {
    format: FORMAT,
    ...{
      id,
      version,
      title,
      description,
      licence,
      ground,
      credits,
      spelling,
      searchExamples,
      scale,
      reports
    },
    eras: edition.eras.map(({ name, written, span }) => ({
      name,
      written,
      when: days(span.start, span.end)
    })),
    languages,
    complete,
    span: days(edition.span.start, edition.span.end),
    openingDate: isoDate(edition.openingDate),
    approximateDays,
    openingView: { extent: [west, south, onEarth(east), north] },
    precision,
    lanes,
    kinds: edition.kinds.map(({ id: kind, name, lane }) => ({ id: kind, name, lane: lane.id })),
    powers,
    people: edition.people.map((person) => ({ ...person, life: person.life.map(dated) }))
  };
}

/** From the first day to the last. */
const days = (start: number, end: number) =>
  [start, end - 1].map((t) => (Number.isFinite(t) ? isoDate(t as Instant) : '..')).join('/');

const source = ({
  id,
  type,
  title,
  titles,
  authors,
  container,
  issued,
  url,
  language,
  category
}: Source) => ({
  ...{ id, type, title, author: authors, 'container-title': container, issued, URL: url, language },
  custom: { category, titles }
});

const feature = (id: string, geometry: unknown, properties: unknown) => ({
  type: 'Feature',
  id,
  geometry,
  properties
});

function place({ id, position, evidence, names, holders, ...properties }: Place) {
  return feature(
    id,
    { type: 'Point', coordinates: positioned(position) },
    {
      ...properties,
      names: names.map(({ when, ...name }) => ({ ...name, when: when?.edtf })),
      holders: holders.map(({ status, power, when, text, evidence: held }) => ({
        ...{ status, power: power.id, edtf: when?.edtf, text },
        ...keys(held)
      })),
      ...keys(evidence)
    }
  );
}

function event({ id, kind, rank, title, details, when, where, people, related }: HistoricalEvent) {
  const { claims, quantities, differences } = details();
  return feature(id, null, {
    ...{ kind: kind.id, rank, title },
    claims: claims.map(claim),
    when: when.map(dated),
    where: where.map((reading) => ({ place: reading.value.id, ...keys(reading) })),
    people: people.map((person) => person.id),
    quantities: quantities.map(({ what, unit, readings }) => ({
      ...{ what, unit },
      readings: readings.map((reading) => ({ ...reading.value, ...keys(reading) }))
    })),
    differences: differences.map(({ question, readings }) => ({ question, readings: readings.map(claim) })),
    related: related.map(formatRef)
  });
}

function movement({ id, title, people, details, path, stops, legs }: Movement) {
  // A smoothed leg is written by the points that it was drawn through.
  const parts = toldPaths({ path, stops, legs }).map((part, i) =>
    legs[i]?.course === 'documented' ? part : splineKnots(part)
  );
  return feature(id, line(joined(parts)), {
    title,
    people: people.map((person) => person.id),
    claims: details().claims.map(claim),
    stops: stops.map((stop) => ({
      place: stop.place.id,
      arrive: stop.arrive.map(dated),
      depart: stop.depart.map(dated)
    })),
    legs: legs.map(({ mode, vessel, course, evidence }) => ({
      ...{ mode, vessel, course: course === 'documented' ? course : 'schematic' },
      ...keys(evidence)
    }))
  });
}

const territory = ({ id, geometry, holder, claimant, when, details, title, label, ...others }: Territory) => {
  const { letter, areas, status, precision } = others;
  return feature(id, geometry ?? null, {
    ...{ title, letter, label, areas, status, holder: holder.id, claimant: claimant?.id, precision },
    when: when.map(dated),
    claims: details().claims.map(claim)
  });
};

const route = ({ id, title, kind, course, path, evidence, ...others }: Route) => {
  const { details, gauge, owners, when, interruptions, stations } = others;
  return feature(id, line(splineKnots(path)), {
    ...{ title, kind, course },
    claims: details().claims.map(claim),
    gauge: gauge.map((reading) => ({ millimetres: reading.value, ...keys(reading) })),
    owners: owners.map(({ powers, when: owned, evidence: known }) => ({
      ...{ powers: powers.map((power) => power.id), edtf: owned?.edtf },
      ...keys(known)
    })),
    when: when.map(dated),
    interruptions: interruptions.map(dated),
    stations: stations.map(({ place: at, name, position }) =>
      at ? { place: at.id } : { name, position: positioned(position) }
    ),
    ...keys(evidence)
  });
};

const keys = ({ citations, grade, note }: Evidence) => ({
  sources: citations.map(({ source: id, locator }) => (locator === undefined ? id : `${id}#${locator}`)),
  ...{ grade, note }
});

const claim = (reading: Readings<Place['label']>[number]) => ({ text: reading.value, ...keys(reading) });

const dated = (reading: Readings<Dating>[number]) => ({
  ...{ edtf: reading.value.edtf, oldStyle: reading.value.oldStyle },
  ...keys(reading)
});

const line = (path: readonly LngLat[]) => ({ type: 'LineString', coordinates: path.map(positioned) });

/** Across the 180th meridian a map runs on beyond 180°; the files do not. */
const onEarth = (longitude: number) =>
  longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;

const positioned = ([longitude, latitude]: LngLat) => [onEarth(longitude), latitude];
