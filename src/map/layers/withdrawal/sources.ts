/** Names of the columns and ships of a reconstruction, where they are at the clock: MapLibre finds room for them. */
import type { FeatureCollection } from 'geojson';
import { IntervalIndex } from '../../../domain/interval-index';
import type { LngLat } from '../../../domain/lng-lat';
import { memoByObject } from '../../../domain/memo';
import { featureCollection, pointFeature } from '../../geojson';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';
import { withdrawalGeometry, type UnitSegment } from './withdrawal-geometry';

const NOBODY = featureCollection([]);

const indexOf = memoByObject((segments: readonly UnitSegment[]) => {
  const labelled = segments.filter(({ label }) => label);
  const days = (end: 0 | 1) => Float64Array.from(labelled, (segment) => segment.days[end]);
  return { labelled, index: new IntervalIndex(days(0), days(1)) };
});

/** Where a segment's unit is on a day of it. Degrees are near enough to Mercator over one segment. */
function positionOn(day: number, { from, to, days: [start, end] }: UnitSegment): LngLat {
  const share = (day - start) / Math.max(end - start, 1e-6);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

const propertiesOf = ({ label }: UnitSegment) => ({
  men: label?.men,
  ...(label?.place && { ...label.place.label, named: true })
});

/** O(log n + k) for k units on their way; the same empty collection as long as nobody is. */
function labelsAt({ edition, plan, clock: { day } }: LayerInputs): FeatureCollection {
  if (plan === undefined) return NOBODY;
  const { labelled, index } = indexOf(withdrawalGeometry(edition, plan).movers);
  const present: UnitSegment[] = [];
  index.at(day, (i) => present.push(labelled[i] as UnitSegment)); // the index was made from as many
  if (present.length === 0) return NOBODY;
  return featureCollection(
    present.map((segment) => pointFeature(positionOn(day, segment), propertiesOf(segment)))
  );
}

export const withdrawalLabelSources = (inputs: LayerInputs): SourceData => ({
  'withdrawal-labels': labelsAt(inputs)
});
