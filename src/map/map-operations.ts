/** What is done to a MapLibre map: making it, filling it, naming, travelling. No state is kept here. */
import type { FeatureCollection } from 'geojson';
import {
  Map as MapLibre,
  setWorkerUrl,
  type FilterSpecification,
  type GeoJSONSource,
  type StyleSpecification
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Edition } from '../domain/edition';
import type { Ground } from '../domain/ground';
import { isOnMap, MAP_LIMITS, type Camera, type CameraTarget } from '../view/camera';
import { LAYER_NAMES, type Hidden, type LayerName } from '../view/layers';
import type { Theme } from '../view/theme';
import { EMPTY, style } from './basemap';
import { extentOf } from '../domain/extent';
import { centre, isPoint } from './camera';
import { hatchImage, HATCH_PIXEL_RATIO } from './style/hatch';

setWorkerUrl(workerUrl); // MapLibre 6 cannot find its own worker once Vite has bundled it

/** A place is looked at from no farther than this. */
const NEAR_ENOUGH = 4.2;
/** Kept clear around what must all be seen: the frame of the map and some air, in pixels. */
const MARGIN = 44;
const TRAVEL_MS = 900;

/**
 * The map on its first ground.
 * @throws where there is no WebGL 2
 */
export function createMap(
  container: HTMLElement,
  edition: Edition,
  languages: readonly string[],
  theme: Theme,
  opening: Camera | undefined,
  overview: Ground
): MapLibre {
  const first = style(languages, theme, edition.powers);
  for (const [id, data] of Object.entries(overview.layers)) first.sources[id] = { ...EMPTY, data };
  const map = new MapLibre({
    container,
    style: first,
    ...(opening
      ? { center: [opening.longitude, opening.latitude], zoom: opening.zoom }
      : { bounds: [...edition.openingView.extent], fitBoundsOptions: { padding: MARGIN } }),
    maxBounds: [...MAP_LIMITS],
    maxZoom: 12,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false, // credits stand on the page
    localIdeographFontFamily: false, // Han and kana are set in a face of this site
    fadeDuration: 0
  });
  // Hatches are drawn when a layer first asks for them.
  map.setMissingStyleImageResolver((id) => {
    const image = hatchImage(id);
    if (image) map.addImage(id, image, { pixelRatio: HATCH_PIXEL_RATIO });
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

export function fill(map: MapLibre, data: Readonly<Record<string, FeatureCollection>>): void {
  for (const [id, collection] of Object.entries(data)) {
    void map.getSource<GeoJSONSource>(id)?.setData(collection);
  }
}

/**
 * Which features each layer shows. MapLibre would write out the whole style to check one filter; tests validate all that
 * there are.
 */
export function filter(map: MapLibre, filters: Readonly<Record<string, FilterSpecification>>): void {
  for (const [layer, its] of Object.entries(filters)) map.setFilter(layer, its, { validate: false });
}

/** Layers of the style by the word of the layers panel that hides them. */
const LAYERS_BY_NAME: Readonly<Record<LayerName, (id: string) => boolean>> = {
  depths: (id) => id.startsWith('depth'),
  relief: (id) => id.startsWith('relief'),
  rivers: (id) => id === 'rivers' || id === 'lakes',
  railways: (id) => id.startsWith('line-'),
  territories: (id) => id === 'signs' || /^(land|sphere)-|^spheres$/.test(id),
  journeys: (id) => id === 'stops',
  places: (id) => id.startsWith('place'),
  events: () => false, // deck.gl draws them all
  names: (id) => id.startsWith('names')
};

export function hide(map: MapLibre, hidden: Hidden): void {
  for (const id of map.getLayersOrder()) {
    const name = LAYER_NAMES.find((word) => LAYERS_BY_NAME[word](id));
    if (name) map.setLayoutProperty(id, 'visibility', hidden.has(name) ? 'none' : 'visible');
  }
}

/** Gives the map the words and colours of another style of the same layers. What is equal MapLibre leaves alone. */
export function restyle(map: MapLibre, { layers }: StyleSpecification): void {
  for (const { id, type, layout, paint } of layers) {
    if (type === 'symbol') map.setLayoutProperty(id, 'text-field', layout?.['text-field']);
    // Which property belongs to which layer the types cannot follow; tests validate every style.
    for (const [name, value] of Object.entries(paint ?? {})) {
      map.setPaintProperty(id, name as 'fill-color', value as string, { validate: false });
    }
  }
}

/** Takes the camera to where all `points` are seen, unless the reader's hand is on the map. */
export function travel(map: MapLibre, { points, zoom, apart = false }: CameraTarget): void {
  if (map.dragPan.isActive() || map.touchZoomRotate.isActive()) return;
  const drawn = points.filter(isOnMap);
  if (drawn.length === 0) return; // only points beyond the edge
  const extent = extentOf(drawn);
  const [west, south, east, north] = extent;
  const camera =
    isPoint(extent) && !apart
      ? { center: centre(extent), zoom: zoom ?? Math.max(map.getZoom(), NEAR_ENOUGH) }
      : map.cameraForBounds([west, south, east, north], {
          // What is told apart has dates beside it.
          padding: apart ? 2 * MARGIN : MARGIN,
          maxZoom: apart ? 11.5 : 7.5
        });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Before the first picture there is nowhere to travel from.
  if (camera) map.easeTo({ ...camera, duration: still || !map.loaded() ? 0 : TRAVEL_MS });
}
