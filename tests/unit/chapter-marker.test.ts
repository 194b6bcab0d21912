import { expect, test } from 'vitest';
import { instant } from '../../src/domain/time';
import { groupMarkers, MARKER_TARGET } from '../../src/ui/timeline/chapter-marker';

const marker = (id: string, at: number) => ({ id, title: id, at: instant(at) });
const idsOf = (groups: ReturnType<typeof groupMarkers>) => groups.map((group) => group.map(({ id }) => id));

test('chapters share a marker where theirs would overlap, and have their own where the axis has room', () => {
  const markers = [marker('c', MARKER_TARGET), marker('a', 0), marker('b', MARKER_TARGET - 1)];
  expect(idsOf(groupMarkers(markers, (at) => at))).toEqual([['a', 'b'], ['c']]);
  expect(idsOf(groupMarkers(markers, (at) => 100 * at))).toEqual([['a'], ['b'], ['c']]);
});
