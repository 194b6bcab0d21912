/** What is written for a while where land has changed hands: who holds it from when, or that it was handed over. */
import type { Edition } from '../../../domain/edition';
import { landChanges } from '../../../domain/land-changes';
import { memoByKey, memoByObject } from '../../../domain/memo';
import { showsStatus } from '../../../view/sovereignty';
import { featureCollection, pointFeature } from '../../geojson';
import { gpuDay } from '../../gpu-time';
import { palettes } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import type { SourceData } from '../map-layer';
import { zoneSide } from '../territories/zone-side';

export const LAND_CHANGES = 'land-changes';

/** So many days of the clock a change is written. */
const RECENT = 3;

/** Changes of land that has a shape or a name of its own on the map: nobody says where else the words should stand. */
const placedChanges = memoByObject((edition: Edition) =>
  landChanges(edition).flatMap((change) => {
    const { label, geometry } = change.territory;
    const day = gpuDay(edition, change.instant);
    if (geometry) return [{ change, day, ...zoneSide(geometry, edition) }];
    return label ? [{ change, day, position: label.position, side: 'around' }] : [];
  })
);
type PlacedChange = ReturnType<typeof placedChanges>[number];

/** The same object as long as the same changes are written in the same way. */
const dataOf = memoByObject((inputs: LayerInputs) =>
  memoByKey(
    (recent: readonly PlacedChange[]): SourceData => {
      const { accent, halo } = palettes[inputs.theme];
      const features = recent.map(({ change, position, side }) =>
        pointFeature(position, {
          text: inputs.landChangeText?.(change) ?? '',
          side,
          isNamed: change.side === 'begins' && change.territory.label !== undefined,
          colour: accent,
          halo
        })
      );
      return { [LAND_CHANGES]: featureCollection(features) };
    },
    (recent) => recent.map(({ change: { territory, instant } }) => `${territory.id} ${instant}`).join(),
    1
  )
);

export function landChangeSources(inputs: LayerInputs): SourceData {
  const { edition, hidden, sovereignty, clock } = inputs;
  const recent = placedChanges(edition).filter(
    ({ change, day }) =>
      day <= clock.day && clock.day < day + RECENT && showsStatus(sovereignty, change.territory.status)
  );
  // Room is given to the latest first.
  const latest = recent.toSorted((a, b) => b.day - a.day);
  return dataOf(inputs)(hidden.has('territories') ? [] : latest);
}
