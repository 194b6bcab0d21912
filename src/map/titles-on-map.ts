/** The titles on a map: given to it as data a few times a second while time runs, and gliding with the heads of journeys in between. */
import type { Map as MapLibre } from 'maplibre-gl';
import { labelGlider } from './gliding-labels';
import type { LayerInputs } from './layers/layer-inputs';
import type { SourceData } from './layers/map-layer';
import { titlePositions, TITLES, titleSources } from './layers/titles/sources';
import { fill } from './map-updates';

/** While time runs, in milliseconds: so often titles come and go, and are given room anew. */
const PAUSE = 100;

/** Called whenever the clock has moved or something else is chosen; of a clock that does not run by itself titles are given at once. */
export function titlePresenter(
  map: MapLibre
): (inputs: LayerInputs, options: { readonly timeRuns: boolean }) => void {
  const glide = labelGlider(map, TITLES);
  let given: SourceData = {};
  let givenAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const give = (inputs: LayerInputs) => {
    clearTimeout(timer);
    timer = undefined;
    givenAt = performance.now();
    const data = titleSources(inputs);
    fill(map, data, given);
    given = data;
  };
  map.once('remove', () => {
    clearTimeout(timer);
  });
  return (inputs, { timeRuns }) => {
    glide(titlePositions(inputs));
    const wait = timeRuns ? givenAt + PAUSE - performance.now() : 0;
    clearTimeout(timer);
    if (wait <= 0) give(inputs);
    else timer = setTimeout(give, wait, inputs);
  };
}
