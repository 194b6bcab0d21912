/** Which places have found room for their names: no other has a dot. */
import type { Map as MapLibre } from 'maplibre-gl';
import { PLACE_LAYERS } from './layers/places/style';
import { WITHDRAWAL_LABEL_LAYERS } from './layers/withdrawal/style';
import { lookAtTimes } from './look-at-times';

const NAMES = [...PLACE_LAYERS, WITHDRAWAL_LABEL_LAYERS.post];

/** Calls `report` with the ids of the places whose names are on the map, whenever they are others than before. */
export function watchNamedPlaces(
  map: MapLibre,
  report: (ids: ReadonlySet<string>) => void,
  timeRuns: () => boolean
): void {
  let placement: unknown;
  let known = '';
  lookAtTimes(
    map,
    () => {
      // MapLibre makes another one whenever it has given room to labels anew.
      if (map.style.placement === placement) return;
      ({ placement } = map.style);
      const named = map.queryRenderedFeatures({ layers: NAMES });
      const ids = [...new Set(named.map(({ properties }) => String(properties['id'])))].sort();
      if (ids.join() === known) return;
      known = ids.join();
      report(new Set(ids));
    },
    timeRuns
  );
}
