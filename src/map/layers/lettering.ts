/** What is written on the map after its first picture, by layers whose features bring their own colours. */
import type { SymbolLayerSpecification } from 'maplibre-gl';

/** Day and night need no other style: `colour` and `halo` are properties of the features. */
export const LETTERING_PAINT: NonNullable<SymbolLayerSpecification['paint']> = {
  'text-color': ['get', 'colour'],
  'text-halo-color': ['get', 'halo'],
  'text-halo-width': 2,
  'text-halo-blur': 0.5
};

/** The layer below which words give way to all names of places: MapLibre gives room to the names of the last layer first. */
export const BELOW_PLACE_NAMES = 'places';

/** Of words that tell what happens: `text` of the feature. */
export const TELLING_LAYOUT: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-field': ['get', 'text'],
  'text-font': ['Place Italic'],
  'text-size': 13,
  'text-justify': 'auto',
  'text-padding': 1
};
