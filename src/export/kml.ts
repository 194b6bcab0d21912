/** What is on the map as KML, for Google Earth and its like. */
import { toKML } from '@placemarkio/tokml';
import type { FeatureCollection, Geometry } from 'geojson';
import type { ExportFormat } from './export-format';
import { geojsonCollections } from './geojson';

export const kml: ExportFormat = {
  description: 'kml/: places, events, journeys, territories and routes for Google Earth.',
  files: ({ edition }) =>
    Object.entries(geojsonCollections(edition)).map(([name, collection]) => ({
      name: `kml/${name}.kml`,
      text: toKML(flat(collection, edition.languages))
    }))
};

/** KML has texts and no objects: a name, a text for each language, lists in one line. */
const flat = (
  { features }: FeatureCollection<Geometry | null>,
  languages: readonly string[]
): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.flatMap(({ geometry, properties, ...feature }) =>
    geometry ? [{ ...feature, geometry, properties: flatProperties(properties ?? {}, languages) }] : []
  )
});

function flatProperties(properties: Readonly<Record<string, unknown>>, languages: readonly string[]) {
  const { title, ...others } = properties;
  const titles = title as Readonly<Record<string, string>>; // every feature has one
  return {
    name: languages.map((language) => titles[language]).find(Boolean),
    ...Object.fromEntries(languages.map((language) => [`title_${language}`, titles[language] ?? ''])),
    ...Object.fromEntries(
      Object.entries(others).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, typeof value === 'object' ? JSON.stringify(value) : value]]
      )
    )
  };
}
