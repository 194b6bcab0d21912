/** What page and map ask of all entities of an edition before there is a picture: of very many all of it would be one long task. */
import type { Edition } from './edition';
import { eventMoments } from './event-order';
import { eventPlaces } from './event-places';
import { journeyBlocksAt } from './journey-blocks';
import { journeyTimes } from './journey-span';
import { journeysInView } from './journeys-in-view';
import { scene } from './scene';
import { countedMovements } from './strength';

const PARTS: readonly ((edition: Edition) => unknown)[] = [
  eventMoments,
  eventPlaces,
  journeyTimes,
  countedMovements,
  journeysInView,
  (edition) => journeyBlocksAt(edition, edition.openingDate),
  (edition) => scene(edition, edition.openingDate, { selection: undefined })
];

/** Finds it, to be remembered; yields `true` after each part, of which each may take long. */
export function* findWhatIsAskedFirst(edition: Edition): Generator<true, void> {
  for (const find of PARTS) {
    find(edition);
    yield true;
  }
}
