import type { Movement } from '../edition';
import type { EntityDefinition } from './entity-definition';
import { statements, statementsOf } from './statement';

export const movementDefinition: EntityDefinition<Movement> = {
  all: ({ movements }) => movements,
  title: ({ title }) => title,
  when: ({ stops }) =>
    stops.flatMap(({ arrive, depart }) => [arrive, depart]).find(({ length }) => length > 0),
  points: ({ path }) => path,
  statements: ({ claims, stops, legs }) => [
    ...statements('claim', claims),
    ...stops.flatMap(({ arrive, depart, strength = [], strengthAfter = [] }, i) => [
      ...statements('stop', arrive),
      ...statements('stop', depart),
      ...statements('number', [...strength, ...strengthAfter]),
      ...statementsOf('way', legs.slice(i, i + 1)),
      ...statements('number', legs[i]?.strengths ?? [])
    ])
  ]
};
