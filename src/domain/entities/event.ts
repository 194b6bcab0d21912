import type { HistoricalEvent } from '../edition';
import type { EntityDefinition } from './entity-definition';
import { statements } from './statement';

export const eventDefinition: EntityDefinition<HistoricalEvent> = {
  all: ({ events }) => events,
  title: ({ title }) => title,
  when: ({ when }) => when,
  points: ({ where }) => where.map(({ value }) => value.position),
  statements: ({ details, when, where }) => {
    const { claims, quantities, differences } = details();
    return [
      ...statements('claim', claims),
      ...statements('date', when),
      ...statements('place', where),
      ...quantities.flatMap(({ readings }) => statements('number', readings)),
      ...differences.flatMap(({ readings }) => statements('difference', readings))
    ];
  }
};
