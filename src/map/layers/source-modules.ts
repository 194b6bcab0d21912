/** From what the features of the map make the data of their sources; loaded after its first frame. */
export { eventsSoFarSources } from './events-so-far/sources';
export { graticuleSources } from './graticule/sources';
export { routeSources } from './routes/sources';
export { stopSources } from './journeys/sources';
export { placeSources } from './places/sources';
export { territorySources } from './territories/sources';
export { withdrawalSources } from './withdrawal/sources';
