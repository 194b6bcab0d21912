/** A bare map for the pages of the bench: one land fill, and the layer under which the app shows what happens. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PARALLEL_LAYER } from '../../src/map/layers/borders/style';
import landUrl from './bare/land.geojson?url';

setWorkerUrl(workerUrl);

export const bareMap = (): MapLibre =>
  new MapLibre({
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
        { id: PARALLEL_LAYER, type: 'line', source: 'land', paint: { 'line-opacity': 0 } }
      ]
    }
  });

/** Until the next picture of `map` has been drawn. */
export const pictureOf = (map: MapLibre) =>
  new Promise((resolve) => {
    map.once('render', resolve);
  });
