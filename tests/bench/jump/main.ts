// A bare map with events on it: `?way=ours&events=10000`. What is called from outside is `jump`.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PARALLEL_LAYER } from '../../../src/map/layers/borders/style';
import landUrl from '../bare/land.geojson?url';
import { dice } from '../dice.mjs';
import { editionOf, instantAt } from './events';
import { WAYS } from './ways';

setWorkerUrl(workerUrl);

const asked = new URLSearchParams(location.search);
const way = WAYS[asked.get('way') as keyof typeof WAYS];
const edition = editionOf(Number(asked.get('events')));

const map = new MapLibre({
  container: 'map',
  center: [125, 42],
  zoom: 3.6,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { land: { type: 'geojson', data: new URL(landUrl, document.baseURI).href } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#cfd8d4' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#efe6d2' } },
      // Events lie under this one, as they do in the app.
      { id: PARALLEL_LAYER, type: 'line', source: 'land', paint: { 'line-opacity': 0 } }
    ]
  }
});

const picture = () =>
  new Promise((resolve) => {
    map.once('render', resolve);
  });

map.once('load', () => {
  const jumpTo = way(map, edition);
  const next = dice(7);
  /** Jumps to so many instants, each when the picture of the one before is there. */
  const jump = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const drawn = picture();
      jumpTo(instantAt(next()));
      await drawn;
    }
  };
  Object.assign(globalThis, { jump });
  map.once('idle', () => performance.mark('map:ready'));
  map.triggerRepaint();
});
