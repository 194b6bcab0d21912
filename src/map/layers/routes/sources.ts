/** What MapLibre draws of railways, roads and sea lines: their courses, who ran them, their stations. */
import type { Feature } from 'geojson';
import type { Edition } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { gaugeClass, ownershipId } from '../../../domain/route';
import { featureCollection } from '../../geojson';
import { workerText } from '../../worker-text';
import type { SourceDataOrText, SourceInputs } from '../map-layer';

/** Of the band of one power, as much has each of those that ran a route together. */
const JOINT = 0.8;

/** The routes of an edition, and beside each whatever powers ran it, each with its share of the band. */
const routeFeatures = ({ routes }: Edition): Feature[] =>
  routes.flatMap((route) => {
    const feature = (properties: Feature['properties']): Feature => ({
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates: route.path.map((position) => [...position]) }
    });
    const { id, kind, course } = route;
    const [gauge] = route.gauge;
    return [
      feature({ id, kind, course, ...(gauge && { gauge: gaugeClass(gauge.value) }) }),
      ...route.owners.flatMap((ownership) =>
        ownership.powers.map(({ id: power }, i, { length }) =>
          feature({
            run: ownershipId(route, ownership),
            power,
            share: length > 1 ? JOINT : 1,
            shift: JOINT * (i - (length - 1) / 2)
          })
        )
      )
    ];
  });

/** Every station once; one that is no place of the edition has a name of its own to be written. */
function stationFeatures({ routes }: Edition): Feature[] {
  const at = new Map<string, Feature>();
  for (const { id, stations } of routes) {
    for (const { name, position, place } of stations) {
      const key = position.join();
      const served = `${(at.get(key)?.properties?.['routes'] as string | undefined) ?? ' '}${id} `;
      at.set(key, {
        type: 'Feature',
        properties: { routes: served, ...(!place && { ...name, named: true }) },
        geometry: { type: 'Point', coordinates: [...position] }
      });
    }
  }
  return [...at.values()];
}

const dataOf = memoByObject((edition: Edition): SourceDataOrText => ({
  routes: workerText(featureCollection(routeFeatures(edition))),
  stations: featureCollection(stationFeatures(edition))
}));

export const routeSources = ({ edition }: SourceInputs): SourceDataOrText => dataOf(edition);
