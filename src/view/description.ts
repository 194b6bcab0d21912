/** What the map shows, as facts that can be put into words: the land, the journeys, the events and the places in an extent. */
import { allInOrder, type Scene } from '../domain/scene';
import type { Edition, HistoricalEvent, Holder, Movement, Place, Territory } from '../domain/edition';
import { eventsInOrder, temporalRelation } from '../domain/event-order';
import { isInExtent, type Extent } from '../domain/extent';
import { journeyViewSpan } from '../domain/journey-span';
import { journeyPhase, positionAt, type JourneyPhase, type TravellerPosition } from '../domain/movement';
import { landChanges } from '../domain/land-changes';
import type { Localized } from '../domain/reading';
import { territoryStatus } from '../domain/territory';
import { contains, type Instant } from '../domain/time';
import { labelAt } from '../domain/toponym';
import type { Hidden } from './layers';
import { latestChanges, type LatestChanges } from './latest-changes';
import { isSeen, type Shape } from './seen-shape';
import { showsStatus, type SovereigntyMode } from './sovereignty';

/** `disputed`: by some readings of its dates only. */
export type DescribedLand = { readonly territory: Territory; readonly status: 'held' | 'disputed' };

export type DescribedJourney = {
  readonly movement: Movement;
  readonly phase: JourneyPhase;
  /** Undefined where no source, and no computation, says where the travellers are. */
  readonly at: TravellerPosition | undefined;
};

export type DescribedPlace = {
  readonly place: Place;
  /** As it is called at the instant. */
  readonly label: Localized;
  /** Who holds it then. */
  readonly holders: readonly Holder[];
};

export type Description = {
  readonly instant: Instant;
  readonly extent: Extent;
  /** Those in the extent, the great cities first. */
  readonly places: readonly DescribedPlace[];
  readonly land: readonly DescribedLand[];
  readonly journeys: readonly DescribedJourney[];
  /** Going on surely, and possibly; only those that pass the event filter. */
  readonly events: readonly HistoricalEvent[];
  readonly possibleEvents: readonly HistoricalEvent[];
  /** The last event before, where there is none on the day itself. */
  readonly lastEvent: HistoricalEvent | undefined;
} & LatestChanges;

export type DescriptionInputs = {
  readonly scene: Scene;
  /** Of the map that is seen. */
  readonly extent: Extent;
  readonly hidden: Hidden;
  readonly sovereignty: SovereigntyMode;
  /** The outline of a territory; undefined while the ground that it is made of has not arrived. */
  readonly outlineOf: (territory: Territory) => Shape | undefined;
};

/** Layers that are hidden are left out. */
export function describeView(inputs: DescriptionInputs): Description {
  const { scene, extent, hidden } = inputs;
  const { edition, instant } = scene;
  const land = hidden.has('territories') ? [] : landIn(inputs);
  const journeys = hidden.has('journeys')
    ? []
    : edition.movements.filter(({ path }) => touches(path, extent));
  const routes = hidden.has('railways') ? [] : edition.routes.filter(({ path }) => touches(path, extent));
  const events = hidden.has('events') ? [] : eventsIn(inputs);
  const going = (relation: 'now' | 'possible') =>
    events.filter((event) => temporalRelation(event, instant) === relation).sort((a, b) => a.rank - b.rank);
  const today = going('now');
  return {
    instant,
    extent,
    places: hidden.has('places') ? [] : placesIn(inputs),
    land: land.flatMap((territory) => {
      const status = territoryStatus(territory, instant);
      return status === 'held' || status === 'disputed' ? [{ territory, status }] : [];
    }),
    journeys: journeys
      .filter((movement) => contains(journeyViewSpan(movement), instant))
      .map((movement) => ({
        movement,
        phase: journeyPhase(movement, instant),
        at: positionAt(movement, instant)
      })),
    events: today,
    possibleEvents: going('possible'),
    lastEvent: today.length > 0 ? undefined : lastEvent(edition, events, instant),
    ...latestChanges(instant, {
      land: landChanges(edition).filter(({ territory }) => land.includes(territory)),
      routes,
      movements: journeys
    })
  };
}

const touches = (path: Movement['path'], extent: Extent) => path.some((point) => isInExtent(point, extent));

/** The territories that are shown at some time, where one of them is seen. */
const landIn = ({ scene, extent, sovereignty, outlineOf }: DescriptionInputs) =>
  scene.edition.territories.filter((territory) => {
    if (!showsStatus(sovereignty, territory.status)) return false;
    const outline = outlineOf(territory);
    return outline !== undefined && isSeen(outline, extent);
  });

const eventsIn = ({ scene, extent }: DescriptionInputs) =>
  allInOrder(scene.edition).filter(
    ({ id, where }) =>
      scene.matchingEventIds.has(id) && where.some(({ value }) => isInExtent(value.position, extent))
  );

const placesIn = ({ scene: { edition, instant }, extent }: DescriptionInputs): readonly DescribedPlace[] =>
  edition.places
    .filter(({ position }) => isInExtent(position, extent))
    .toSorted((a, b) => a.rank - b.rank)
    .map((place) => ({
      place,
      label: labelAt(place, instant),
      holders: place.holders.filter(({ when }) => !when || contains(when.span, instant))
    }));

function lastEvent(edition: Edition, events: readonly HistoricalEvent[], instant: Instant) {
  const seen = new Set(events);
  return eventsInOrder(edition).findLast(({ event, moment }) => moment <= instant && seen.has(event))?.event;
}
