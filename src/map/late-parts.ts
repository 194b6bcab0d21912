/** What the first picture does without, fetched as one: deck.gl, what fills and restyles, images, who is pointed at, late faces. */
export { retryFacesOnline } from './font-retry';
export { addLandChanges } from './layers/land-changes/add-land-changes';
export { addTitles } from './layers/titles/add-titles';
export { deckLayers } from './layers/late-layers';
export { movingPresenter } from './moving-presenter';
export { addOverlay } from './overlay';
export { keepLabelsWhole } from './whole-labels';
export { pickerOf } from './picking';
export { presenter } from './presenter';
export { provideImages } from './provide-images';
