/** What is written where something happens at the clock: the titles of the main events and of journeys. */
import { bestText } from '../../../domain/best-text';
import { isRegion, type Edition } from '../../../domain/edition';
import type { LngLat } from '../../../domain/lng-lat';
import { memoByKey, memoByObject } from '../../../domain/memo';
import type { Localized } from '../../../domain/reading';
import { featureCollection, pointFeature } from '../../geojson';
import { palettes } from '../../style/palette';
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

const journeysUnderWay = memoByObject((edition: Edition) => {
  const movements = new Map(edition.movements.map((movement) => [movement.id, movement]));
  return headSegments(edition).flatMap((segment) => {
    const movement = segment.leg && movements.get(segment.selection.id);
    return movement ? [{ ...segment, title: movement.title }] : [];
  });
});

type Title = {
  readonly kind: 'event' | 'journey';
  readonly id: string;
  readonly text: Localized;
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

const titledJourneys = ({ edition, clock: { day } }: LayerInputs): readonly Title[] =>
  passedOn(journeysUnderWay(edition), day).map((segment) => ({
    kind: 'journey',
    id: segment.selection.id,
    text: segment.title,
    position: positionOn(day, segment)
  }));

/** The same object as long as the same titles stand in the same places. */
const dataOf = memoByObject(({ languages, theme }: LayerInputs) =>
  memoByKey(
    (titles: readonly Title[]): SourceData => {
      const { accent, halo } = palettes[theme];
      const features = titles.map(({ kind, text, position }) =>
        pointFeature(position, { kind, text: bestText(languages, text).text, colour: accent, halo })
      );
      return { [TITLES]: featureCollection(features) };
    },
    (titles) => titles.map(({ kind, id, position }) => [kind, id, ...position].join(' ')).join(),
    1
  )
);

export const titleSources = (inputs: LayerInputs): SourceData =>
  dataOf(inputs)([
    ...(inputs.hidden.has('journeys') ? [] : titledJourneys(inputs)),
    ...(inputs.hidden.has('events') ? [] : titledEvents(inputs))
  ]);
