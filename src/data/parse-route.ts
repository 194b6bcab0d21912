/** A railway, sea line or road: who ran it, when it could be used, and its stations found on its line. */
import type { Position } from 'geojson';
import type * as v from 'valibot';
import { splineThrough } from '../domain/spline';
import type { Route, Ownership, Place, Power, Station } from '../domain/edition';
import { kilometres, OFF_LINE } from './parse-movement';
import type { SourceLocation } from './problems';
import type { EditionParser } from './edition-parser';
import type * as schema from './schema';
import type { Validated } from './validate';

type Raw = v.InferOutput<typeof schema.RouteFeature>;

export function parseRoute(
  { value, spot }: Validated<Raw>,
  reader: EditionParser,
  powers: ReadonlyMap<string, Power>,
  places: ReadonlyMap<string, Place>
): Route {
  const { title, kind, claims, way, gauge, owners, when, interrupted, stations } = value.properties;
  const written = value.geometry.coordinates;
  return {
    id: value.id,
    title: reader.localized(title, spot.in('title')),
    kind,
    claims: reader.claims(claims, spot.in('claims')),
    way,
    path: splineThrough(written),
    gauge: gauge.map(({ millimetres, ...evidence }, i) => ({
      value: millimetres,
      ...reader.evidence(evidence, spot.in(`gauge[${i}]`))
    })),
    owners: owners.flatMap((raw, i) => toOwnership(raw, spot.in(`owners[${i}]`), reader, powers) ?? []),
    when: reader.datings(when, spot.in('when')),
    interrupted: reader.datings(interrupted, spot.in('interrupted')),
    stations: stations.flatMap((raw, i) => {
      const here = spot.in(`stations[${i}]`);
      const station = toStation(raw, here, reader, places);
      return station && isOn(written, station, raw.place, here) ? [station] : [];
    }),
    evidence: reader.evidence(value.properties, spot)
  };
}

/** Undefined when no power is left of it, or when its date, without which it would last for ever, cannot be read. */
function toOwnership(
  raw: Raw['properties']['owners'][number],
  spot: SourceLocation,
  reader: EditionParser,
  powers: ReadonlyMap<string, Power>
): Ownership | undefined {
  const by = reader.findAll(raw.by, powers, 'power', spot.in('by'));
  const when = raw.edtf === undefined ? undefined : reader.dating(raw.edtf, spot.in('edtf'));
  const evidence = reader.evidence(raw, spot);
  const garbled = raw.edtf !== undefined && !when;
  return by.length > 0 && !garbled ? { by, ...(when && { when }), evidence } : undefined;
}

function toStation(
  { place: id, name, at }: Raw['properties']['stations'][number],
  spot: SourceLocation,
  reader: EditionParser,
  places: ReadonlyMap<string, Place>
): Station | undefined {
  const place = id === undefined ? undefined : reader.find(id, places, 'place', spot.in('place'));
  if (place) return { name: place.label, position: place.position, place };
  return name && at && { name: reader.localized(name, spot.in('name')), position: at };
}

/** Whether the line comes near enough to the station; reported, when it does not. */
function isOn(
  line: readonly Position[],
  { position }: Station,
  id: string | undefined,
  spot: SourceLocation
): boolean {
  const near = line.some((vertex) => kilometres(vertex, position) < OFF_LINE);
  if (!near) {
    const [field, what] = id === undefined ? ['at', 'it'] : ['place', `"${id}"`];
    spot.in(field).report(`${what} lies off the line: none of its vertices is within ${OFF_LINE} km`);
  }
  return near;
}
