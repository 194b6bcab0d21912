/** What is done to a MapLibre map from the beginning: creating it, travelling. No state is kept here. */
import {
  LngLat,
  Map as MapLibre,
  setWorkerUrl,
  type GeoJSONSourceSpecification,
  type StyleSpecification
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Ground } from '../domain/ground';
import { NEAREST_ZOOM, type Camera } from '../view/camera';
import { drawnScale } from '../view/drawn-scale';
import { cameraFor, nextCamera, withinLimits, type CameraTarget, type MapArea } from '../view/framing';
import { isEmbedded } from './embedded';
import { firstStyle } from './first-style';
import { enlargeTiles } from './large-tiles';
import { EMPTY_SOURCE } from './map-style';
import { pixelRatio as sharpRatio } from './pixel-ratio';

setWorkerUrl(workerUrl); // MapLibre 6 cannot find its own worker once Vite has bundled it

/** How fast the camera goes to what the visitor asked for; MapLibre's own 1.2 is that of a film. */
const SPEED = 2.4;

/** The pixels of the screen change with the size of the map when the page is zoomed, or the window makes it larger. */
class SharpMap extends MapLibre {
  /** As the map was last measured; declared alone, since it is set while MapLibre makes the map. */
  declare private ratio: number;

  override _getClampedPixelRatio(width: number, height: number): number {
    this.ratio = sharpRatio(width, height, devicePixelRatio * drawnScale(this.getContainer()));
    return super._getClampedPixelRatio(width, height);
  }

  /** MapLibre asks with each tile: measured then, the page would be laid out for each. */
  override getPixelRatio(): number {
    return this.ratio;
  }
}

export { addProtocol } from 'maplibre-gl';

/**
 * The map in as much of `style` as its first picture needs, on the ground of that; `completeStyle` brings the rest.
 *
 * @param pixelRatio of a map that is drawn for a file; else it follows the screen
 * @throws where there is no WebGL 2
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  overview: Ground,
  opening: Camera,
  area: MapArea,
  pixelRatio?: number
): MapLibre {
  const ground = Object.fromEntries(
    Object.entries(overview.layers).map(([id, data]): [string, GeoJSONSourceSpecification] => [
      id,
      { ...EMPTY_SOURCE, data }
    ])
  );
  const map = new (pixelRatio ? MapLibre : SharpMap)({
    container,
    ...(pixelRatio && { pixelRatio }),
    style: firstStyle(style, ground),
    ...optionsOf(opening),
    maxCanvasSize: [Infinity, Infinity], // `SharpMap` sees to it
    cooperativeGestures: isEmbedded(),
    maxZoom: NEAREST_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: area.limits[2] > 180, // across the 180th meridian the east is drawn as a copy
    attributionControl: false, // credits stand on the page
    localIdeographFontFamily: false, // Han and kana are set in a face of this site
    fadeDuration: 0,
    validateStyle: false // tests do; it takes as long as to read it
  });
  enlargeTiles(map);
  // The worker has it then.
  map.once('load', () => {
    for (const source of Object.values(ground)) source.data = EMPTY_SOURCE.data;
  });
  /** MapLibre asks at each movement where the camera may be; it is not told before it stands where it opens. */
  const limit = () => {
    const limits = { ...area, width: container.clientWidth, height: container.clientHeight };
    map.setTransformConstrain(({ lng, lat }, zoom) => {
      const held = withinLimits({ zoom, latitude: lat, longitude: lng }, limits);
      return { center: new LngLat(held.longitude, held.latitude), zoom: held.zoom };
    });
  };
  limit();
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('resize', limit);
  // A larger window may show the map larger, with no more pixels of the page than before.
  let scale = drawnScale(container);
  const rescale = () => {
    if (scale !== drawnScale(container)) map.resize();
    scale = drawnScale(container);
  };
  addEventListener('resize', rescale);
  map.once('remove', () => {
    removeEventListener('resize', rescale);
  });
  return map;
}

/** MapLibre sets the zoom before the centre, and holds it to what may be seen from where the map stood: then once more. */
function jump(map: MapLibre, camera: Camera, event?: object): void {
  map.jumpTo(optionsOf(camera), event);
  if (map.getZoom() < camera.zoom) map.jumpTo(optionsOf(camera), event);
}

const optionsOf = ({ zoom, latitude, longitude }: Camera) => ({
  center: [longitude, latitude] as [number, number],
  zoom
});

/** Moving the map for one who drags it would take it out of the hand. */
const isInHand = (map: MapLibre) => map.dragPan.isActive() || map.touchZoomRotate.isActive();

/** Takes the camera to its target, unless the visitor's hand is on the map. */
export function travel(map: MapLibre, target: CameraTarget, area: MapArea): void {
  if (isInHand(map)) return;
  const { lng, lat } = map.getCenter();
  const here = { zoom: map.getZoom(), latitude: lat, longitude: lng };
  const camera =
    'camera' in target
      ? target.camera
      : target.stay
        ? nextCamera(here, target, area)
        : cameraFor(target, area);
  if (camera === here) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Before the first picture there is nowhere to travel from.
  if (still || !map.loaded()) jump(map, camera);
  else map.flyTo({ ...optionsOf(camera), speed: SPEED });
}

/** Puts the camera where a story has it, unless the visitor's hand is on the map. It comes to rest when the story does, and not before each frame. */
export function direct(map: MapLibre, camera: Camera): void {
  if (!isInHand(map)) jump(map, camera, { directed: true });
}
