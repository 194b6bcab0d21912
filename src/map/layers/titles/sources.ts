/**
 * What is written where something happens at the clock: the titles of the main events and of journeys, how strong those are
 * who travel, and what stands beside the signs of a withdrawal.
 */
import type { FeatureCollection } from 'geojson';
import { bestText } from '../../../domain/best-text';
import { isRegion, type Edition, type Movement } from '../../../domain/edition';
import type { LngLat } from '../../../domain/lng-lat';
import { journeySpan, journeyViewSpan } from '../../../domain/journey-span';
import { memoByObject } from '../../../domain/memo';
import type { Localized } from '../../../domain/reading';
import { countedMovements, strengthAt, strengthOnDeparture } from '../../../domain/strength';
import { departure } from '../../../domain/stop-dates';
import { DAY, instant } from '../../../domain/time';
import { featureCollection, pointFeature } from '../../geojson';
import { palettes } from '../../style/palette';
import { GLIDES, type Positions } from '../../gliding-labels';
import { gpuDay } from '../../gpu-time';
import { eventMarkers } from '../events/event-markers';
import type { HeadSegment } from '../journey-heads/head-segments';
import { isPassedOn, positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import { movingLabels, withdrawalLabels, type WithdrawalLabel } from '../withdrawal/labels';
import { onDay } from '../on-day';
import { daysAround, titledAround, titledOn, type TitledJourney } from './titled-journeys';

export const TITLES = 'titles';

/** The main events at the first of the places that sources name, the latest first; of a region there is no point. */
const mainEvents = memoByObject((edition: Edition) => {
  const markers = eventMarkers(edition, ({ rank }) => rank === 1).filter(({ place }) => !isRegion(place));
  return onDay(
    [...new Map(markers.toReversed().map((marker) => [marker.event.id, marker])).values()].map(
      ({ event, place, times: [, from, until] }) => ({ event, place, from, until })
    )
  );
});

/** Journeys at whose end nobody goes on in another one, and the days from and until which their number stands there. */
const countedEnds = memoByObject((edition: Edition) => {
  return onDay(
    [...countedMovements(edition)].flatMap((movement) => {
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
  /** Whether it is seen only while it is told where: it goes with the head of a journey, or is laid out before its time. */
  readonly glides?: true;
};

/** The main events at the clock whose titles are written; `ahead`: also those that are so soon. */
function namedEvents(inputs: LayerInputs, ahead = false): ReturnType<ReturnType<typeof mainEvents>> {
  const { edition, hidden, selection, matchingEventIds, clock } = inputs;
  if (hidden.has('events')) return [];
  // What is told or open has its title in the caption or the column.
  const chosen = selection?.kind === 'event' ? selection.id : undefined;
  const [day, until] = ahead ? daysAround(clock.day) : [clock.day];
  return mainEvents(edition)(day, until).filter(
    ({ event: { id } }) => matchingEventIds.has(id) && id !== chosen
  );
}

const titledEvents = (inputs: LayerInputs, ahead: boolean): readonly Title[] =>
  namedEvents(inputs, ahead).map(({ event: { id, title }, place }) => ({
    kind: 'event',
    id,
    text: title,
    position: place.position,
    ...(ahead && { glides: true })
  }));

/** Where a journey with a title is; undefined where nobody knows. */
const passedBy = ({ segments }: TitledJourney, day: number): HeadSegment | undefined =>
  segments.find(isPassedOn(day));

const keyOf = ({ kind, id }: Pick<Written, 'kind' | 'id'>) => `${kind} ${id}`;

/** The same text each time: in each picture another would have to be hashed anew. */
const keyOfJourney = memoByObject(({ id }: Movement) => keyOf({ kind: 'journey', id }));

/** Where the titles are that go with the heads of journeys, and the words that go with what moves in a withdrawal. */
export function titlePositions(inputs: LayerInputs): Positions {
  const { edition, hidden, clock } = inputs;
  const { day } = clock;
  const positions = new Map<string, LngLat>();
  if (hidden.has('journeys')) return positions;
  for (const journey of titledOn(edition, day)) {
    const segment = passedBy(journey, day);
    if (segment) positions.set(keyOfJourney(journey.movement), positionOn(day, segment));
  }
  for (const { id, position } of movingLabels(inputs)) positions.set(keyOf({ kind: 'moving', id }), position);
  return positions;
}

/** Where the titles of events are, of which those at the clock are seen. */
export const standingTitles = (inputs: LayerInputs): Positions =>
  new Map(
    namedEvents(inputs).map(({ event: { id }, place }) => [keyOf({ kind: 'event', id }), place.position])
  );

/** `ahead`: also of those journeys that may have one soon, where they will then be. */
function titledJourneys(inputs: LayerInputs, ahead: boolean): readonly Title[] {
  const { edition, hidden, clock, strengthText } = inputs;
  if (hidden.has('journeys')) return [];
  const { day } = clock;
  const now = instant(edition.span.start + day * DAY);
  return (ahead ? titledAround : titledOn)(edition, day).flatMap((journey): readonly Title[] => {
    const { movement, segments } = journey;
    const { id, title: text } = movement;
    const segment = passedBy(journey, day);
    const isCounted = countedMovements(edition).has(movement);
    if (segment) {
      const strength = isCounted ? strengthAt(movement, now) : undefined;
      return [
        {
          kind: 'journey',
          id,
          text,
          strength: strength && strengthText?.(strength),
          position: positionOn(day, segment),
          glides: true
        }
      ];
    }
    const next = segments.find(({ days: [from] }) => from > day) ?? segments.at(-1);
    // A number is seen wherever it is laid out.
    return ahead && next && !isCounted
      ? [{ kind: 'journey', id, text, position: next.from, glides: true }]
      : [];
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

export type Titles = {
  /** The same as long as the same is written in the same places; where what glides is told without it while time runs. */
  readonly key: string;
  readonly data: () => FeatureCollection;
};

/** In the languages and colours of the map. */
type Written = Omit<Title, 'kind' | 'text'> &
  Partial<Pick<WithdrawalLabel, 'beside' | 'place'>> & {
    readonly kind: Title['kind'] | WithdrawalLabel['kind'];
    readonly text: string;
    readonly colour: string;
  };

/** All that is written at the clock; where `timeRuns`, those titles ready that come into view soon. */
export function titlesOf(inputs: LayerInputs, timeRuns = false): Titles {
  const { languages, theme } = inputs;
  const { accent, halo } = palettes[theme];
  const titles = [
    ...titledJourneys(inputs, timeRuns),
    ...numbersAtEnds(inputs),
    ...titledEvents(inputs, timeRuns)
  ].map((title): Written => ({ ...title, text: bestText(languages, title.text).text, colour: accent }));
  const written: readonly Written[] = [...titles, ...withdrawalLabels(inputs)];
  const placeOf = ({ position, glides }: Written) => (timeRuns && glides ? [] : position);
  return {
    key: [
      theme,
      ...written.map((title) =>
        [title.kind, title.id, title.text, title.strength, title.colour, ...placeOf(title)].join(' ')
      )
    ].join(),
    data: () =>
      featureCollection(
        written.map(({ kind, id, text, strength, position, glides, beside, place, colour }) =>
          pointFeature(position, {
            kind,
            text,
            ...(strength !== undefined && { strength }),
            ...(glides && { [GLIDES]: keyOf({ kind, id }) }),
            ...(beside && { beside }),
            ...(place && { id: place }),
            colour,
            halo
          })
        )
      )
  };
}
