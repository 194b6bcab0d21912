/** Shows what the clock moves, in each frame while time runs: labels of what moves, and zones that change hands. */
import type { Map as MapLibre } from 'maplibre-gl';
import { fadeTimer } from './fade-timer';
import { landFader } from './land-fade';
import { movingSourceData } from './layers/source-data';
import type { LayerInputs } from './layers/layer-inputs';
import type { SourceData } from './layers/map-layer';
import { fill } from './map-updates';
import { titlePresenter } from './titles-on-map';

/** Called whenever the clock has moved or something else is chosen. */
export function movingPresenter(
  map: MapLibre,
  timer = fadeTimer(map)
): (inputs: LayerInputs, options: { readonly timeRuns: boolean }) => void {
  const fadeLand = landFader(map, timer);
  const presentTitles = titlePresenter(map);
  let given: SourceData = {};
  return (inputs, options) => {
    presentTitles(inputs, options);
    const data = movingSourceData(inputs);
    fill(map, data, given);
    given = data;
    fadeLand(inputs);
  };
}
