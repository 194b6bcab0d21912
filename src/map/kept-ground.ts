/**
 * While the camera stands and nothing but the clock moves, the ground is drawn once and kept as a picture: sea, land, relief and
 * borders are most of what MapLibre draws, and they are the same from one picture to the next.
 */
import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl';
import { EVENTS_SO_FAR } from './layers/events-so-far/style';
import { changesOf } from './map-changes';
import { partOf, type Style } from './style-part';

/** Stands above all that is kept. */
const KEPT_GROUND = 'kept-ground';

/** What becomes of the ground in a picture: drawn; drawn and kept; shown as it was kept. */
type Treatment = 'draw' | 'keep' | 'show';

/** From now on `map` draws its ground only when that, or where it is seen from, is different from before. */
export function keepGround(map: MapLibre): void {
  let treatment: Treatment = 'draw';
  const picture = groundPicture();
  map.addLayer(
    {
      id: KEPT_GROUND,
      type: 'custom',
      render: (gl) => {
        if (treatment !== 'draw') picture[treatment](gl);
      },
      onRemove: (_, gl) => {
        picture.remove(gl);
      }
    } satisfies CustomLayerInterface,
    EVENTS_SO_FAR
  );

  const { painter } = map;
  const render = painter.render.bind(painter);
  const layersOf = (style: Style) => {
    const above = style._order.indexOf(KEPT_GROUND);
    return { ground: style._order.slice(0, above), others: style._order.slice(above + 1) };
  };
  const sourcesOf = (style: Style, layers: readonly string[]) =>
    new Set(layers.flatMap((id) => style._layers[id]?.source ?? []));
  const hasChanged = changesOf(map, (id) => sourcesOf(map.style, layersOf(map.style).ground).has(id));
  let seenFrom: readonly number[] = [];

  painter.render = (style, transform, data) => {
    const { ground, others } = layersOf(style);
    const from = [painter.width, painter.height, ...transform.modelViewProjectionMatrix];
    const isFading = [...sourcesOf(style, ground)].some(
      (id) => Object.keys(style.tileManagers[id]?._state.stateChanges ?? {}).length > 0
    );
    if (hasChanged() || from.some((value, i) => value !== seenFrom[i]) || isFading) treatment = 'draw';
    else treatment = treatment === 'draw' ? 'keep' : 'show';
    seenFrom = from;
    // A layer that draws by itself has MapLibre set all of its state anew: it takes part where it does something.
    const layers = { draw: [...ground, ...others], keep: style._order, show: [KEPT_GROUND, ...others] };
    render(partOf(style, layers[treatment]), transform, data);
  };
}

/** A copy of what has been drawn so far, on the graphics card. The canvas of MapLibre is not smoothed: it can be copied both ways. */
function groundPicture() {
  let framebuffer: WebGLFramebuffer | null = null;
  let buffer: WebGLRenderbuffer | null = null;
  let size: readonly [width: number, height: number] = [0, 0];

  const remove = (gl: WebGL2RenderingContext) => {
    gl.deleteFramebuffer(framebuffer);
    gl.deleteRenderbuffer(buffer);
    framebuffer = buffer = null;
  };
  const copy = (gl: WebGL2RenderingContext, target: GLenum) => {
    const [width, height] = size;
    gl.bindFramebuffer(target, framebuffer);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  };
  const prepare = (gl: WebGL2RenderingContext) => {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    if (framebuffer && size[0] === width && size[1] === height) return;
    remove(gl);
    framebuffer = gl.createFramebuffer();
    buffer = gl.createRenderbuffer();
    size = [width, height];
    gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
    gl.bindRenderbuffer(gl.RENDERBUFFER, null);
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, buffer);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  };
  return {
    keep: (gl: WebGL2RenderingContext) => {
      prepare(gl);
      copy(gl, gl.DRAW_FRAMEBUFFER);
    },
    show: (gl: WebGL2RenderingContext) => {
      copy(gl, gl.READ_FRAMEBUFFER);
    },
    remove
  };
}
