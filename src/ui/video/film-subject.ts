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

/** From noon to noon of two days, written YYYY-MM-DD, as far as the clock goes; a day at least. Undefined where one is no day. */
export function daysBetween(from: string, until: string, within: Span): Span | undefined {
  const [first, last] = [from, until].map((day) => {
    const start = parseIsoDate(day);
    return start === undefined ? undefined : clamp(noonOf(start), within);
  });
  if (first === undefined || last === undefined) return undefined;
  return { start: first, end: clamp(Math.max(last, instant(first + DAY)), within) };
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
