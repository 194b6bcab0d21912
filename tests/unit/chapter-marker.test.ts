import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../../src/domain/time';
import { fingerReach, groupMarkers, MARKER_TARGET } from '../../src/ui/timeline/chapter-marker';

const marker = (id: string, at: number) => ({ id, title: id, at: instant(at) });
const idsOf = (groups: ReturnType<typeof groupMarkers>) => groups.map((group) => group.map(({ id }) => id));

test('chapters share a marker where theirs would overlap, and have their own where the axis has room', () => {
  const markers = [marker('c', MARKER_TARGET), marker('a', 0), marker('b', MARKER_TARGET - 1)];
  expect(idsOf(groupMarkers(markers, (at) => at))).toEqual([['a', 'b'], ['c']]);
  expect(idsOf(groupMarkers(markers, (at) => 100 * at))).toEqual([['a'], ['b'], ['c']]);
});

test('a finger presses a marker by itself within 44 px, and of two the one that is nearer', () => {
  expect(fingerReach([100])).toEqual([{ left: 22, right: 22 }]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: MARKER_TARGET, max: 200 }), { maxLength: 20 }), (gaps) => {
      const middles = gaps.map((_, i) => gaps.slice(0, i).reduce((sum, gap) => sum + gap, 0));
      const reach = fingerReach(middles);
      reach.forEach(({ left, right }, i) => {
        const next = gaps[i] ?? 0;
        expect(Math.min(left, right)).toBeGreaterThanOrEqual(MARKER_TARGET / 2);
        if (i === reach.length - 1) return;
        expect(right + (reach[i + 1]?.left ?? NaN)).toBe(Math.min(next, 44));
      });
    })
  );
});
