// The least that MapLibre does for a map of this part of the world: one source, two layers, the app's worker set-up.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import landUrl from './land.geojson?url';

setWorkerUrl(workerUrl);

const map = new MapLibre({
  container: 'map',
  center: [125, 42],
  zoom: 3.6,
  style: {
    version: 8,
    sources: { land: { type: 'geojson', data: new URL(landUrl, document.baseURI).href } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#cfd8d4' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#efe6d2' } }
    ]
  }
});

// "load" is the first frame with every source in it. Nothing comes after, so the bare map is ready at once.
map.once('load', () => {
  performance.mark('map:first-files');
  performance.mark('map:first-frame');
  performance.mark('map:ready');
});

document.querySelector('button')?.addEventListener('click', () => {
  map.on('render', () => map.triggerRepaint());
  map.triggerRepaint();
});
