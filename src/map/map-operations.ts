/** What is done to a MapLibre map from the beginning: creating it, travelling. No state is kept here. */
import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Edition } from '../domain/edition';
import type { Ground } from '../domain/ground';
import type { LngLat } from '../domain/lng-lat';
import { cornersOf, isOnMap, type Camera, type CameraTarget } from '../view/camera';
import { extentOf } from '../domain/extent';
import { centre, isPoint } from './camera';
import { paddingBeside } from './camera-padding';
import { isEmbedded } from './embedded';
import { cameraLimits } from './camera-limits';
import { EMPTY_SOURCE } from './map-style';
import { pixelRatio } from './pixel-ratio';

setWorkerUrl(workerUrl); // MapLibre 6 cannot find its own worker once Vite has bundled it

/** A place is looked at from no farther than this. */
const NEAR_ENOUGH = 4.2;
/** Kept clear around what must all be seen: the frame of the map and some air, in pixels. */
const MARGIN = 44;
/** The same at the sides, where half of a name stands beside its point; of a narrow map a tenth. */
const SIDE_MARGIN = 100;
const TRAVEL_MS = 900;

/** MapLibre asks whenever the size of the map has changed; the pixels of the screen change with it when the page is zoomed. */
class SharpMap extends MapLibre {
  override getPixelRatio(): number {
    const { clientWidth, clientHeight } = this.getContainer();
    return pixelRatio(clientWidth, clientHeight, devicePixelRatio);
  }
}

/**
 * The map in `style`, on the ground of its first picture.
 * @throws where there is no WebGL 2
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  overview: Ground,
  opening: Camera | undefined,
  extent: Edition['openingView']['extent'],
  covers: readonly DOMRect[]
): MapLibre {
  const ground = Object.fromEntries(
    Object.entries(overview.layers).map(([id, data]) => [id, { ...EMPTY_SOURCE, data }])
  );
  const limits = () => cameraLimits(extent, container.clientWidth, container.clientHeight, MARGIN);
  const map = new SharpMap({
    container,
    style: { ...style, sources: { ...style.sources, ...ground } },
    ...(opening
      ? { center: [opening.longitude, opening.latitude], zoom: opening.zoom }
      : {
          bounds: [...extent],
          fitBoundsOptions: { padding: paddingOn(container, covers, cornersOf(extent), MARGIN) }
        }),
    maxBounds: limits(),
    maxCanvasSize: [Infinity, Infinity], // `SharpMap` sees to it
    cooperativeGestures: isEmbedded(),
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
  map.on('resize', () => map.setMaxBounds(limits()));
  return map;
}

/** The padding with which all `points` are seen beside what of `covers`, in pixels of the page, lies over the map. */
function paddingOn(
  container: HTMLElement,
  covers: readonly DOMRect[],
  points: readonly LngLat[],
  margin: number
) {
  const { left, top, width, height } = container.getBoundingClientRect();
  const boxes = covers
    .map((box) => ({
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top
    }))
    .filter((box) => box.right > 0 && box.bottom > 0 && box.left < width && box.top < height);
  const sides = Math.max(margin, Math.min(SIDE_MARGIN, width / 10));
  return paddingBeside(boxes, { width, height }, points, { sides, ends: margin });
}

/** Takes the camera to where all `points` are seen, unless the visitor's hand is on the map. */
export function travel(
  map: MapLibre,
  { points, zoom, apart = false }: CameraTarget,
  covers: readonly DOMRect[]
): void {
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
          padding: paddingOn(map.getContainer(), covers, drawn, apart ? 2 * MARGIN : MARGIN),
          maxZoom: apart ? 11.5 : 7.5
        });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Before the first picture there is nowhere to travel from.
  if (camera) map.easeTo({ ...camera, duration: still || !map.loaded() ? 0 : TRAVEL_MS });
}
