/** When land begins and ceases to be held, as its sources date it. */
import { isExact, type DateBound } from './dating';
import type { Edition, Territory } from './edition';
import { memoByObject } from './memo';
import type { Readings } from './reading';
import type { Instant } from './time';

export type LandChange = {
  readonly territory: Territory;
  /** Whether it begins to be held, or ceases. */
  readonly side: 'begins' | 'ends';
  /** When, by at least one reading. */
  readonly instant: Instant;
  /** When, by every reading. */
  readonly readings: Readings<DateBound>;
  /** The same, each reading as its instant. */
  readonly instants: readonly Instant[];
};

/**
 * Changes that some reading dates to the day or the hour, within the edition's time, the readings in the order of the edition. The
 * end of what begins again at once under another title is none, nor is a new division of a power's own land.
 */
export const landChanges = memoByObject((edition: Edition): readonly LandChange[] => {
  const changes = edition.territories
    .filter(({ status }) => status !== 'administration')
    .flatMap((territory) => [...changesOf(territory, 'begins'), ...changesOf(territory, 'ends')])
    .filter(({ instant }) => instant > edition.span.start && instant < edition.span.end);
  return changes.filter(
    ({ side, instant, territory: { areas } }) =>
      side === 'begins' ||
      !changes.some(
        (other) =>
          other.side === 'begins' &&
          other.instant === instant &&
          other.territory.areas.some((area) => areas.includes(area))
      )
  );
});

function changesOf(territory: Territory, side: LandChange['side']): readonly LandChange[] {
  const dated = territory.when.flatMap(({ value: { from, to, span }, ...evidence }) => {
    const [bound, instant] = side === 'begins' ? [from, span.start] : [to, span.end];
    return bound ? [{ instant, reading: { ...evidence, value: bound } }] : [];
  });
  const readings = dated.map(({ reading }) => reading);
  const instants = dated.map(({ instant }) => instant);
  const exact = dated.flatMap(({ instant, reading }) => (isExact(reading.value) ? [instant] : []));
  return [...new Set(exact)].map((instant) => ({ territory, side, instant, readings, instants }));
}
