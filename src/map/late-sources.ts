/** What the sources are filled with once the first picture stands: loaded after it, with deck.gl. */
export { editionSources, places, stops } from './edition-sources';
export { territoryFeatures } from './layers/territories/territory-sources';
