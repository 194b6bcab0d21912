import type { Movement } from '../edition';
import { isWayTold } from '../movement';
import type { EntityDefinition } from './entity-definition';
import { statements, statementsOf } from './statement';

export const movementDefinition: EntityDefinition<Movement> = {
  all: ({ movements }) => movements,
  title: ({ title }) => title,
  when: ({ stops }) =>
    stops.flatMap(({ arrive, depart }) => [arrive, depart]).find(({ length }) => length > 0),
  points: ({ path }) => path,
  statements: ({ details, stops, legs }) => [
    ...statements('claim', details().claims),
    ...stops.flatMap(({ arrive, depart, strength = [], strengthAfter = [] }, i) => [
      ...statements('stop', arrive),
      ...statements('stop', depart),
      ...statements('number', [...strength, ...strengthAfter]),
      ...statementsOf('way', legs.slice(i, i + 1).filter(isWayTold)),
      ...statements('number', legs[i]?.strengths ?? [])
    ])
  ]
};
