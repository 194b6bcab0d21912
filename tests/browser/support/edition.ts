/** What the edition on the page holds, from its files: tests say how the page tells of it, and not how much there is. */
import { countEdition } from '../../../src/data/counts';
import { eventsInOrder } from '../../../src/domain/event-order';
import { noonOf, parseIsoDate, type Instant } from '../../../src/domain/time';
import { editionOf } from '../../geo/support/folder';

const edition = editionOf('far-east-1925');
/** What its map opens with: west, south, east, north. */
export const openingExtent = edition.openingView.extent;
/** How many readings it holds. */
export const readingCount = countEdition(edition).readings.total;
export const sourceCount = edition.sources.size;
export const eventCount = edition.events.length;
/** In English. */
export const placeNames = edition.places.map(({ label }) => label['en'] ?? '');
/** Entities of which no date or no place is told, as links have them, with their titles in English. */
export const undatedEntities = Object.entries({
  territory: edition.territories,
  route: edition.routes,
  event: edition.events
}).flatMap(([kind, all]) =>
  all
    .filter((its) => its.when.length === 0 || ('where' in its && its.where.length === 0))
    .map(({ id, title }) => ({ ref: `${kind}:${id}`, title: title['en'] ?? '' }))
);
export const { version } = edition;

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An event as a visitor reads it in English; `day` as links have it, `date` in words. */
type Told = {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly date: string;
  /** Of the first rank. */
  readonly main: boolean;
};

const dated = eventsInOrder(edition).map(({ event: { id, title, kind, rank }, moment }) => {
  const noon = new Date(moment * 1000);
  const told: Told = {
    id,
    title: title['en'] ?? '',
    day: noon.toISOString().slice(0, 10),
    date: IN_WORDS.format(noon),
    main: rank === 1
  };
  return { told, moment, lane: kind.lane.id };
});

/** The dated events after the noon of `day`, first to last. */
export function eventsAfter(day: string): readonly [Told, ...Told[]] {
  const noon = noonOf(parseIsoDate(day) as Instant); // written as a day in the test itself
  const [first, ...others] = dated.flatMap(({ told, moment }) => (moment > noon ? [told] : []));
  if (!first) throw new Error(`no event is after ${day}`);
  return [first, ...others];
}

/** The event to which a step from the event `id` leads. */
export function stepFrom(id: string, direction: 'previous' | 'next'): Told {
  const here = dated.findIndex(({ told }) => told.id === id);
  const there = dated[here + (direction === 'next' ? 1 : -1)];
  if (here < 0 || !there) throw new Error(`nothing is ${direction} of ${id}`);
  return there.told;
}

/** The event of a lane that is farthest from all others of it, so that its mark lies on no other. */
export function loneliest(lane: string): Told {
  const own = dated.filter((event) => event.lane === lane);
  const gaps = own.map(({ told, moment }, i) => {
    const neighbours = [own[i - 1], own[i + 1]].flatMap((other) => other?.moment ?? []);
    return { told, gap: Math.min(...neighbours.map((other) => Math.abs(other - moment))) };
  });
  const [best] = gaps.sort((a, b) => b.gap - a.gap);
  if (!best) throw new Error(`no event is in lane ${lane}`);
  return best.told;
}
