/** What the first picture does without, fetched as one: deck.gl, what fills and restyles, images, who is pointed at, late faces. */
export { retryFacesOnline } from './font-retry';
export { addTitles } from './layers/titles/add-titles';
export { deckLayers, movingSourceData, sourceData } from './layers/late-layers';
export { landFader } from './land-fade';
export { fill, restyle } from './map-updates';
export { addOverlay } from './overlay';
export { pickerOf } from './picking';
export { provideImages } from './provide-images';
