/**
 * The schemas of an edition's files: their only definition. What a schema cannot say (ids that exist, dates that can be
 * read, stops that lie on their line) is checked by the parsers.
 */
export { EditionFile } from './edition-file';
export { EventFeature } from './event';
export { collection, FeatureCollection } from './feature';
export { MovementFeature } from './movement';
export { PlaceFeature } from './place';
export { RouteFeature } from './route';
export { SourceItem } from './source';
export { TerritoryFeature } from './territory';
