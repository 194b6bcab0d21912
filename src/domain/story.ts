/** Stories: what an edition tells in order, for those who watch. */
import { findById, type Edition, type Stop } from './edition';
import { eventInstant } from './event-order';
import type { Extent } from './extent';
import type { EntityRef } from './entities/entity-ref';
import type { Claim, Localized } from './reading';
import { arrival } from './stop-dates';
import { clamp, instant, type Instant } from './time';

/** What a step tells: an event, a stop of a journey, or what is on the map at an instant. */
export type StepSubject =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'stop'; readonly movement: string; readonly place: string }
  | { readonly kind: 'date' };

export type StoryStep = {
  readonly subject: StepSubject;
  /** The instant to which the clock goes; undefined: that of the event or of the arrival. */
  readonly date: Instant | undefined;
  /** Until when the clock runs while the step is shown; undefined where it stands. */
  readonly until: Instant | undefined;
  /** Undefined: the title of the event, or the name of the place. */
  readonly title: Localized | undefined;
  /** Undefined: the first claim of the event. */
  readonly caption: Claim | undefined;
  /** What must be seen; empty: the places of the event, or the stop. */
  readonly show: readonly EntityRef[];
  /** A part of the map that must be seen besides. */
  readonly extent: Extent | undefined;
  /** How long the step is shown, in seconds; undefined: as long as its caption takes to read. */
  readonly seconds: number | undefined;
  /** Other settings of the view, as a link writes them: `pane=evacuation&plan=given`. */
  readonly view: string;
};

export type Story = {
  readonly id: string;
  readonly title: Localized;
  /** One or two sentences on what it tells. */
  readonly lead: Localized;
  /** Settings of the view for all its steps, as a link writes them. */
  readonly view: string;
  /** In the order of time. */
  readonly steps: readonly [StoryStep, ...StoryStep[]];
};

/** By which a story is offered. */
export type StoryTitle = Pick<Story, 'id' | 'title'>;

/** The stop of a journey that a step tells; undefined where the edition does not have it. */
export const stopOf = (
  { movements }: Edition,
  { movement, place }: { readonly movement: string; readonly place: string }
): Stop | undefined => findById(movements, movement)?.stops.find((stop) => stop.place.id === place);

/**
 * The instant to which the clock goes for a step: its own date, else that of what it tells, or the end of the edition's span
 * that is nearer to it. Undefined where neither has a date.
 */
export function stepInstant(
  { subject, date }: Pick<StoryStep, 'subject' | 'date'>,
  edition: Edition
): Instant | undefined {
  if (date !== undefined || subject.kind === 'date') return date;
  const own =
    subject.kind === 'event' ? instantOfEvent(edition, subject.id) : instantOfStop(edition, subject);
  const { start, end } = edition.span;
  return own === undefined ? undefined : clamp(own, { start, end: instant(end - 1) });
}

function instantOfEvent({ events }: Edition, id: string): Instant | undefined {
  const event = findById(events, id);
  return event && eventInstant(event);
}

function instantOfStop(
  edition: Edition,
  subject: { readonly movement: string; readonly place: string }
): Instant | undefined {
  const stop = stopOf(edition, subject);
  return stop && arrival(stop);
}
