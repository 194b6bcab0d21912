import { expect, test } from 'vitest';
import { findWhatIsAskedFirst } from '../../src/domain/asked-first';
import type { Edition } from '../../src/domain/edition';
import { eventPlaces } from '../../src/domain/event-places';
import { journeyBlocksAt } from '../../src/domain/journey-blocks';
import { journeysInView } from '../../src/domain/journeys-in-view';
import { scene } from '../../src/domain/scene';
import { countedMovements } from '../../src/domain/strength';
import { at, when } from './support/dates';
import { edition, event } from './support/edition';
import { journey } from './support/transport';

test('what is asked first of all entities has been found: none of them is looked at again', () => {
  let looks = 0;
  const watched = <T extends object>(entities: readonly T[]): readonly T[] =>
    entities.map((entity) => new Proxy(entity, { get: (its, key) => (looks++, Reflect.get(its, key)) }));
  const made = edition({
    openingDate: at('1924-05-01'),
    events: [event('one', { when: when('1924-05-02') }), event('two', { when: when('1924-05-03') })],
    movements: Array.from({ length: 1100 }, (_, i) => journey(`journey-${i}`, ['1924-05-02', '1924-05-09']))
  });
  const large: Edition = { ...made, events: watched(made.events), movements: watched(made.movements) };
  const parts = [...findWhatIsAskedFirst(large)];
  expect(parts.length).toBeGreaterThan(1);
  expect(looks).toBeGreaterThan(1000);
  looks = 0;
  expect(scene(large, at('1924-05-01'), { selection: undefined }).matchingEventIds.size).toBe(2);
  expect(journeyBlocksAt(large, at('1924-05-05')).flat()).toHaveLength(1100);
  expect(countedMovements(large).size).toBe(0);
  expect(journeysInView(large).at(at('1924-05-05'))).toHaveLength(0);
  expect(eventPlaces(large).firsts).toHaveLength(3);
  expect(looks).toBe(0);
});
