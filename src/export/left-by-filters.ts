import { statementsIn } from '../domain/citation-index';
import type { Edition, HistoricalEvent, Place } from '../domain/edition';
import { exists } from '../domain/entities';
import { once } from '../domain/memo';
import type { Scene } from '../domain/scene';

/**
 * What both filters leave of an edition, with the sources that this rests on and no others; without the study, which no format has. A place
 * at which a journey stops is there however sure its position is: without it nobody could say where the journey went.
 */
export function leftByFilters({
  edition,
  matchingEventIds
}: Pick<Scene, 'edition' | 'matchingEventIds'>): Edition {
  const ids = new Set(edition.places.map(({ id }) => id));
  const stops = edition.movements.flatMap(({ stops }) => stops.map(({ place }) => place));
  const added = new Set(stops.filter(({ id }) => !ids.has(id)));
  const places = [...edition.places, ...[...added].map((place) => ({ ...place, holders: [] }))];
  const placeIds = new Set(places.map(({ id }) => id));
  const left: Edition = {
    ...edition,
    places: places.map((place) => withinThese(place, placeIds)),
    events: edition.events.filter(({ id }) => matchingEventIds.has(id)),
    study: undefined
  };
  const told = { ...left, events: left.events.map((event) => amongThese(event, left)) };
  const cited = new Set(
    statementsIn(told).flatMap(({ evidence }) => evidence.citations.map(({ source }) => source))
  );
  return { ...told, sources: new Map([...edition.sources].filter(([id]) => cited.has(id))) };
}

/** A place that is a part of none that was left out. */
function withinThese({ within, ...place }: Place, left: ReadonlySet<string>): Place {
  return { ...place, ...(within !== undefined && left.has(within) && { within }) };
}

/** An event that leads to nothing that was left out; where one side of a difference is left, there is no difference. */
const amongThese = (event: HistoricalEvent, left: Edition): HistoricalEvent => ({
  ...event,
  related: event.related.filter((ref) => exists(left, ref)),
  details: once(() => {
    const { differences, ...others } = event.details();
    return { ...others, differences: differences.filter(({ readings }) => readings.length > 1) };
  })
});
