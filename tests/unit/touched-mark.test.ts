/** What a finger means on the axis, whose marks are smaller than it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoricalEvent } from '../../src/domain/edition';
import { hitBox, type EventMark } from '../../src/ui/timeline/event-marks';
import { laneRows, rowMiddle } from '../../src/ui/timeline/lane-rows';
import { FINGER_REACH, touchedMark } from '../../src/ui/timeline/touched-mark';

const lanes = ['talks', 'press', 'sakhalin'].map((id) => ({ id, name: {} }));
const rowsOf = (height: number, folded: readonly string[] = []) =>
  laneRows(lanes, new Set(folded), 15, height, 44);
const mark = (left: number, width: number, lane: number): EventMark => ({
  event: { id: `${left} ${width} ${lane}` } as HistoricalEvent, // as much of an event as is asked for
  lane,
  parts: [],
  left,
  right: left + width
});
const anyMark = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 2, max: 200 }), fc.nat({ max: 2 }))
  .map((of) => mark(...of));
const middleOf = ({ lane, left, right }: EventMark, rows: ReturnType<typeof rowsOf>) => {
  const row = rows[lane];
  if (!row) throw new Error('every lane has a row');
  return { x: (left + right) / 2, y: rowMiddle(row) };
};

test('a mark by itself can be pressed 22 px around it, however low its lane is, and no farther', () => {
  fc.assert(
    fc.property(
      anyMark,
      fc.integer({ min: 30, max: 140 }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      (only, height, towards) => {
        const rows = rowsOf(height);
        const { y } = middleOf(only, rows);
        const [left, right] = hitBox(only);
        const at = (away: number) => ({
          x: (Math.cos(towards) < 0 ? left : right) + Math.cos(towards) * away,
          y: y + Math.sin(towards) * away
        });
        expect(touchedMark([only], rows, at(FINGER_REACH - 0.01))).toBe(only);
        expect(touchedMark([only], rows, at(FINGER_REACH + 0.01))).toBeUndefined();
      }
    )
  );
});

test('pressed in its middle a mark is meant, or one as narrow that the finger covers as well', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { minLength: 1, maxLength: 30 }), (marks) => {
      const rows = rowsOf(130);
      for (const each of marks) {
        const touched = touchedMark(marks, rows, middleOf(each, rows));
        const width = (of: EventMark) => Math.min(2 * FINGER_REACH, hitBox(of)[1] - hitBox(of)[0]);
        expect(touched && width(touched)).toBeLessThanOrEqual(width(each));
      }
    })
  );
});

test('of a tick upon a bar the tick is meant near by, the bar elsewhere, and in a folded lane nothing', () => {
  const [bar, tick] = [mark(100, 300, 1), mark(200, 2, 1)];
  const { y } = middleOf(bar, rowsOf(130));
  expect(touchedMark([bar, tick], rowsOf(130), { x: 208, y: y + 6 })).toBe(tick);
  expect(touchedMark([bar, tick], rowsOf(130), { x: 240, y })).toBe(bar);
  const folded = rowsOf(130, ['press']);
  expect(touchedMark([bar, tick], folded, middleOf(tick, folded))).toBeUndefined();
});
