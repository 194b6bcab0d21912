/**
 * The style of the map: a pure function of what is shown. Its layers and sources are always the same ones; their
 * filters, words, colours and visibility are what depends on the inputs. All sources begin empty.
 */
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { LAYERS } from './layers';
import type { StyleInputs } from './layers/map-layer';
import { layersOfSteps } from './style-layers';

export const EMPTY_SOURCE: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  // In pixels of a tile as MapLibre counts them; it is drawn twice as large. Wide ribbons must not be cut at its edge.
  buffer: 128,
  tolerance: 0.1875
};

const SOURCE_OPTIONS: Readonly<Record<string, Partial<GeoJSONSourceSpecification>>> = {
  territories: { promoteId: 'id' },
  places: { promoteId: 'nameId' },
  // One tile, so that no curved name is cut at the edge of one.
  names: { promoteId: 'nameId', maxzoom: 1, tolerance: 0 }
};

export function mapStyle(inputs: StyleInputs): StyleSpecification {
  const layers = [...layersOfSteps(inputs, LAYERS)];
  const sources = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
  return {
    version: 8,
    sources: Object.fromEntries([...sources].map((id) => [id, { ...EMPTY_SOURCE, ...SOURCE_OPTIONS[id] }])),
    // Day turns to night at once: data-driven colours could not fade.
    transition: { duration: 0, delay: 0 },
    layers
  };
}
