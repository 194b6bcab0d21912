/** Every kind of entity, by the word that names it in a reference; lists of all entities have them in this order. */
import { eventDefinition } from './event';
import { movementDefinition } from './movement';
import { personDefinition } from './person';
import { placeDefinition } from './place';
import { routeDefinition } from './route';
import { sourceDefinition } from './source';
import { territoryDefinition } from './territory';

export const DEFINITIONS = {
  event: eventDefinition,
  movement: movementDefinition,
  territory: territoryDefinition,
  route: routeDefinition,
  place: placeDefinition,
  person: personDefinition,
  source: sourceDefinition
} as const;
