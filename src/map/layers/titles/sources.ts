/** What is written where something happens at the clock: the titles of the main events and of journeys. */
import type { Feature } from 'geojson';
import { isRegion, type Edition } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import type { Localized } from '../../../domain/reading';
import { featureCollection, pointFeature } from '../../geojson';
import { palettes } from '../../style/palette';
import { eventMarkers } from '../events/event-markers';
import { headSegments } from '../journey-heads/head-segments';
import { passedOn, positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';

export const TITLES = 'titles';
const NOTHING: SourceData = { [TITLES]: featureCollection([]) };

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

/** The same empty data as long as nothing is to be written. */
export function titleSources({
  edition,
  selection,
  matchingEventIds,
  hidden,
  languages,
  theme,
  clock: { day }
}: LayerInputs): SourceData {
  const { accent, halo } = palettes[theme];
  // What is told or open has its title in the caption or the column.
  const chosen = selection?.kind === 'event' ? selection.id : undefined;
  const title = (position: Parameters<typeof pointFeature>[0], text: Localized, kind: string): Feature =>
    pointFeature(position, { kind, text: inBest(languages, text), colour: accent, halo });
  const events = hidden.has('events')
    ? []
    : mainEvents(edition)
        .filter(
          ({ event: { id }, times: [, from, until] }) =>
            from <= day && day < until && matchingEventIds.has(id) && id !== chosen
        )
        .map(({ event, place }) => title(place.position, event.title, 'event'));
  const journeys = hidden.has('journeys')
    ? []
    : passedOn(journeysUnderWay(edition), day).map((segment) =>
        title(positionOn(day, segment), segment.title, 'journey')
      );
  return events.length + journeys.length === 0
    ? NOTHING
    : { [TITLES]: featureCollection([...journeys, ...events]) };
}

/** A text in the first language that it has, else in whichever it has. */
const inBest = (languages: readonly string[], text: Localized): string =>
  languages.flatMap((language) => text[language] ?? [])[0] ?? Object.values(text)[0] ?? '';
