/** What can be filmed, and on what it rests. */
import { sourcesCitedBy } from '../../domain/citation-index';
import type { Edition } from '../../domain/edition';
import { eventsInOrder } from '../../domain/event-order';
import type { EvidenceFilter } from '../../domain/evidence-filter';
import type { Source } from '../../domain/source';
import type { Story } from '../../domain/story';
import { clamp, DAY, instant, noonOf, parseIsoDate, type Span } from '../../domain/time';
import { filmOf } from '../../view/film';
import { storyFootage, type Footage } from '../../view/footage';
import { filmedArea } from './filmed-area';

/** A story; undefined where the evidence filter leaves nothing of it. */
export function filmedStory(story: Story, edition: Edition, filter: EvidenceFilter): Footage | undefined {
  const film = filmOf(story, { edition, filter, area: filmedArea(edition) });
  return film && storyFootage(film);
}

/** Why no time runs between two days: one is no day, one lies beyond the map's time, or the last is before the first. */
export type DaysFault = 'noDay' | 'beyond' | 'turned';

/** From noon to noon of two days, written YYYY-MM-DD, as far as the clock goes; a day at least. */
export function daysBetween(from: string, until: string, within: Span): Span | DaysFault {
  const [first, last] = [parseIsoDate(from), parseIsoDate(until)];
  if (first === undefined || last === undefined) return 'noDay';
  if ([first, last].some((day) => day + DAY <= within.start || day >= within.end)) return 'beyond';
  if (last < first) return 'turned';
  const start = clamp(noonOf(first), within);
  return { start, end: clamp(Math.max(noonOf(last), instant(start + DAY)), within) };
}

/** The sources of what is told in it, or else of all that happens while it runs. */
export function sourcesOf({ captions, seconds, at }: Footage, edition: Edition): readonly Source[] {
  const [start, end] = [at(0).instant, at(seconds).instant];
  const passed = eventsInOrder(edition).filter(({ moment }) => start <= moment && moment <= end);
  const ids =
    captions.length > 0
      ? captions.flatMap(({ claim }) => claim.citations.map(({ source }) => source))
      : sourcesCitedBy(
          edition,
          passed.map(({ event: { id } }) => ({ kind: 'event', id }))
        );
  return [...new Set(ids)].flatMap((id) => edition.sources.get(id) ?? []);
}
