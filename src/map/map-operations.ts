/** What is done to a MapLibre map: creating it, filling and restyling it, travelling. No state is kept here. */
import {
  Map as MapLibre,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
  type SymbolLayerSpecification
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Edition } from '../domain/edition';
import type { Ground } from '../domain/ground';
import { isOnMap, MAP_LIMITS, type Camera, type CameraTarget } from '../view/camera';
import { extentOf } from '../domain/extent';
import { centre, isPoint } from './camera';
import type { SourceData } from './layers/map-layer';
import { EMPTY_SOURCE } from './map-style';

setWorkerUrl(workerUrl); // MapLibre 6 cannot find its own worker once Vite has bundled it

/** A place is looked at from no farther than this. */
const NEAR_ENOUGH = 4.2;
/** Kept clear around what must all be seen: the frame of the map and some air, in pixels. */
const MARGIN = 44;
const TRAVEL_MS = 900;

/**
 * The map in `style`, on the ground of its first picture.
 * @throws where there is no WebGL 2
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  overview: Ground,
  opening: Camera | undefined,
  extent: Edition['openingView']['extent']
): MapLibre {
  const ground = Object.fromEntries(
    Object.entries(overview.layers).map(([id, data]) => [id, { ...EMPTY_SOURCE, data }])
  );
  const map = new MapLibre({
    container,
    style: { ...style, sources: { ...style.sources, ...ground } },
    ...(opening
      ? { center: [opening.longitude, opening.latitude], zoom: opening.zoom }
      : { bounds: [...extent], fitBoundsOptions: { padding: MARGIN } }),
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
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Fills the sources whose data is not the same object as before. */
export function fill(map: MapLibre, data: SourceData, before: SourceData = {}): void {
  for (const [id, collection] of Object.entries(data)) {
    if (collection !== before[id]) void map.getSource<GeoJSONSource>(id)?.setData(collection);
  }
}

/**
 * Gives the map what is different in another style of the same layers. MapLibre would write out the whole style to
 * check one value; tests validate all styles that there are.
 */
export function restyle(map: MapLibre, style: StyleSpecification, before: StyleSpecification): void {
  style.layers.forEach((layer, i) => {
    const { id, filter, layout, paint } = layer as SymbolLayerSpecification; // which properties it has is all the same
    const old = before.layers[i] as SymbolLayerSpecification;
    if (differ(filter, old.filter)) map.setFilter(id, filter, UNCHECKED);
    for (const [name, value] of changed(layout, old.layout))
      map.setLayoutProperty(id, name as 'visibility', value as 'visible', UNCHECKED);
    for (const [name, value] of changed(paint, old.paint))
      map.setPaintProperty(id, name as 'text-color', value as string, UNCHECKED);
  });
}

const UNCHECKED = { validate: false } as const;

const differ = (a: unknown, b: unknown) => a !== b && JSON.stringify(a) !== JSON.stringify(b);

/** Properties that are not as they were before. A style has the same ones always. */
const changed = (properties: object = {}, before: object = {}): readonly (readonly [string, unknown])[] =>
  Object.entries(properties).filter(([name, value]) =>
    differ(value, (before as Record<string, unknown>)[name])
  );

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
