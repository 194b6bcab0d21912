/** GeoJSON in few words. */
import type { Feature, FeatureCollection, GeoJsonProperties } from 'geojson';
import type { LngLat } from '../domain/lng-lat';

export const featureCollection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features
});

export const pointFeature = (coordinates: LngLat, properties: GeoJsonProperties): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [...coordinates] }
});
