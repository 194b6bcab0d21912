/**
 * The signs of a withdrawal at the clock: bars for those who are at a place, the heads of columns, ships; and the ships that a
 * source tells of. `labels.ts` says what is written beside them.
 */
import type { Feature } from 'geojson';
import type { Edition, Place } from '../../../domain/edition';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { featureCollection, pointFeature } from '../../geojson';
import { positionOn } from '../journey-heads/segments-on-day';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';
import {
  columnsOf,
  documentedShipsAt,
  headingOf,
  menAtPlaces,
  reconstructed,
  shipsOf,
  type Reconstructed
} from './reconstructed';
import { barsBeside, COLUMN_ON_WAY, SHIP_ON_COURSE, shipBelow } from './standing';

const NOBODY = featureCollection([]);

/** Bars are drawn to so many men: each number would be an image of its own. */
const DRAWN_TO = 10;
const drawn = (men: number) => Math.ceil(men / DRAWN_TO) * DRAWN_TO;

const columnFeatures = (found: Reconstructed): readonly Feature[] =>
  columnsOf(found).map(({ place, men, position }) =>
    pointFeature(position, { id: place.id, glyph: 'column', men, image: 'column', ...COLUMN_ON_WAY })
  );

const shipFeatures = (found: Reconstructed): readonly Feature[] =>
  shipsOf(found).map(({ place, men, position, heading }) =>
    pointFeature(position, {
      id: place.id,
      glyph: 'ship',
      men,
      image: `ship:${heading}:hollow`,
      ...shipBelow(heading)
    })
  );

const documentedFeatures = (inputs: LayerInputs): readonly Feature[] =>
  documentedShipsAt(inputs).map((segment) =>
    pointFeature(positionOn(inputs.clock.day, segment), {
      glyph: 'documented',
      image: `ship:${headingOf(segment)}:full`,
      ...SHIP_ON_COURSE
    })
  );

const barsFor = memoByObject((edition: Edition) =>
  memoByKey(
    (counts: readonly (readonly [Place, number])[]) =>
      featureCollection(
        counts.map(([place, men]) =>
          pointFeature(place.position, {
            id: place.id,
            men,
            image: `bars:${drawn(men)}`,
            ...barsBeside(place, edition)
          })
        )
      ),
    (counts) => counts.map(([{ id }, men]) => `${id} ${String(men)}`).join(),
    1
  )
);

/** The same empty collection as long as nobody is under way. */
function movingAt(inputs: LayerInputs, found: Reconstructed | undefined) {
  const features = [
    ...(found ? [...columnFeatures(found), ...shipFeatures(found)] : []),
    ...documentedFeatures(inputs)
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
