import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/edition';
import { eventMarkers } from '../../src/map/layers/events/event-markers';
import { lightColumns } from '../../src/map/layers/events/light-columns';
import { editionOf } from '../bench/jump/events';
import { when } from './support/dates';
import { edition, event, place } from './support/edition';

const [east, west] = [place('east', { position: [140.5, 45] }), place('west', { position: [110, 44] })];
const at = (...places: (typeof east)[]) =>
  places.map((value) => ({ value, grade: 'attested', citations: [{ source: 'map' }] }) as const);

const few = edition({
  places: [east, west],
  events: [
    event('later', { when: when('1924-06-02'), where: at(east, west) }),
    event('long before', { when: when('1800-01-01'), where: at(east) }),
    event('nowhere', { when: when('1924-06-01'), where: [] }),
    event('earlier', { when: when('1924-05-01'), where: at(west) }),
    event('undated', { when: [], where: at(east) })
  ]
});

test('an event of the edition has lights where it happens, from the bottom in the order of time; one outside its span has none', () => {
  const { length, itemsOf, eventOf } = lightColumns(few);
  const ids = Array.from({ length }, (_, item) => eventOf(item).id);
  expect(ids).toEqual(['undated', 'earlier', 'later', 'later']);
  for (const { id } of few.events)
    expect(ids.slice(...itemsOf(id))).toEqual(ids.filter((other) => other === id));
  expect(ids.slice(...itemsOf('unknown'))).toEqual([]);
});

test.each([
  ['few', few, Float64Array],
  ['very many', editionOf(1100), Float32Array]
])('columns say of %s what their markers say', (_, its: Edition, positions) => {
  const { length, attributes, eventOf } = lightColumns(its);
  const markers = eventMarkers(its);
  expect(markers.map(({ event: { id } }) => id)).toEqual(
    Array.from({ length }, (_, item) => eventOf(item).id)
  );
  expect(attributes['getPosition']?.value).toEqual(
    positions.from(markers.flatMap(({ place }) => place.position))
  );
  expect(attributes['getTimes']?.value).toEqual(Float32Array.from(markers.flatMap(({ times }) => times)));
  expect(attributes['getSpans']?.value).toEqual(Float32Array.from(markers.flatMap(({ spans }) => spans)));
});
