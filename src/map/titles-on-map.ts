/**
 * The titles on a map. While time runs they glide with the heads of journeys, and are given room anew a few times a second; to be laid out
 * they are given to the map only when others come.
 */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { labelGlider } from './gliding-labels';
import type { LayerInputs } from './layers/layer-inputs';
import { standingTitles, titlePositions, titlesOf, TITLES } from './layers/titles/sources';

/** While time runs, in milliseconds: so often titles come and go, and are given room anew. */
const PAUSE = 100;

/** Called whenever the clock has moved or something else is chosen; of a clock that does not run by itself titles are given at once. */
export function titlePresenter(
  map: MapLibre
): (inputs: LayerInputs, options: { readonly timeRuns: boolean }) => void {
  const labels = labelGlider(map, TITLES);
  let given = '';
  let givenAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const give = (inputs: LayerInputs, timeRuns: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    givenAt = performance.now();
    const { key, data } = titlesOf(inputs, timeRuns);
    if (key === given && !(timeRuns && labels.areLacking())) labels.giveRoom();
    else void map.getSource<GeoJSONSource>(TITLES)?.setData(data());
    given = key;
  };
  map.once('remove', () => {
    clearTimeout(timer);
  });
  return (inputs, { timeRuns }) => {
    labels.glide(titlePositions(inputs), standingTitles(inputs));
    const wait = timeRuns ? givenAt + PAUSE - performance.now() : 0;
    clearTimeout(timer);
    if (wait <= 0) give(inputs, timeRuns);
    else timer = setTimeout(give, wait, inputs, timeRuns);
  };
}
