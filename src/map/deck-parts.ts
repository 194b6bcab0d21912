/** deck.gl, fetched as one, with the layers that it draws and who is pointed at: the largest part of the map, and the last. */
export { deckLayers } from './layers/deck-layers';
export { journeyColumns } from './layers/journeys/journey-columns';
export { PLACE_MINZOOM } from './layers/places/deck';
export { addOverlay } from './overlay';
export { pickerOf } from './picking';
