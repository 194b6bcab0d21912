/**
 * What is written where something happens at the clock: the titles of the main events and of journeys, and how strong those are
 * who travel.
 */
import { bestText } from '../../../domain/best-text';
import { isRegion, type Edition, type Movement } from '../../../domain/edition';
import type { LngLat } from '../../../domain/lng-lat';
import { IntervalIndex } from '../../../domain/interval-index';
import { journeySpan, journeyTimes, journeyViewSpan } from '../../../domain/journey-span';
import { memoByKey, memoByObject } from '../../../domain/memo';
import type { Localized } from '../../../domain/reading';
import { hasStrength, strengthAt, strengthOnDeparture } from '../../../domain/strength';
import { departure } from '../../../domain/stop-dates';
import { DAY, instant } from '../../../domain/time';
import { featureCollection, pointFeature } from '../../geojson';
import { palettes } from '../../style/palette';
import { GLIDES, type Positions } from '../../gliding-labels';
import { gpuDay } from '../../gpu-time';
import { keptWhileAsked } from '../columns';
import { eventMarkers } from '../events/event-markers';
import { headSegments } from '../journey-heads/head-segments';
import { isPassedOn, positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import { onDay } from '../on-day';
import type { SourceData } from '../map-layer';

export const TITLES = 'titles';

/** No map has room for more titles of journeys: of those on their way the ones that set out first. */
const MOST_JOURNEYS = 60;

/** The main events at the first of the places that sources name, the latest first; of a region there is no point. */
const mainEvents = memoByObject((edition: Edition) => {
  const markers = eventMarkers(edition, ({ rank }) => rank === 1).filter(({ place }) => !isRegion(place));
  return onDay(
    [...new Map(markers.toReversed().map((marker) => [marker.event.id, marker])).values()].map(
      ({ event, place, times: [, from, until] }) => ({ event, place, from, until })
    )
  );
});

/** Journeys on their way on a day, of very many those that set out first. */
const underWay = memoByObject((edition: Edition) => {
  const { starts, ends } = journeyTimes(edition);
  const days = (times: Float64Array) => times.map((t) => gpuDay(edition, t));
  const index = new IntervalIndex(days(starts), days(ends));
  return (day: number) =>
    index
      .firstAt(day, MOST_JOURNEYS)
      .toSorted((a, b) => a - b)
      .map((i) => edition.movements[i] as Movement); // the index was made from as many
});

/** The ways of a journey, and where a source says how many they are its stays too. */
const titledSegments = memoByObject((edition: Edition) =>
  keptWhileAsked((movement: Movement) => {
    const its = hasStrength(movement);
    return headSegments(edition, [movement])
      .filter(({ leg }) => leg ?? its)
      .map((segment) => ({ ...segment, movement }));
  })
);

/** Journeys at whose end nobody goes on in another one, and the days from and until which their number stands there. */
const countedEnds = memoByObject((edition: Edition) => {
  const counted = edition.movements.filter(hasStrength);
  return onDay(
    counted.flatMap((movement) => {
      const stop = movement.stops.at(-1);
      const amount = stop && strengthOnDeparture(stop);
      const end = journeySpan(movement).end;
      if (!stop || !amount) return [];
      const goesOn = edition.movements.some(({ stops }) =>
        stops.slice(0, -1).some((other) => other.place === stop.place && (departure(other) ?? end) >= end)
      );
      const from = gpuDay(edition, end);
      const until = gpuDay(edition, journeyViewSpan(movement).end);
      return goesOn ? [] : [{ movement, amount, position: stop.place.position, from, until }];
    })
  );
});

type Title = {
  readonly kind: 'event' | 'journey';
  readonly id: string;
  readonly text: Localized;
  /** Beneath it: a number. */
  readonly strength?: string | undefined;
  readonly position: LngLat;
  /** Whether it goes with the head of the journey. */
  readonly glides?: true;
};

function titledEvents({
  edition,
  selection,
  matchingEventIds,
  clock: { day }
}: LayerInputs): readonly Title[] {
  // What is told or open has its title in the caption or the column.
  const chosen = selection?.kind === 'event' ? selection.id : undefined;
  return mainEvents(edition)(day)
    .filter(({ event: { id } }) => matchingEventIds.has(id) && id !== chosen)
    .map(({ event: { id, title }, place }) => ({ kind: 'event', id, text: title, position: place.position }));
}

const passedSegments = ({ edition, hidden, clock: { day } }: LayerInputs) =>
  hidden.has('journeys')
    ? []
    : titledSegments(edition)(underWay(edition)(day)).flatMap((segments) => segments.filter(isPassedOn(day)));

/** Where the titles are that glide, by the ids of their journeys. */
export const titlePositions = (inputs: LayerInputs): Positions =>
  new Map(
    passedSegments(inputs).map((segment) => [segment.selection.id, positionOn(inputs.clock.day, segment)])
  );

function titledJourneys(inputs: LayerInputs): readonly Title[] {
  const { edition, clock, strengthText } = inputs;
  const now = instant(edition.span.start + clock.day * DAY);
  return passedSegments(inputs).map((segment) => {
    const strength = strengthAt(segment.movement, now);
    return {
      kind: 'journey',
      id: segment.selection.id,
      text: segment.movement.title,
      strength: strength && strengthText?.(strength),
      position: positionOn(clock.day, segment),
      glides: true
    };
  });
}

function numbersAtEnds({ edition, hidden, clock: { day }, strengthText }: LayerInputs): readonly Title[] {
  if (hidden.has('journeys')) return [];
  return countedEnds(edition)(day).map(({ movement: { id, title }, amount, position }) => ({
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
      const features = titles.map(({ kind, id, text, strength, position, glides }) =>
        pointFeature(position, {
          kind,
          text: bestText(languages, text).text,
          ...(strength !== undefined && { strength }),
          ...(glides && { [GLIDES]: id }),
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
    ...titledJourneys(inputs),
    ...numbersAtEnds(inputs),
    ...(inputs.hidden.has('events') ? [] : titledEvents(inputs))
  ]);
