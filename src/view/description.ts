/** What the map shows, as facts that can be put into words: the land, the journeys, the events and the places in an extent. */
import { allInOrder, type Scene } from '../domain/scene';
import type { Edition, HistoricalEvent, Holder, Movement, Place, Territory } from '../domain/edition';
import { eventsInOrder, lastIndexAt } from '../domain/event-order';
import { isInExtent, type Extent } from '../domain/extent';
import { journeyViewSpan } from '../domain/journey-span';
import { journeyPhase, positionAt, type JourneyPhase, type TravellerPosition } from '../domain/movement';
import { landChanges } from '../domain/land-changes';
import type { Localized } from '../domain/reading';
import type { Rings } from '../domain/rings';
import { strengthAt, type StrengthAt } from '../domain/strength';
import { territoryStatus } from '../domain/territory';
import { contains, type Instant } from '../domain/time';
import { labelAt } from '../domain/toponym';
import { memoByObject } from '../domain/memo';
import { presenceIn } from '../domain/presence-index';
import type { Hidden } from './layers';
import { latestChanges, type LatestChanges } from './latest-changes';
import { isSeen } from './seen-shape';
import { showsStatus, type SovereigntyMode } from './sovereignty';

/** `disputed`: by some readings of its dates only. */
export type DescribedLand = { readonly territory: Territory; readonly status: 'held' | 'disputed' };

export type DescribedJourney = {
  readonly movement: Movement;
  readonly phase: JourneyPhase;
  /** Undefined where no source, and no computation, says where the travellers are. */
  readonly at: TravellerPosition | undefined;
  /** Undefined where nobody knows how strong they are. */
  readonly strength: StrengthAt | undefined;
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
  readonly outlineOf: (territory: Territory) => Rings | undefined;
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
  const { today, possibleEvents, lastEvent } = hidden.has('events') ? NO_EVENTS : eventsIn(inputs);
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
        at: positionAt(movement, instant),
        strength: strengthAt(movement, instant)
      })),
    events: today,
    possibleEvents,
    lastEvent,
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

const NO_EVENTS = { today: [], possibleEvents: [], lastEvent: undefined };

/** Those that go on, main ones first and then in the order of the list; not every event is asked. */
function eventsIn({ scene: { edition, instant, matchingEventIds }, extent }: DescriptionInputs) {
  const isIn = ({ where }: HistoricalEvent) => where.some(({ value }) => isInExtent(value.position, extent));
  const order = listOrder(edition);
  const placeOf = (event: HistoricalEvent) => order.get(event) ?? order.size;
  const listed = (going: readonly HistoricalEvent[]) =>
    going.filter(isIn).sort((a, b) => a.rank - b.rank || placeOf(a) - placeOf(b));
  const { sure, possible } = presenceIn(edition)(matchingEventIds).at(instant);
  const today = listed(sure);
  const dated = eventsInOrder(edition);
  const isSought = (event: HistoricalEvent) => matchingEventIds.has(event.id) && isIn(event);
  let last = today.length > 0 ? -1 : lastIndexAt(dated, instant);
  for (let event = dated[last]?.event; event && !isSought(event); event = dated[last]?.event) last--;
  return { today, possibleEvents: listed(possible), lastEvent: dated[last]?.event };
}

/** At which place each event stands in the list of all. */
const listOrder = memoByObject(
  (edition: Edition) => new Map(allInOrder(edition).map((event, place) => [event, place]))
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
