/** What MapLibre draws of the edition: railways, names of places, dates of stops, signs of territories. */
import type { Feature, FeatureCollection, GeoJsonProperties } from 'geojson';
import type { LngLat } from '../domain/lng-lat';
import { isRegion, findById, type Edition, type Stop, type Territory } from '../domain/edition';
import type { EDITION_SOURCES } from './basemap';
import { centre } from './camera';
import { SCRIPTS } from '../view/script';
import { labelAt, nameIn } from '../domain/toponym';
import { extentOf } from '../domain/extent';
import type { Instant } from '../domain/time';
import { routeFeatures, stationFeatures } from './layers/routes/route-sources';
import { labelMinzoom } from './layers/places/label-rank';

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features
});

const point = (coordinates: LngLat, properties: GeoJsonProperties): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...coordinates] }
});

const line = (coordinates: readonly LngLat[], properties: GeoJsonProperties): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: coordinates.map((position) => [...position]) }
});

/** All of these sources that change neither with the day nor with the language. */
export function editionSources(
  edition: Edition
): Readonly<Record<Exclude<(typeof EDITION_SOURCES)[number], 'places' | 'stops'>, FeatureCollection>> {
  return {
    graticule: graticule(10),
    lines: collection(routeFeatures(edition)),
    stations: collection(stationFeatures(edition)),
    signs: collection(
      edition.territories.flatMap(({ letter, geometry }) =>
        letter && geometry ? [point(middle(geometry), { letter })] : []
      )
    )
  };
}

/** Every place under the name that it has at `t`. */
export const places = (edition: Edition, t: Instant): FeatureCollection =>
  collection(
    edition.places.map((place) =>
      point(place.position, {
        id: place.id,
        rank: place.rank,
        minzoom: labelMinzoom(edition, place),
        labelSide: isRegion(place) ? 'middle' : (place.labelSide ?? 'east'),
        ...labelAt(place, t),
        ...Object.fromEntries(SCRIPTS.map((script) => [script, nameIn(place, script, t)])),
        ...(place.localName && { localName: place.localName })
      })
    )
  );

/**
 * The dates of all stops that have one, at places that are told; `dateOf` says in the reader's words when a
 * traveller was there.
 */
export const stops = (edition: Edition, dateOf: (stop: Stop) => string): FeatureCollection =>
  collection(
    edition.movements.flatMap(({ id, stops: list }) =>
      list.flatMap((stop) => {
        const name = findById(edition.places, stop.place.id) ? dateOf(stop) : '';
        const properties = { movement: id, name, minzoom: labelMinzoom(edition, stop.place) };
        return name ? [point(stop.place.position, properties)] : [];
      })
    )
  );

/** Meridians and parallels every `step` degrees, over the map and some way beyond. */
function graticule(step: number): FeatureCollection {
  const every = (from: number, to: number) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  return collection([
    ...every(60, 180).map((x) =>
      line(
        [
          [x, -5],
          [x, 75]
        ],
        {}
      )
    ),
    ...every(0, 70).map((y) =>
      line(
        [
          [60, y],
          [180, y]
        ],
        {}
      )
    )
  ]);
}

/** The middle of a territory's bounding box: inside it for the compact shapes that bear a sign. */
const middle = (geometry: NonNullable<Territory['geometry']>): LngLat =>
  centre(extentOf(geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2)));
