import type { Person } from '../edition';
import type { EntityDefinition } from './entity-definition';
import { statements } from './statement';

export const personDefinition: EntityDefinition<Person> = {
  all: ({ people }) => people,
  title: ({ name }) => name,
  when: () => undefined,
  /** Wherever an event is in which the person took part. */
  points: ({ id }, { events }) =>
    events
      .filter(({ people }) => people.some((person) => person.id === id))
      .flatMap(({ where }) => where.map(({ value }) => value.position)),
  statements: ({ life }) => statements('date', life)
};
