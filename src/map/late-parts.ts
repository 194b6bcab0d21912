/** What the first picture does without, fetched as one, but for deck.gl: what fills and restyles, images, late faces. */
export { cameraMoves } from './camera-moves';
export { provideFaces } from './provide-faces';
export { completeStyle } from './first-style';
export { addLateLayers } from './layers/add-late-layers';
export { movingPresenter } from './moving-presenter';
export { skipEmptyLayers } from './drawn-layers';
export { keepGround } from './kept-ground';
export { keepLabels } from './kept-labels';
export { keepLabelsWhole } from './whole-labels';
export { label } from './label';
export { reportLongPress } from './long-press';
export { watchNamedPlaces } from './named-places';
export { presenter } from './presenter';
export { provideImages } from './provide-images';
export { rememberSettledStyle } from './settled-style';
export { keepStandingTiles } from './standing-tiles';
export { evaluateZoomedLayers } from './zoomed-layers';
