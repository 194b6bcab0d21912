/** The words on the map while something is told: when, what, one sentence with its evidence, and where. */
import { findById, type Edition, type HistoricalEvent } from '../domain/edition';
import type { Dating } from '../domain/dating';
import type { EntityRef } from '../domain/entities/entity-ref';
import { isInExtent, type Extent } from '../domain/extent';
import type { LngLat } from '../domain/lng-lat';
import type { Claim, Localized, Readings } from '../domain/reading';
import { stopOf, type StoryStep } from '../domain/story';
import { instant, type Instant, type Span } from '../domain/time';
import { mostWords } from '../domain/word-count';
import { WORDS_PER_SECOND } from './playback';

export type Caption = {
  readonly title: Localized;
  readonly claim: Claim;
  /** Readings of the date of what is told; empty where it is told of an instant alone. */
  readonly when: Readings<Dating>;
  /** The instant of which it is told, where it is told of that alone. */
  readonly at: Instant | undefined;
  /** What can be opened to read more. */
  readonly entity: EntityRef | undefined;
  /** Where it happened, the best reading first; empty where that is nowhere on the map. */
  readonly points: readonly LngLat[];
};

/** That what is told lies outside the time of the map. */
export type OutsideMap = {
  readonly side: 'before' | 'after';
  /** When it was. */
  readonly when: Readings<Dating>;
  /** What the map shows meanwhile: an instant of its first or its last day. */
  readonly shown: Instant;
};

/** `span`: of the map. Undefined where what is told was within it, or may have been. */
export function outsideMap({ when }: Pick<Caption, 'when'>, { start, end }: Span): OutsideMap | undefined {
  if (when.length === 0) return undefined;
  if (when.every(({ value }) => value.span.end <= start)) return { side: 'before', when, shown: start };
  if (when.every(({ value }) => value.span.start >= end))
    return { side: 'after', when, shown: instant(end - 1) };
  return undefined;
}

/** Bounds of how long a caption is shown, in seconds, and what the eye needs to find it. */
const LEAST = 4;
const MOST = 10;
const LOOKING = 1;

/** The caption of an event; undefined where nothing may be said of it. */
export function captionOfEvent(
  event: HistoricalEvent,
  limits: Extent,
  claim = event.details().claims[0]
): Caption | undefined {
  return (
    claim && {
      title: event.title,
      claim,
      when: event.when,
      at: undefined,
      entity: { kind: 'event', id: event.id },
      points: event.where
        .map(({ value }) => value.position)
        .filter((position) => isInExtent(position, limits))
    }
  );
}

/**
 * The caption of a step, of what the edition has; undefined where it may not be told.
 *
 * @param own the claim of the step itself, if that may be told
 */
export function captionOf(step: StoryStep, own: Claim | undefined, edition: Edition): Caption | undefined {
  const { subject, title } = step;
  if (subject.kind === 'event') {
    const event = findById(edition.events, subject.id);
    const { mapLimits } = edition;
    const caption = event && captionOfEvent(event, mapLimits, own ?? event.details().claims[0]);
    if (!caption) return undefined;
    // A caption about one of several places leads to that one alone.
    const isShown = ({ id }: { id: string }) =>
      step.show.some((ref) => ref.kind === 'place' && ref.id === id);
    const shown = event.where.filter(({ value }) => isShown(value)).map(({ value }) => value.position);
    const points = shown.length > 0 ? shown.filter((at) => isInExtent(at, mapLimits)) : caption.points;
    return { ...caption, title: title ?? caption.title, points };
  }
  if (subject.kind === 'stop') {
    const stop = stopOf(edition, subject);
    const claim = own ?? findById(edition.movements, subject.movement)?.details().claims[0];
    if (!stop || !claim) return undefined;
    return {
      title: title ?? stop.place.label,
      claim,
      when: stop.arrive.length > 0 ? stop.arrive : stop.depart,
      at: undefined,
      entity: { kind: 'movement', id: subject.movement },
      points: [stop.place.position].filter((position) => isInExtent(position, edition.mapLimits))
    };
  }
  return title && own && { title, claim: own, when: [], at: step.date, entity: undefined, points: [] };
}

/** How long a caption takes to be found and read, in seconds, in the language that needs most words. */
export function captionSeconds({ title, claim }: Pick<Caption, 'title' | 'claim'>): number {
  const words = mostWords([title, claim.value]);
  return Math.min(Math.max(LOOKING + words / WORDS_PER_SECOND, LEAST), MOST);
}
