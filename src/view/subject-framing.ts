/** What of the map must be seen for an entity, and from how near: by what kind of thing it is, never by what was seen before. */
import { isRegion, type Edition, type HistoricalEvent, type Movement, type Place } from '../domain/edition';
import { findOfKind, pointsOf } from '../domain/entities';
import { formatRef, type EntityRef } from '../domain/entities/entity-ref';
import type { LngLat } from '../domain/lng-lat';
import { isInExtent, type Extent } from '../domain/extent';
import { memoByKey, memoByObject } from '../domain/memo';
import { cornersOf, NEAREST_ZOOM } from './camera';
import type { Framing } from './framing';

/** From how near a place is looked at, by its kind: a town in its surroundings, a house on the plan of its town. */
const PLACE_ZOOM: Readonly<Record<Place['kind'], number>> = {
  region: 7,
  settlement: 6,
  water: 7,
  quarter: 10.5,
  building: 10.5
};
/** Likewise of all that has an outline or a line. */
const SHAPE_ZOOM = 7.5;
const JOURNEY_ZOOM = 11.5;

/** Those of the positions that are within the limits of what has been drawn. */
const onMap = (positions: readonly LngLat[], limits: Extent) =>
  positions.filter((position) => isInExtent(position, limits));

/** Undefined for what is nowhere on the map. */
export function framingOf(edition: Edition, ref: EntityRef): Framing | undefined {
  const { mapLimits: limits } = edition;
  const event = findOfKind(edition, 'event', ref);
  if (event) return framingOfEvent(edition, event);
  const place = findOfKind(edition, 'place', ref);
  if (place) return framingOfPlaces([place], limits);
  const movement = findOfKind(edition, 'movement', ref);
  if (movement) return framingOfJourney(movement, limits);
  return shapeFramings(edition)(ref);
}

/** Of what has an outline or a line: it has many points, and every event beside it asks again. */
const shapeFramings = memoByObject((edition: Edition) =>
  memoByKey((ref: EntityRef) => {
    const { mapLimits: limits } = edition;
    return framingOfPoints(extremes(onMap(pointsOf(edition, ref), limits)), SHAPE_ZOOM, limits);
  }, formatRef)
);

/** A part of the map, as large as it can be seen. */
export const framingOfExtent = (extent: Extent, limits: Extent): Framing => ({
  points: cornersOf(extent, limits),
  maxZoom: NEAREST_ZOOM
});

/** Into how many parts each side is divided, so that no box that lies over a map fits between the points. */
const PARTS = 4;

/** The same with nothing over any of it; undefined where nothing of it is on the map. */
export function framingOfClearExtent(extent: Extent, limits: Extent): Framing | undefined {
  const [southwest, northeast] = cornersOf(extent, limits);
  if (!southwest || !northeast) return undefined;
  const divided = (from: number, to: number) =>
    Array.from({ length: PARTS + 1 }, (_, i) => from + ((to - from) * i) / PARTS);
  const latitudes = divided(southwest[1], northeast[1]);
  return {
    points: divided(southwest[0], northeast[0]).flatMap((x) => latitudes.map((y): LngLat => [x, y])),
    maxZoom: NEAREST_ZOOM
  };
}

/** All of `framings` together, from no nearer than any of them allows; undefined where there is none. */
export function joinFramings(framings: readonly (Framing | undefined)[]): Framing | undefined {
  const all = framings.filter((framing) => framing !== undefined);
  return all.length === 0
    ? undefined
    : {
        points: all.flatMap(({ points }) => points),
        maxZoom: Math.min(...all.map(({ maxZoom }) => maxZoom)),
        ...(all.some(({ apart }) => apart) && { apart: true })
      };
}

/** Of several places; a part of a country as far as it reaches. */
export const framingOfPlaces = (places: readonly Place[], limits: Extent): Framing | undefined =>
  framingOfPoints(
    places.flatMap((place) => (isRegion(place) ? around(place) : [place.position])),
    Math.min(...places.map(({ kind }) => PLACE_ZOOM[kind])),
    limits
  );

/** The places of an event, and the zones that belong with it as far as they reach. */
function framingOfEvent(edition: Edition, { where, related }: HistoricalEvent): Framing | undefined {
  const zones = related.filter(({ kind }) => kind === 'territory');
  return joinFramings([
    framingOfPlaces(
      where.map(({ value }) => value),
      edition.mapLimits
    ),
    ...zones.map((zone) => framingOf(edition, zone))
  ]);
}

const framingOfJourney = ({ path, stops }: Movement, limits: Extent): Framing | undefined => {
  const points = [
    ...onMap(
      stops.map(({ place }) => place.position),
      limits
    ),
    ...extremes(onMap(path, limits))
  ];
  return points.length === 0 ? undefined : { points, maxZoom: JOURNEY_ZOOM, apart: true };
};

function framingOfPoints(points: readonly LngLat[], maxZoom: number, limits: Extent): Framing | undefined {
  const seen = onMap(points, limits);
  return seen.length === 0 ? undefined : { points: seen, maxZoom };
}

/** The middle of a region, and north, east, south and west of it as far as it is known to reach. */
function around({ position: [longitude, latitude], precisionMetres = 0 }: Place): readonly LngLat[] {
  const degrees = precisionMetres / 111_195; // to a degree of latitude
  const across = degrees / Math.cos((latitude * Math.PI) / 180);
  return [
    [longitude, latitude],
    [longitude, latitude + degrees],
    [longitude + across, latitude],
    [longitude, latitude - degrees],
    [longitude - across, latitude]
  ];
}

/** The westernmost, easternmost, southernmost and northernmost of `points`; where these are seen, all are. */
function extremes(points: readonly LngLat[]): readonly LngLat[] {
  const [first, ...others] = points;
  if (!first) return [];
  const most = (further: (a: LngLat, b: LngLat) => boolean) =>
    others.reduce((found, point) => (further(point, found) ? point : found), first);
  return [
    most((a, b) => a[0] < b[0]),
    most((a, b) => a[0] > b[0]),
    most((a, b) => a[1] < b[1]),
    most((a, b) => a[1] > b[1])
  ];
}
