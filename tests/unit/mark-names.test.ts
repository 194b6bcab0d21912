import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventMark } from '../../src/ui/timeline/event-marks';
import { markNames } from '../../src/ui/timeline/mark-names';
import { event } from './support/edition';

const mark = (id: string, left: number, right = left + 4, lane = 0): EventMark => ({
  event: event(id, { rank: 1 }),
  lane,
  parts: [],
  left,
  right
});
/** Ten pixels a letter, on an axis of 500. */
const namesOf = (marks: readonly EventMark[], nameOf = ({ id }: { id: string }): string | undefined => id) =>
  markNames(marks, nameOf, (text) => text.length * 10, 500).map(({ text }) => text);

test('an event is named where its lane is free up to the next mark', () => {
  expect(namesOf([mark('coup', 100), mark('next', 160)])).toEqual(['coup', 'next']);
  expect(namesOf([mark('coup', 100), mark('next', 150)])).toEqual(['next']);
  expect(namesOf([mark('coup', 100), mark('next', 120, 124, 1)])).toEqual(['coup', 'next']);
});

test('what is not named takes room all the same', () => {
  const nameOf = ({ id }: { id: string }) => (id === 'small' ? undefined : id);
  expect(namesOf([mark('coup', 100), mark('small', 120)], nameOf)).toEqual([]);
});

test('no name lies on a bar that goes on, or leaves the axis', () => {
  expect(namesOf([mark('war', 50, 300), mark('coup', 100)])).toEqual(['war']);
  expect(namesOf([mark('coup', 470)])).toEqual([]);
  expect(namesOf([mark('coup', -40)])).toEqual([]);
});

test('no two names of a lane overlap, and none lies on a mark', () => {
  const marks = fc.array(
    fc
      .tuple(
        fc.integer({ min: 0, max: 480 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 1 })
      )
      .map(([left, width, lane]) => mark('talks', left, left + width, lane))
  );
  fc.assert(
    fc.property(marks, (all) => {
      const names = markNames(
        all,
        ({ id }) => id,
        () => 50,
        500
      );
      for (const { x, lane } of names) {
        const inLane = all.filter((other) => other.lane === lane);
        expect(inLane.filter(({ left, right }) => left < x + 50 && right > x)).toEqual([]);
        const others = names.filter((other) => other.lane === lane && Math.abs(other.x - x) < 50);
        expect(new Set(others.map(({ x }) => x)).size).toBe(1);
      }
    })
  );
});
