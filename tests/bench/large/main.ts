// A bare map with a large edition on it: `?way=ours&things=10000`. From outside `setup`, `play` and `load` are called.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PARALLEL_LAYER } from '../../../src/map/layers/borders/style';
import landUrl from '../bare/land.geojson?url';
import { instantAt } from '../jump/events';
import { loadFigures } from './load';
import { WAYS, type ShowAt } from './ways';

setWorkerUrl(workerUrl);

const asked = new URLSearchParams(location.search);
const prepare = WAYS[asked.get('way') as keyof typeof WAYS];
const counts = { movements: Number(asked.get('movements')), events: Number(asked.get('events')) };

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
      // What is shown lies under this one, as in the app.
      { id: PARALLEL_LAYER, type: 'line', source: 'land', paint: { 'line-opacity': 0 } }
    ]
  }
});

const picture = () =>
  new Promise((resolve) => {
    map.once('render', resolve);
  });

/** Shares of the whole time: where playing begins, and by how much a picture is later than the one before, at a week a second. */
const [BEGIN, STEP] = [0.35, 7 / 60 / 550];
let played = 0;
let showAt: ShowAt | undefined;
const show = async () => {
  const drawn = picture();
  showAt?.(instantAt(BEGIN + STEP * played++));
  await drawn;
};

map.once('load', () => {
  let start: (() => ShowAt) | undefined;
  Object.assign(globalThis, {
    /** What is given: it costs what it costs. */
    prepare: () => {
      start = prepare(map, counts);
    },
    /** Until the first picture of it. */
    setup: async () => {
      showAt = start?.();
      start = undefined;
      await show();
    },
    /** So many pictures, each when the one before is there. */
    play: async (pictures: number) => {
      for (let i = 0; i < pictures; i++) await show();
    },
    load: () => loadFigures(counts)
  });
  map.once('idle', () => performance.mark('map:ready'));
  map.triggerRepaint();
});
