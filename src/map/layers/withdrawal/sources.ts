/**
 * Who is where at the clock: bars for those who are at a place, the heads of columns, ships; and the ships that a source
 * tells of. MapLibre finds room for all of them and for their numbers.
 */
import type { Feature } from 'geojson';
import type { Edition, Place } from '../../../domain/edition';
import { isInExtent } from '../../../domain/extent';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { pointAlong } from '../../../domain/path';
import { DAY } from '../../../domain/time';
import { ledgerAt } from '../../../domain/withdrawal/ledger';
import type { Garrison } from '../../../domain/withdrawal/reconstruction';
import { assumedVoyage, simulateWithdrawal } from '../../../domain/withdrawal/simulate';
import { featureCollection, pointFeature } from '../../geojson';
import type { Heading } from '../../style/withdrawal-symbol';
import { headSegments, type HeadSegment } from '../journey-heads/head-segments';
import { passedOn, positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';
import { barsBeside, SHIP_ON_COURSE, shipBelow } from './standing';

const NOBODY = featureCollection([]);

/** Bars are drawn to so many men: each number would be an image of its own. */
const DRAWN_TO = 10;

/** The ships on which a source has people come to what is studied. */
const documentedShips = memoByObject((edition: Edition): readonly HeadSegment[] => {
  const { study, movements } = edition;
  const coming = movements.filter(({ stops }) =>
    stops.some(({ place }) => study && isInExtent(place.position, study.extent))
  );
  return headSegments(edition, coming).filter(({ leg }) => leg?.mode === 'ship');
});

const documentedFeature = (day: number, segment: HeadSegment): Feature =>
  pointFeature(positionOn(day, segment), {
    glyph: 'documented',
    image: `ship:${segment.to[0] > segment.from[0] ? 'east' : 'west'}:full`,
    ...SHIP_ON_COURSE,
    ...segment.leg?.vessel
  });

/** What is reconstructed, and where everybody is at the clock; undefined where no reconstruction is shown. */
function reconstructed({ edition, plan, clock: { day } }: LayerInputs) {
  const reconstruction = edition.study?.reconstruction;
  const found = edition.study && plan !== undefined ? simulateWithdrawal(edition.study, plan) : undefined;
  if (!reconstruction || !found) return undefined;
  const t = edition.span.start + day * DAY;
  const ledger = ledgerAt(found.schedule, t, reconstruction.garrisons.length);
  return { reconstruction, t, ledger, ...found };
}
type Reconstructed = NonNullable<ReturnType<typeof reconstructed>>;

/** How many are at each place, those left out who are aboard a ship already. */
function menAtPlaces({ reconstruction, plan, ledger }: Reconstructed): readonly (readonly [Place, number])[] {
  const { garrisons, embarkation, destinations } = reconstruction;
  const home = destinations.find(({ place }) => place.id === plan.destination)?.place;
  const men = new Map(garrisons.map(({ place }, i) => [place, ledger.garrisons[i] ?? 0]));
  men.set(embarkation.place, (men.get(embarkation.place) ?? 0) + ledger.port - ledger.aboard);
  if (home) men.set(home, ledger.home);
  return [...men].filter(([, count]) => count > 0);
}

/** Each column, at its head, with all who are on the march then. */
const columnFeatures = ({ reconstruction, ledger, t }: Reconstructed): readonly Feature[] =>
  ledger.columns.flatMap(({ garrison, men, head }) => {
    const { place, march } = reconstruction.garrisons[garrison] as Garrison; // the ledger counts the same ones
    const path = march.flatMap((stage) => stage.path);
    const position = pointAlong(path, (t - head.leaves) / (head.reaches - head.leaves));
    const properties = { id: place.id, glyph: 'column', men, image: 'column', ...place.label };
    return position ? [pointFeature(position, properties)] : [];
  });

/** The ship that is being boarded before the port, and those at sea. */
function shipFeatures({ reconstruction, schedule, plan, ledger, t }: Reconstructed): readonly Feature[] {
  const { place } = reconstruction.embarkation;
  const { path } = assumedVoyage(reconstruction, plan);
  const [port, next = place.position] = path;
  const heading: Heading = next[0] > (port ?? next)[0] ? 'east' : 'west';
  const look = { id: place.id, glyph: 'ship', image: `ship:${heading}:hollow`, ...shipBelow(heading) };
  const atSea = schedule.ships.filter(({ sails, lands }) => sails <= t && t < lands);
  return [
    ...(ledger.aboard > 0 ? [{ men: ledger.aboard, position: port }] : []),
    ...atSea.map(({ men, sails, lands }) => ({
      men,
      position: pointAlong(path, (t - sails) / (lands - sails))
    }))
  ].map(({ men, position = place.position }) => pointFeature(position, { ...look, men }));
}

const barsFor = memoByObject((edition: Edition) =>
  memoByKey(
    (counts: readonly (readonly [Place, number])[]) =>
      featureCollection(
        counts.map(([place, men]) =>
          pointFeature(place.position, {
            id: place.id,
            men,
            image: `bars:${String(Math.ceil(men / DRAWN_TO) * DRAWN_TO)}`,
            ...barsBeside(place, men, edition)
          })
        )
      ),
    (counts) => counts.map(([{ id }, men]) => `${id} ${String(men)}`).join(),
    1
  )
);

/** The same empty collection as long as nobody is under way. */
function movingAt({ edition, clock: { day } }: LayerInputs, found: Reconstructed | undefined) {
  const features = [
    ...(found ? [...columnFeatures(found), ...shipFeatures(found)] : []),
    ...passedOn(documentedShips(edition), day).map((segment) => documentedFeature(day, segment))
  ];
  return features.length > 0 ? featureCollection(features) : NOBODY;
}

export function withdrawalSources(inputs: LayerInputs): SourceData {
  const found = reconstructed(inputs);
  return {
    'withdrawal-posts': barsFor(inputs.edition)(found ? menAtPlaces(found) : []),
    'withdrawal-moving': movingAt(inputs, found)
  };
}
