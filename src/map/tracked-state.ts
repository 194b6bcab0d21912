/**
 * luma.gl replaces the calls that set a state of the graphics card, to know all of them, put back what it changes and set nothing twice. MapLibre, which makes
 * most of these calls, keeps account of them itself: it is to make them directly.
 */
import type { Map as MapLibre } from 'maplibre-gl';

/** The states that MapLibre keeps account of, of those of which luma.gl does. */
const SHARED_STATES = [
  ...(['clearColor', 'clearDepth', 'clearStencil', 'colorMask', 'viewport', 'program'] as const),
  ...(['depthMask', 'depthRange', 'depthTest', 'depthFunc'] as const),
  ...(['stencilMask', 'stencilFunc', 'stencilOp', 'stencilTest'] as const),
  ...(['blend', 'blendFunc', 'blendColor', 'blendEquation'] as const),
  ...(['cullFace', 'cullFaceSide', 'frontFace'] as const),
  ...(['bindFramebuffer', 'bindRenderbuffer', 'bindVertexArray'] as const),
  ...(['pixelStoreUnpack', 'pixelStoreUnpackPremultiplyAlpha', 'pixelStoreUnpackFlipY'] as const)
] as const;
type State<T = unknown> = { readonly current: T; dirty: boolean; readonly set: (value: T) => void };
type States = Pick<MapLibre['painter']['context'], (typeof SHARED_STATES)[number]>;

/**
 * From now on luma.gl hears of the states of a graphics card only while `work` is done by the function that this answers with.
 *
 * @param states what MapLibre knows of them, which luma.gl is told before each work
 */
export function trackStateOnlyDuring(gl: WebGL2RenderingContext, states: States): <T>(work: () => T) => T {
  const methods = Object.getPrototypeOf(gl) as Readonly<Record<string, unknown>>;
  const tracking = Object.fromEntries(Object.entries(gl).filter(([name]) => name in methods));
  const direct = Object.fromEntries(Object.keys(tracking).map((name) => [name, methods[name]]));
  Object.assign(gl, direct);
  return (work) => {
    Object.assign(gl, tracking);
    for (const name of SHARED_STATES) {
      const state = states[name] as State;
      state.dirty = true; // MapLibre sets nothing twice either
      state.set(state.current);
    }
    try {
      return work();
    } finally {
      Object.assign(gl, direct);
    }
  };
}
