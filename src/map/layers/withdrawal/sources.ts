/**
 * Who is where at the clock: bars for those who are at a place, the heads of columns, ships; and the ships that a source
 * tells of. MapLibre finds room for all of them and for their numbers.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { Edition, Place } from '../../../domain/edition';
import { isInExtent } from '../../../domain/extent';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { DAY } from '../../../domain/time';
import { ledgerAt } from '../../../domain/withdrawal/ledger';
import { simulateWithdrawal } from '../../../domain/withdrawal/simulate';
import { featureCollection, pointFeature } from '../../geojson';
import { headSegments, type HeadSegment } from '../journey-heads/head-segments';
import { passedOn, positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';
import { barsBeside, SHIP_ON_COURSE, shipBelow } from './standing';
import { withdrawalGeometry, type CountedSegment } from './withdrawal-geometry';

const NOBODY = featureCollection([]);

/** Bars are drawn to so many men: each number would be an image of its own. */
const DRAWN_TO = 10;

function countedFeature(day: number, segment: CountedSegment): Feature {
  const { glyph, men, selection } = segment;
  return pointFeature(positionOn(day, segment), {
    id: selection.id,
    glyph,
    men,
    ...(segment.glyph === 'column'
      ? { ...segment.place.label, image: 'column' }
      : { ...shipBelow(segment.heading), image: `ship:${segment.heading}:hollow` })
  });
}

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

/** How many are at each place on a day, those of them left out who are aboard a ship already. */
function menAtPlaces({ edition, plan, clock: { day } }: LayerInputs): readonly (readonly [Place, number])[] {
  const { study } = edition;
  const found = study && plan !== undefined ? simulateWithdrawal(study, plan) : undefined;
  if (!study?.reconstruction || !found || plan === undefined) return [];
  const { garrisons, embarkation, destinations } = study.reconstruction;
  const ledger = ledgerAt(found.schedule, edition.span.start + day * DAY, garrisons.length);
  const aboard = passedOn(withdrawalGeometry(edition, plan).counted, day)
    .filter((segment) => segment.glyph === 'ship' && segment.loading)
    .reduce((sum, { men }) => sum + men, 0);
  const home = destinations.find(({ place }) => place.id === found.plan.destination)?.place;
  const men = new Map(garrisons.map(({ place }, i) => [place, ledger.garrisons[i] ?? 0]));
  men.set(embarkation.place, (men.get(embarkation.place) ?? 0) + ledger.port - aboard);
  if (home) men.set(home, ledger.home);
  return [...men].filter(([, count]) => count > 0);
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
function movingAt(inputs: LayerInputs): FeatureCollection {
  const { edition, plan, clock } = inputs;
  const { day } = clock;
  const computed = plan === undefined ? [] : passedOn(withdrawalGeometry(edition, plan).counted, day);
  const documented = passedOn(documentedShips(edition), day);
  if (computed.length + documented.length === 0) return NOBODY;
  return featureCollection([
    ...computed.map((segment) => countedFeature(day, segment)),
    ...documented.map((segment) => documentedFeature(day, segment))
  ]);
}

export const withdrawalSources = (inputs: LayerInputs): SourceData => ({
  'withdrawal-posts': barsFor(inputs.edition)(menAtPlaces(inputs)),
  'withdrawal-moving': movingAt(inputs)
});
