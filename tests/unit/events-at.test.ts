import { expect, test } from 'vitest';
import { eventsAt } from '../../src/domain/events-at';
import { reading, when } from './support/dates';
import { edition, event, place } from './support/edition';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('a place knows the events that any reading puts there', () => {
  const harbin = place('harbin');
  const story = edition({
    places: [harbin],
    events: [
      event('late', { when: when('1925-08-28'), where: [reading(place('peking')), reading(harbin)] }),
      event('early', { when: when('1924-10-03'), where: [reading(harbin)] }),
      event('elsewhere')
    ]
  });
  expect(ids(eventsAt(story, harbin))).toEqual(['early', 'late']);
});

test('what happened in a building happened in its city, in a room of it too', () => {
  const [city, building, room] = [
    place('city'),
    place('building', { within: 'city' }),
    place('room', { within: 'building' })
  ];
  const story = edition({
    places: [city, building, room],
    events: [
      event('in the room', { when: when('1925-08-28'), where: [reading(room)] }),
      event('in the city', { when: when('1924-10-03'), where: [reading(city)] })
    ]
  });
  expect(ids(eventsAt(story, city))).toEqual(['in the city', 'in the room']);
  expect(ids(eventsAt(story, building))).toEqual(['in the room']);
});
