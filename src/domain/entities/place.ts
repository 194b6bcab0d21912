import type { Place } from '../edition';
import { labelAt } from '../toponym';
import type { EntityDefinition } from './entity-definition';
import { statements, statementsOf } from './statement';

export const placeDefinition: EntityDefinition<Place> = {
  all: ({ places }) => places,
  title: (place, at) => (at === undefined ? place.label : labelAt(place, at)),
  when: () => undefined,
  points: ({ position }) => [position],
  statements: ({ holders, evidence }) => [
    ...statementsOf('holder', holders),
    ...statements('position', [evidence])
  ]
};
