/**
 * What is written where something happens at the clock: the titles of the main events and of journeys, and how strong those are
 * who travel.
 */
import { bestText } from '../../../domain/best-text';
import { isRegion, type Edition } from '../../../domain/edition';
import type { LngLat } from '../../../domain/lng-lat';
import { journeySpan, journeyViewSpan } from '../../../domain/journey-span';
import { memoByKey, memoByObject } from '../../../domain/memo';
import type { Localized } from '../../../domain/reading';
import { hasStrength, strengthAt, strengthOnDeparture } from '../../../domain/strength';
import { departure } from '../../../domain/stop-dates';
import { DAY, instant } from '../../../domain/time';
import { featureCollection, pointFeature } from '../../geojson';
import { palettes } from '../../style/palette';
import { gpuDay } from '../../gpu-time';
import { eventMarkers } from '../events/event-markers';
import { headSegments } from '../journey-heads/head-segments';
import { passedOn, positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';

export const TITLES = 'titles';

/** The main events at the first of the places that sources name, the latest first; of a region there is no point. */
const mainEvents = memoByObject((edition: Edition) => {
  const markers = eventMarkers(edition).filter(
    ({ event: { rank }, place }) => rank === 1 && !isRegion(place)
  );
  return [...new Map(markers.toReversed().map((marker) => [marker.event.id, marker])).values()];
});

/** On their way; those of whom a source says how many they are at a stop too. */
const titledSegments = memoByObject((edition: Edition) => {
  const movements = new Map(edition.movements.map((movement) => [movement.id, movement]));
  return headSegments(edition).flatMap((segment) => {
    const movement = movements.get(segment.selection.id);
    return movement && (segment.leg ?? hasStrength(movement)) ? [{ ...segment, movement }] : [];
  });
});

/** Journeys at whose end nobody goes on in another one, and the days from and until which their number stands there. */
const countedEnds = memoByObject((edition: Edition) =>
  edition.movements.flatMap((movement) => {
    const stop = movement.stops.at(-1);
    const amount = stop && strengthOnDeparture(stop);
    const end = journeySpan(movement).end;
    const goesOn = edition.movements.some(({ stops }) =>
      stops.slice(0, -1).some((other) => other.place === stop?.place && (departure(other) ?? end) >= end)
    );
    return stop && amount && !goesOn
      ? [
          {
            movement,
            amount,
            position: stop.place.position,
            from: gpuDay(edition, end),
            until: gpuDay(edition, journeyViewSpan(movement).end)
          }
        ]
      : [];
  })
);

type Title = {
  readonly kind: 'event' | 'journey';
  readonly id: string;
  readonly text: Localized;
  /** Beneath it: a number. */
  readonly strength?: string | undefined;
  readonly position: LngLat;
};

function titledEvents({
  edition,
  selection,
  matchingEventIds,
  clock: { day }
}: LayerInputs): readonly Title[] {
  // What is told or open has its title in the caption or the column.
  const chosen = selection?.kind === 'event' ? selection.id : undefined;
  return mainEvents(edition)
    .filter(
      ({ event: { id }, times: [, from, until] }) =>
        from <= day && day < until && matchingEventIds.has(id) && id !== chosen
    )
    .map(({ event: { id, title }, place }) => ({ kind: 'event', id, text: title, position: place.position }));
}

function titledJourneys({ edition, clock: { day }, strengthText }: LayerInputs): readonly Title[] {
  const now = instant(edition.span.start + day * DAY);
  return passedOn(titledSegments(edition), day).map((segment) => {
    const strength = strengthAt(segment.movement, now);
    return {
      kind: 'journey',
      id: segment.selection.id,
      text: segment.movement.title,
      strength: strength && strengthText?.(strength),
      position: positionOn(day, segment)
    };
  });
}

function numbersAtEnds({ edition, clock: { day }, strengthText }: LayerInputs): readonly Title[] {
  return countedEnds(edition)
    .filter(({ from, until }) => from <= day && day < until)
    .map(({ movement: { id, title }, amount, position }) => ({
      kind: 'journey',
      id,
      text: title,
      strength: strengthText?.({ amount, reconstructed: false }),
      position
    }));
}

/** The same object as long as the same titles stand in the same places. */
const dataOf = memoByObject(({ languages, theme }: LayerInputs) =>
  memoByKey(
    (titles: readonly Title[]): SourceData => {
      const { accent, halo } = palettes[theme];
      const features = titles.map(({ kind, text, strength, position }) =>
        pointFeature(position, {
          kind,
          text: bestText(languages, text).text,
          ...(strength !== undefined && { strength }),
          colour: accent,
          halo
        })
      );
      return { [TITLES]: featureCollection(features) };
    },
    (titles) =>
      titles.map(({ kind, id, strength, position }) => [kind, id, strength, ...position].join(' ')).join(),
    1
  )
);

export const titleSources = (inputs: LayerInputs): SourceData =>
  dataOf(inputs)([
    ...(inputs.hidden.has('journeys') ? [] : [...titledJourneys(inputs), ...numbersAtEnds(inputs)]),
    ...(inputs.hidden.has('events') ? [] : titledEvents(inputs))
  ]);
