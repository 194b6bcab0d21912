/** A movement: its stops placed on its line, and the line between them as it is drawn. */
import type { LngLat } from '../domain/lng-lat';
import type * as v from 'valibot';
import type { Leg, Movement, Person, Place, Stop } from '../domain/edition';
import { splineThrough } from '../domain/spline';
import { kilometres, MAX_KM_OFF_LINE } from './distance';
import type { EditionParser } from './edition-parser';
import type { EntityIds } from './entity-ids';
import type { JsonPointer } from './json-pointer';
import type { AddStrengths } from './parse-strength';
import type { MovementFeature } from './schema';
import type { Validated, WithDetails } from './written-edition';

type RawMovement = v.InferOutput<typeof MovementFeature>;
type RawProperties = RawMovement['properties'];

/** What a movement may refer to, by id. */
type MovementReferences = {
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly ids: EntityIds;
  /** Undefined for an edition without strengths. */
  readonly addStrengths: AddStrengths | undefined;
};

/** Undefined, with the reasons reported, when stops and line do not fit each other. */
export function parseMovement(
  { value, pointer }: Validated<WithDetails<RawMovement>>,
  parser: EditionParser,
  { places, people, ids, addStrengths }: MovementReferences
): Movement | undefined {
  const { properties: raw, geometry } = value;
  if (raw.legs.length !== raw.stops.length - 1) {
    pointer
      .in('legs')
      .report(`read ${raw.legs.length} for ${raw.stops.length} stops; expected one fewer than the stops`);
    return undefined;
  }
  const legs = parser.once(raw.legs, () =>
    raw.legs.map((leg, i) => parseLeg(leg, pointer.in(`legs[${i}]`), parser))
  );
  const line = placeStops(raw.stops, geometry.coordinates, legs, pointer.in('stops'), parser, places);
  if (!line) return undefined;
  const movement: Movement = {
    id: value.id,
    title: parser.localized(raw.title, pointer.in('title')),
    people: parser.findAll(raw.people, people, 'person', pointer.in('people')),
    details: parser.claimsOf(value, pointer),
    ...line,
    legs
  };
  parser.checkMovement(movement, pointer);
  const isDated = movement.stops.some(({ arrive, depart }) => arrive.length + depart.length > 0);
  if (!isDated) pointer.in('stops').report('none of them has a date; a journey needs one at least');
  return isDated ? (addStrengths?.(movement, raw, pointer, parser, ids) ?? movement) : undefined;
}

const parseLeg = (raw: RawProperties['legs'][number], pointer: JsonPointer, parser: EditionParser): Leg => ({
  mode: raw.mode,
  ...(raw.vessel && { vessel: parser.localized(raw.vessel, pointer.in('vessel')) }),
  course: raw.course,
  evidence: parser.evidence(raw, pointer)
});

/** The stops, each at a vertex of the path that is drawn; undefined when one of them is unknown or off the line. */
function placeStops(
  rawStops: RawProperties['stops'],
  line: readonly LngLat[],
  legs: readonly Leg[],
  pointer: JsonPointer,
  parser: EditionParser,
  places: ReadonlyMap<string, Place>
): Pick<Movement, 'path' | 'stops'> | undefined {
  const path: LngLat[] = [];
  const stops: Stop[] = [];
  let previousVertex = 0;
  for (const [i, raw] of rawStops.entries()) {
    const stopPointer = pointer.in(`[${i}]`);
    const place = parser.find(raw.place, places, 'place', stopPointer.in('place'));
    if (!place) return undefined;
    const vertex = nextVertexNear(line, place.position, previousVertex);
    if (vertex === undefined) {
      const reason = `no vertex after the stop before is within ${MAX_KM_OFF_LINE} km of it`;
      stopPointer.in('place').report(`"${raw.place}" lies off the line: ${reason}`);
      return undefined;
    }
    const leg = legs[i - 1];
    if (leg) {
      const part = line.slice(previousVertex, vertex + 1);
      const drawn = leg.course === 'schematic' ? splineThrough(part) : part;
      path.push(...drawn.slice(path.length > 0 ? 1 : 0));
    } else {
      path.push(line[vertex] as LngLat); // nextVertexNear returns an index of the line
    }
    stops.push({
      place,
      arrive: parser.datings(raw.arrive, stopPointer.in('arrive')),
      depart: parser.datings(raw.depart, stopPointer.in('depart')),
      vertex: path.length - 1
    });
    previousVertex = vertex;
  }
  return { path, stops };
}

/**
 * The vertex nearest to `position`, where the line first comes within MAX_KM_OFF_LINE of it after the vertex `from`;
 * a line may pass the same place again on its way back.
 */
function nextVertexNear(line: readonly LngLat[], position: LngLat, from: number): number | undefined {
  let nearest: number | undefined;
  let least = MAX_KM_OFF_LINE;
  for (let i = from; i < line.length; i++) {
    const distance = kilometres(line[i] as LngLat, position);
    if (distance === 0) return i;
    if (distance < least) [nearest, least] = [i, distance];
    else if (nearest !== undefined && distance > MAX_KM_OFF_LINE) break;
  }
  return nearest;
}
