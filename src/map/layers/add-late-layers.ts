import type { Map as MapLibre } from 'maplibre-gl';
import { addLandChanges } from './land-changes/add-land-changes';
import { addTitles } from './titles/add-titles';
import { addWithdrawalLabels } from './withdrawal/add-withdrawal-labels';
import { addZoneLettering } from './zone-lettering/add-zone-lettering';

/** Puts on the map the layers of MapLibre that its first picture does without; the last is given room first. */
export function addLateLayers(map: MapLibre): void {
  addLandChanges(map);
  addTitles(map);
  addWithdrawalLabels(map);
  addZoneLettering(map);
}
