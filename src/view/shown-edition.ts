import type { Edition } from '../domain/edition';
import { isInExtent } from '../domain/extent';
import { routeState } from '../domain/route';
import type { Description } from './description';
import type { Hidden } from './layers';

/** Of an edition what a map shows, of which `description` tells: a legend of it explains nothing that is not to be seen. */
export function shownEdition(edition: Edition, description: Description, hidden: Hidden): Edition {
  const { instant, extent, land, journeys, events, possibleEvents } = description;
  const territories = land.map(({ territory }) => territory);
  const present = new Set(
    territories.flatMap(({ holder, claimant }) =>
      [holder, ...(claimant ? [claimant] : [])].map(({ id }) => id)
    )
  );
  return {
    ...edition,
    territories,
    powers: edition.powers.filter(({ id }) => present.has(id)),
    routes: hidden.has('railways')
      ? []
      : edition.routes.filter(
          (route) =>
            routeState(route, instant) !== 'closed' && route.path.some((point) => isInExtent(point, extent))
        ),
    movements: journeys.map(({ movement }) => movement),
    events: [...events, ...possibleEvents]
  };
}
