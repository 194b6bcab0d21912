import type { Route } from '../edition';
import type { EntityDefinition } from './entity-definition';
import { statements, statementsOf } from './statement';

export const routeDefinition: EntityDefinition<Route> = {
  all: ({ routes }) => routes,
  title: ({ title }) => title,
  when: () => undefined, // in use, not happened
  points: ({ path }) => path,
  statements: ({ details, when, interruptions, gauge, owners, evidence }) => [
    ...statements('claim', details().claims),
    ...statements('date', when),
    ...statements('interruption', interruptions),
    ...statements('gauge', gauge),
    ...statementsOf('owner', owners),
    ...statements('course', [evidence])
  ]
};
