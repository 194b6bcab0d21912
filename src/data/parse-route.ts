/** A railway, sea line or road: who ran it, when it could be used, and the stations on it. */
import type { LngLat } from '../domain/lng-lat';
import type * as v from 'valibot';
import type { Ownership, Place, Power, Route, Station } from '../domain/edition';
import { splineThrough } from '../domain/spline';
import { kilometres, MAX_KM_OFF_LINE } from './distance';
import type { EditionParser } from './edition-parser';
import type { JsonPointer } from './json-pointer';
import type { RouteFeature } from './schema';
import type { Validated, WithDetails } from './written-edition';

type RawRoute = v.InferOutput<typeof RouteFeature>;
type RawOwnership = RawRoute['properties']['owners'][number];
type RawStation = RawRoute['properties']['stations'][number];

export function parseRoute(
  { value, pointer }: Validated<WithDetails<RawRoute>>,
  parser: EditionParser,
  powers: ReadonlyMap<string, Power>,
  places: ReadonlyMap<string, Place>
): Route {
  const { title, kind, course, gauge, owners, when, interruptions, stations } = value.properties;
  const line = value.geometry.coordinates;
  return {
    id: value.id,
    title: parser.localized(title, pointer.in('title')),
    kind,
    details: parser.claimsOf(value, pointer),
    course,
    path: splineThrough(line),
    gauge: gauge.map(({ millimetres, ...evidence }, i) => ({
      value: millimetres,
      ...parser.evidence(evidence, pointer.in(`gauge[${i}]`))
    })),
    owners: owners.flatMap((raw, i) => parseOwnership(raw, pointer.in(`owners[${i}]`), parser, powers) ?? []),
    when: parser.datings(when, pointer.in('when')),
    interruptions: parser.datings(interruptions, pointer.in('interruptions')),
    stations: stations.flatMap(
      (raw, i) => parseStation(raw, line, pointer.in(`stations[${i}]`), parser, places) ?? []
    ),
    evidence: parser.evidence(value.properties, pointer)
  };
}

/** Undefined when none of its powers is known or the date cannot be read. */
function parseOwnership(
  { powers: ids, edtf, ...evidence }: RawOwnership,
  pointer: JsonPointer,
  parser: EditionParser,
  powerById: ReadonlyMap<string, Power>
): Ownership | undefined {
  const powers = parser.findAll(ids, powerById, 'power', pointer.in('powers'));
  const duration = parser.duration(edtf, pointer.in('edtf'));
  const ownership = { powers, ...duration, evidence: parser.evidence(evidence, pointer) };
  return powers.length > 0 && duration ? ownership : undefined;
}

/** Undefined when its place is unknown or it lies off the line. */
function parseStation(
  { place: id, name, position }: RawStation,
  line: readonly LngLat[],
  pointer: JsonPointer,
  parser: EditionParser,
  places: ReadonlyMap<string, Place>
): Station | undefined {
  const place = id === undefined ? undefined : parser.find(id, places, 'place', pointer.in('place'));
  const station = place
    ? { name: place.label, position: place.position, place }
    : name && position && { name: parser.localized(name, pointer.in('name')), position };
  if (!station || line.some((vertex) => kilometres(vertex, station.position) < MAX_KM_OFF_LINE))
    return station;
  const [field, subject] = place ? ['place', `"${place.id}"`] : ['position', 'it'];
  const reason = `none of its vertices is within ${MAX_KM_OFF_LINE} km`;
  pointer.in(field).report(`${subject} lies off the line: ${reason}`);
  return undefined;
}
