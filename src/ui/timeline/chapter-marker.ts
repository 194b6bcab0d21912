import type { Instant } from '../../domain/time';
import { FINGER_REACH } from './touched-mark';

/** Where a chapter begins on the axis. */
export type ChapterMarkerItem = { readonly id: string; readonly title: string; readonly at: Instant };

/** Width and height of what can be pressed, in pixels: the least that WCAG 2.2 asks for. */
export const MARKER_TARGET = 24;

/**
 * Markers that would overlap, together; each group stands where its first one does. `markers` are in any order, `x` is in
 * pixels.
 */
export function groupMarkers(
  markers: readonly ChapterMarkerItem[],
  x: (at: Instant) => number
): readonly (readonly [ChapterMarkerItem, ...ChapterMarkerItem[]])[] {
  const groups: [ChapterMarkerItem, ...ChapterMarkerItem[]][] = [];
  for (const marker of markers.toSorted((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    if (last && x(marker.at) - x(last[0].at) < MARKER_TARGET) last.push(marker);
    else groups.push([marker]);
  }
  return groups;
}

/**
 * How far to the left and right of its middle each marker is pressed by a finger, in pixels: as far as that needs, but no farther
 * than half of the way to the next marker. `middles` are from left to right.
 */
export const fingerReach = (middles: readonly number[]): readonly { left: number; right: number }[] =>
  middles.map((middle, i) => ({
    left: Math.min(FINGER_REACH, (middle - (middles[i - 1] ?? -Infinity)) / 2),
    right: Math.min(FINGER_REACH, ((middles[i + 1] ?? Infinity) - middle) / 2)
  }));
