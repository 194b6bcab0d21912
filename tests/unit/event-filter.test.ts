import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  facetCounts,
  FACETS,
  isEmptyFilter,
  isDateCertain,
  NO_FILTER,
  filterEvents,
  toggleFacetValue,
  facetValues,
  type EventFilter
} from '../../src/domain/event-filter';
import type { LngLat } from '../../src/domain/lng-lat';
import { reading, when } from './support/dates';
import { edition, event, place } from './support/edition';
import { smallEdition } from './support/small-edition';

const ids = (filter: Partial<EventFilter>) =>
  filterEvents(smallEdition, { ...NO_FILTER, ...filter }).map(({ id }) => id);

const filters: fc.Arbitrary<EventFilter> = fc.record({
  kinds: fc.subarray(smallEdition.kinds.map(({ id }) => id)),
  people: fc.subarray(smallEdition.people.map(({ id }) => id)),
  powers: fc.subarray(smallEdition.powers.map(({ id }) => id)),
  grades: fc.subarray(['document', 'attested', 'inferred', 'unverified'] as const, { maxLength: 2 }),
  certainDates: fc.boolean(),
  text: fc.constantFrom('', 'peking', 'флаг', 'karakhan yoshizawa')
});

test('an empty filter passes every event, and asks nothing', () => {
  expect(isEmptyFilter(NO_FILTER)).toBe(true);
  expect(filterEvents(smallEdition, NO_FILTER)).toEqual(smallEdition.events);
});

test('each facet narrows what the others leave, whatever their order', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const found = new Set(ids(filter));
      const alone = [
        ...FACETS.map((facet) => ids({ [facet]: filter[facet] })),
        ids({ certainDates: filter.certainDates }),
        ids({ text: filter.text })
      ];
      const inAll = smallEdition.events.filter(({ id }) => alone.every((list) => list.includes(id)));
      expect([...found]).toEqual(inAll.map(({ id }) => id));
    }),
    { numRuns: 100 }
  );
});

test('the count of a value is the number of events that choosing it alone would leave', () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...FACETS), (filter, facet) => {
      for (const [value, count] of facetCounts(smallEdition, filter, facet)) {
        expect(ids({ ...filter, [facet]: [value] }).length).toBe(count);
      }
    }),
    { numRuns: 100 }
  );
});

test('choosing a value twice is choosing nothing', () => {
  const once = toggleFacetValue(NO_FILTER, 'people', 'karakhan');
  expect(once.people).toEqual(['karakhan']);
  expect(toggleFacetValue(once, 'people', 'karakhan')).toEqual(NO_FILTER);
});

test('an event is found under any name of its place, and by its people in any script', () => {
  expect(ids({ text: '北京' })).toContain('convention');
  expect(ids({ text: 'Beijing' })).toEqual(ids({ text: 'beijing' }));
  expect(ids({ text: '加拉罕' })).toContain('convention');
  expect(ids({ text: 'no such word' })).toEqual([]);
});

test('only a day or an hour on which every reading agrees is a certain date', () => {
  const certain = (...dates: string[]) => isDateCertain(event('it', { when: when(...dates) }));
  expect(['1925-05-15', '1925-05-15T12:00'].map((date) => certain(date))).toEqual([true, true]);
  expect(
    ['1925-05-15~', '1925-05-15?', '1925-05', '1924/1925', '[..1925-05-15]', '1925-05-15/..'].map((date) =>
      certain(date)
    )
  ).toEqual([false, false, false, false, false, false]);
  expect(certain('1925-03-18', '1925-03-19')).toBe(false);
  expect(certain('1925-03-18', '1925-03-18')).toBe(true);
  expect(certain()).toBe(false);
});

test('of the four ways to know a date, certain dates only leaves the first', () => {
  const dates = ['1925-05-15', '1925-05~', '[..1925-05-15]', '1924/1925'];
  const story = edition({ events: dates.map((date) => event(date, { when: when(date) })) });
  expect(filterEvents(story, { ...NO_FILTER, certainDates: true }).map(({ id }) => id)).toEqual([
    '1925-05-15'
  ]);
});

test('the land of an event is of those who held its place on its day', () => {
  const flag = smallEdition.events.find(({ id }) => id === 'flag-lowered');
  expect(flag && facetValues(flag, 'powers')).toContain('japan');
});

test('in an extent are the events that some reading puts there, not one that is nowhere', () => {
  const at = (id: string, ...positions: readonly LngLat[]) =>
    event(id, { where: positions.map((position, i) => reading(place(`${id}-${i}`, { position }))) });
  const story = edition({
    events: [at('peking', [116.4, 39.9]), at('either', [116.4, 39.9], [139.7, 35.7]), at('nowhere')]
  });
  const japan = { ...NO_FILTER, extent: [129, 31, 146, 46] } as const;
  expect(filterEvents(story, japan).map(({ id }) => id)).toEqual(['either']);
  expect(facetCounts(story, japan, 'kinds').values().next().value).toBe(1);
});
