/** A movement's stops found on its line, and the line drawn out between them. */
import type { Position } from 'geojson';
import type * as v from 'valibot';
import { splineThrough } from '../domain/spline';
import type { Leg, Movement, Person, Place, Stop } from '../domain/edition';
import { stopDates, earliest, latest } from '../domain/movement';
import type { SourceLocation } from './problems';
import type { EditionParser } from './edition-parser';
import type * as schema from './schema';
import type { Validated } from './validate';

/** How far a stop may lie from the line's nearest vertex, in kilometres: a harbour and its roads. */
export const OFF_LINE = 30;
/** Vertices drawn for each one written, on a leg whose way is not known. */
const STEPS = 8;

/** Undefined, with the reasons reported, when stops and line do not fit each other. */
export function parseMovement(
  { value, spot }: Validated<v.InferOutput<typeof schema.MovementFeature>>,
  reader: EditionParser,
  places: ReadonlyMap<string, Place>,
  people: ReadonlyMap<string, Person>
): Movement | undefined {
  const { title, people: who, claims, stops: rawStops, legs: rawLegs } = value.properties;
  const written = value.geometry.coordinates;
  if (rawLegs.length !== rawStops.length - 1) {
    spot
      .in('legs')
      .report(`read ${rawLegs.length} for ${rawStops.length} stops; expected one fewer than the stops`);
    return undefined;
  }
  const legs = rawLegs.map((leg, i): Leg => {
    const here = spot.in(`legs[${i}]`);
    return {
      mode: leg.mode,
      ...(leg.vessel && { vessel: reader.localized(leg.vessel, here.in('vessel')) }),
      way: leg.way,
      evidence: reader.evidence(leg, here)
    };
  });

  const path: Position[] = [];
  const stops: Stop[] = [];
  let last = 0;
  for (const [i, raw] of rawStops.entries()) {
    const here = spot.in(`stops[${i}]`);
    const place = reader.find(raw.place, places, 'place', here.in('place'));
    const vertex = place && nextVertex(written, place.position, last);
    if (!place || vertex === undefined) {
      if (place)
        here
          .in('place')
          .report(
            `"${raw.place}" lies off the line: no vertex after the stop before is within ${OFF_LINE} km of it`
          );
      return undefined;
    }
    const leg = legs[i - 1];
    if (leg) {
      const drawn = written.slice(last, vertex + 1);
      path.push(
        ...(leg.way === 'schematic' ? splineThrough(drawn, STEPS) : drawn).slice(path.length > 0 ? 1 : 0)
      );
    } else {
      path.push(written[vertex] as Position);
    }
    stops.push({
      place,
      arrive: reader.datings(raw.arrive, here.in('arrive')),
      depart: reader.datings(raw.depart, here.in('depart')),
      vertex: path.length - 1
    });
    last = vertex;
  }

  const movement: Movement = {
    id: value.id,
    title: reader.localized(title, spot.in('title')),
    people: reader.findAll(who, people, 'person', spot.in('people')),
    claims: reader.claims(claims, spot.in('claims')),
    path,
    stops,
    legs
  };
  return isDated(movement, spot) ? movement : undefined;
}

/** Whether anything is dated at all; dates that cannot follow each other are reported, and the journey is kept. */
function isDated({ stops }: Movement, spot: SourceLocation): boolean {
  const told = stops.flatMap((stop, i) => stopDates(stop).map((date) => ({ i, date })));
  told.slice(1).forEach(({ i, date }, k) => {
    const before = told[k];
    if (!before || earliest(before.date) <= latest(date)) return;
    if (before.i === i) spot.in(`stops[${i}]`).report('is left before it is reached: put its dates in order');
    else
      spot
        .in(`legs[${i - 1}]`)
        .report(`stop ${before.i} is not left before stop ${i} is reached: put their dates in order`);
  });
  if (told.length === 0) spot.in('stops').report('none of them has a date; a journey needs one at least');
  return told.length > 0;
}

/** The nearest vertex to `position` on the first approach of the line after `from`, within OFF_LINE. */
function nextVertex(line: readonly Position[], position: Position, from: number): number | undefined {
  let best: number | undefined;
  let least = OFF_LINE;
  for (let i = from; i < line.length; i++) {
    const distance = kilometres(line[i] as Position, position);
    if (distance < least) [best, least] = [i, distance];
    else if (best !== undefined && distance > OFF_LINE) break;
  }
  return best;
}

/** Plane distance at the latitude between the two: good to a per cent over the distances asked here. */
export function kilometres([a = 0, b = 0]: Position, [c = 0, d = 0]: Position): number {
  const perDegree = 111.2;
  return perDegree * Math.hypot(d - b, (c - a) * Math.cos((((b + d) / 2) * Math.PI) / 180));
}
