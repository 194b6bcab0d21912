/** Ground that is only drawn, as texts: of positions the page would hold twelve megabytes, and MapLibre the same once more. */
import type { FeatureCollection } from 'geojson';
import type { Ground, GroundLayer } from '../domain/ground';
import { memoByObject } from '../domain/memo';
import { groundSources } from './ground-sources';

/** What else than the map asks for: names and boundaries under the pointer, plans for the legend. */
const ASKED_FOR: ReadonlySet<GroundLayer> = new Set(['names', 'plans', 'borders']);

/**
 * The same ground with addresses in place of the features of all layers that are only drawn: the worker of the map reads them from
 * there. They hold as long as the page. Where a page has no origin its worker could not, and all stays as it is.
 */
export const drawnGround = memoByObject((ground: Ground): Ground => {
  if (!hasOrigin()) return ground;
  const layers = Object.entries(ground.layers) as [GroundLayer, Ground['layers'][GroundLayer]][];
  const asked = layers.filter(([layer]) => ASKED_FOR.has(layer));
  const drawn = layers.filter(([layer]) => !ASKED_FOR.has(layer));
  const sources = groundSources({ ...ground, layers: Object.fromEntries(drawn) });
  return {
    ...ground,
    layers: Object.fromEntries(asked),
    drawn: addressesOf(sources)
  };
});

/** The ground of the first picture, all of which is only drawn, in the same way. */
export const drawnOverview = (overview: Ground): Ground =>
  hasOrigin() ? { ...overview, layers: {}, drawn: addressesOf(overview.layers) } : overview;

/** The features of a layer of the overview, read anew where it is only drawn. */
export async function overviewLayer(
  { layers, drawn }: Ground,
  layer: GroundLayer
): Promise<FeatureCollection | undefined> {
  const address = drawn?.[layer];
  return address ? ((await (await fetch(address)).json()) as FeatureCollection) : layers[layer];
}

const hasOrigin = () => globalThis.origin !== 'null';
const addressesOf = (layers: Readonly<Record<string, FeatureCollection>>) =>
  Object.fromEntries(Object.entries(layers).map(([id, data]) => [id, addressOf(data)]));
const addressOf = (data: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/geo+json' }));
