/** What the features of the map load after its first frame: their sources and their layers of deck.gl. */
export { eventsSoFarSources } from './events-so-far/sources';
export { graticuleSources } from './graticule/sources';
export { routeSources } from './routes/sources';
export { stopSources } from './journeys/sources';
export { placeSources } from './places/sources';
export { territorySources } from './territories/sources';
export { withdrawalSources } from './withdrawal/sources';
export { eventLayers } from './events/deck';
export { journeyHeadLayers } from './journey-heads/deck';
export { journeyLayers } from './journeys/deck';
export { placeLayers } from './places/deck';
export { positionUncertaintyLayers } from './position-uncertainty/deck';
export { territoryZoneLayers } from './territories/deck';
export { withdrawalLayers } from './withdrawal/deck';
