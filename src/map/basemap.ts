/**
 * The base map: a pure function from the languages of its names, the theme and the powers' inks to a MapLibre style.
 * All sources begin empty; `mount` fills them as the files arrive, the coarse ones first.
 * Widths and colours are those of a printed atlas of the time; every number is in CSS pixels.
 */
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Power } from '../domain/edition';
import type { Theme } from '../view/theme';
import { FACES } from './fonts';
import { groundLayers } from './ground-layers';
import { GROUND_SOURCES } from './ground-sources';
import { labelLayers } from './label-layers';
import { TERRITORY_AREAS } from './layers/territories/style';
import { palettes } from './style/palette';

/** What `mount` fills from the edition, beside the layers of the ground. */
export const EDITION_SOURCES = ['graticule', 'lines', 'stations', 'places', 'stops', 'signs'] as const;

export const EMPTY: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  // Half a tile of margin: wide ribbons must not be cut at a tile's edge.
  buffer: 256
};

/** The whole map is one tile, so that no curved name is cut at the edge of one. */
const ONE_TILE = { maxzoom: 1, tolerance: 0 } as const;

export function style(
  languages: readonly string[],
  theme: Theme,
  powers: readonly Power[]
): StyleSpecification {
  const palette = palettes[theme];
  return {
    version: 8,
    'font-faces': FACES,
    sources: {
      ...Object.fromEntries(
        [...GROUND_SOURCES, ...EDITION_SOURCES, TERRITORY_AREAS].map((id) => [id, EMPTY])
      ),
      names: { ...EMPTY, ...ONE_TILE }
    },
    // Day turns to night at once: data-driven colours could not fade.
    transition: { duration: 0, delay: 0 },
    layers: [...groundLayers(palette, powers), ...labelLayers(languages, palette)]
  };
}
