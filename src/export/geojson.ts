/** The things of an edition that are on the map, as GeoJSON (RFC 7946). */
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Edition, Strength } from '../domain/edition';
import type { LngLat } from '../domain/lng-lat';
import type { Evidence, Localized, Reading } from '../domain/reading';
import { citationList } from './evidence-columns';
import { toldPath } from './told-path';
import type { ExportFormat } from './export-format';
import { provenanceOf } from './provenance';

export const geojsonFiles: ExportFormat = {
  description: 'geojson/: places, events, journeys, territories and routes for a GIS, in WGS 84.',
  files: (input) =>
    Object.entries(geojsonCollections(input.edition)).map(([name, { type, features }]) => ({
      name: `geojson/${name}.geojson`,
      text: JSON.stringify({ type, ...provenanceOf(input), features })
    }))
};

export type CollectionName = 'places' | 'events' | 'journeys' | 'territories' | 'routes';
export type MappedGeometry = Point | LineString | Polygon | MultiPolygon;
export type MappedProperties = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly title: Localized;
};
export type MappedCollection = FeatureCollection<MappedGeometry | null, MappedProperties>;

/** Each kind of thing as a collection. What has no place, or lies in areas of the ground, has a geometry of null. */
export const geojsonCollections = ({
  places,
  events,
  movements,
  territories,
  routes
}: Edition): Readonly<Record<CollectionName, MappedCollection>> => ({
  places: collection(
    places.map(({ id, label, kind, position, precisionMetres, links, evidence }) =>
      feature(id, point(position), { title: label, kind, precisionMetres, links, ...evidenceOf(evidence) })
    )
  ),
  events: collection(
    events.map(({ id, title, kind, rank, when, where: [place], details }) =>
      feature(id, place ? point(place.value.position) : null, {
        title,
        kind: kind.id,
        rank,
        when: when.map(dated),
        place: place && { id: place.value.id, ...evidenceOf(place) },
        claims: details().claims.map((claim) => ({ text: claim.value, ...evidenceOf(claim) }))
      })
    )
  ),
  journeys: collection(
    movements.map(({ id, title, path, stops, legs, details }) =>
      feature(id, line(toldPath({ path, stops, legs })), {
        title,
        stops: stops.map(({ place, arrive, depart, strength, strengthAfter }) => ({
          place: place.id,
          arrive: arrive.map(dated),
          depart: depart.map(dated),
          strength: strength?.map(counted),
          strengthAfter: strengthAfter?.map(counted)
        })),
        // A schematic course is a line that the editors drew between two stops.
        legs: legs.map(({ mode, course, vessel, evidence, strengths }) => ({
          mode,
          course,
          vessel,
          ...evidenceOf(evidence),
          strengths: strengths?.map((reading) => ({ position: path[reading.vertex], ...counted(reading) }))
        })),
        claims: details().claims.map((claim) => ({ text: claim.value, ...evidenceOf(claim) }))
      })
    )
  ),
  territories: collection(
    territories.map(({ id, title, geometry, areas, status, holder, claimant, when, precision, details }) =>
      feature(id, geometry ?? null, {
        title,
        areas,
        status,
        holder: holder.id,
        claimant: claimant?.id,
        precision,
        when: when.map(dated),
        claims: details().claims.map((claim) => ({ text: claim.value, ...evidenceOf(claim) }))
      })
    )
  ),
  routes: collection(
    routes.map(({ id, title, kind, path, course, evidence }) =>
      feature(id, line(path), { title, kind, course, ...evidenceOf(evidence) })
    )
  )
});

type MappedFeature = Feature<MappedGeometry | null, MappedProperties>;

const collection = (features: MappedFeature[]): MappedCollection => ({
  type: 'FeatureCollection',
  features
});

const feature = (
  id: string,
  geometry: MappedGeometry | null,
  properties: Omit<MappedProperties, 'id'> & { readonly title: Localized }
): MappedFeature => ({ type: 'Feature', id, geometry, properties: { id, ...properties } });

const point = ([longitude, latitude]: LngLat): Point => ({
  type: 'Point',
  coordinates: [longitude, latitude]
});
const line = (path: readonly LngLat[]): LineString => ({
  type: 'LineString',
  coordinates: path.map(([longitude, latitude]) => [longitude, latitude])
});

/** Evidence in the words of the edition's own files. */
const evidenceOf = ({ grade, citations, note }: Evidence) => ({
  grade,
  sources: citationList(citations),
  ...(note && { note })
});

/** As in the edition's own files. */
const counted = (reading: Reading<Strength>) => ({
  ...(reading.value ?? { unknown: true }),
  ...evidenceOf(reading)
});

const dated = (reading: Reading<{ readonly edtf: string }>) => ({
  edtf: reading.value.edtf,
  ...evidenceOf(reading)
});
