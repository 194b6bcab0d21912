/** From what the features of the map make their layers of deck.gl; loaded after its first frame. */
export { eventLayers } from './events/deck';
export { journeyHeadLayers } from './journey-heads/deck';
export { journeyLayers } from './journeys/deck';
export { placeLayers } from './places/deck';
export { positionUncertaintyLayers } from './position-uncertainty/deck';
export { territoryZoneLayers } from './territories/deck';
export { withdrawalLayers } from './withdrawal/deck';
