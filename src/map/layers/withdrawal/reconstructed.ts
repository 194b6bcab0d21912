/** A withdrawal that is reconstructed, at the clock: who is at which place, on the march, aboard; and the ships that a source tells of. */
import { countLeading } from '../../../domain/bisect';
import type { Edition, Place } from '../../../domain/edition';
import { isInExtent } from '../../../domain/extent';
import type { LngLat } from '../../../domain/lng-lat';
import { memoByObject } from '../../../domain/memo';
import { pointAlong } from '../../../domain/path';
import { DAY } from '../../../domain/time';
import { ledgerAt } from '../../../domain/withdrawal/ledger';
import type { Garrison } from '../../../domain/withdrawal/reconstruction';
import { assumedVoyage, simulateWithdrawal } from '../../../domain/withdrawal/simulate';
import type { Heading } from '../../style/withdrawal-symbol';
import { headSegments, type HeadSegment } from '../journey-heads/head-segments';
import { passedOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';

/** Undefined where no reconstruction is shown. */
export function reconstructed({ edition, plan, clock: { day } }: LayerInputs) {
  const reconstruction = edition.study?.reconstruction;
  const found = edition.study && plan !== undefined ? simulateWithdrawal(edition.study, plan) : undefined;
  if (!reconstruction || !found) return undefined;
  const t = edition.span.start + day * DAY;
  const ledger = ledgerAt(found.schedule, t, reconstruction.garrisons.length);
  return { reconstruction, t, ledger, ...found };
}
export type Reconstructed = NonNullable<ReturnType<typeof reconstructed>>;

/** How many are at each place, those left out who are aboard a ship already. */
export function menAtPlaces({
  reconstruction,
  plan,
  ledger
}: Reconstructed): readonly (readonly [Place, number])[] {
  const { garrisons, embarkation, destinations } = reconstruction;
  const home = destinations.find(({ place }) => place.id === plan.destination)?.place;
  const men = new Map(garrisons.map(({ place }, i) => [place, ledger.garrisons[i] ?? 0]));
  men.set(embarkation.place, (men.get(embarkation.place) ?? 0) + ledger.port - ledger.aboard);
  if (home) men.set(home, ledger.home);
  return [...men].filter(([, count]) => count > 0);
}

/** Men under way, and where; `place` is where they come from. */
export type Moving = { readonly place: Place; readonly men: number; readonly position: LngLat };

/** Each column, at its head, with all who are on the march then. */
export const columnsOf = ({ reconstruction, ledger, t }: Reconstructed): readonly Moving[] =>
  ledger.columns.flatMap(({ garrison, men, head }) => {
    const { place, march } = reconstruction.garrisons[garrison] as Garrison; // the ledger counts the same ones
    const path = march.flatMap((stage) => stage.path);
    const position = pointAlong(path, (t - head.leaves) / (head.reaches - head.leaves));
    return position ? [{ place, men, position }] : [];
  });

/** The ship that is being boarded before the port, and those at sea; `index` counts them as they sail. */
export function shipsOf({ reconstruction, schedule: { ships }, plan, ledger, t }: Reconstructed) {
  const { place } = reconstruction.embarkation;
  const { path } = assumedVoyage(reconstruction, plan);
  const [port = place.position, next = port] = path;
  const heading: Heading = next[0] > port[0] ? 'east' : 'west';
  const aboard = {
    index: countLeading(ships, ({ sails }) => sails <= t),
    men: ledger.aboard,
    position: port
  };
  const atSea = ships.flatMap(({ men, sails, lands }, index) =>
    sails <= t && t < lands
      ? [{ index, men, position: pointAlong(path, (t - sails) / (lands - sails)) ?? port }]
      : []
  );
  return [...(ledger.aboard > 0 ? [aboard] : []), ...atSea].map((ship) => ({ ...ship, place, heading }));
}

const documentedShips = memoByObject((edition: Edition): readonly HeadSegment[] => {
  const { study, movements } = edition;
  const coming = movements.filter(({ stops }) =>
    stops.some(({ place }) => study && isInExtent(place.position, study.extent))
  );
  return headSegments(edition, coming).filter(({ leg }) => leg?.mode === 'ship');
});

/** The ships on which a source has people come to what is studied, on their way at the clock. */
export const documentedShipsAt = ({ edition, clock }: LayerInputs): readonly HeadSegment[] =>
  passedOn(documentedShips(edition), clock.day);

export const headingOf = ({ from, to }: HeadSegment): Heading => (to[0] > from[0] ? 'east' : 'west');
