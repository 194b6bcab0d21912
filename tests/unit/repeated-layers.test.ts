import type { Deck } from '@deck.gl/core';
import { expect, test, vi } from 'vitest';
import { ClockBlock } from '../../src/map/layers/clock-block';
import { TimedExtension } from '../../src/map/layers/timed-extension';
import { repeatLayers, StandingView, type WebGLDevice } from '../../src/map/repeated-layers';

const CAMERA = { width: 400, height: 300, viewState: { longitude: 120, latitude: 40, zoom: 4 } };

const NEARER = { ...CAMERA, viewState: { ...CAMERA.viewState, zoom: 5 } };

/** A deck with one layer; `picture` says what drew it: deck.gl itself, or its calls made again. */
function deckWithLayer() {
  const gl = {
    ...{ drawingBufferWidth: 400, drawingBufferHeight: 300 },
    ...Object.fromEntries(
      ['enable', 'disable', 'blendFuncSeparate', 'blendEquation', 'depthMask', 'useProgram'].map(silent)
    ),
    bindVertexArray: vi.fn(),
    bindBufferBase: vi.fn(),
    drawElementsInstanced: vi.fn()
  };
  const written = vi.fn<(values: Float32Array) => void>();
  const views: string[] = [];
  const resized = vi.fn();
  const clock = { day: 1, window: undefined };
  const constant = Float32Array.of(1, 0, 0, 1);
  const device = {
    handle: gl,
    createBuffer: vi
      .fn()
      .mockReturnValueOnce({ handle: 'view', write: (view: Uint8Array) => views.push(view.join()) })
      .mockReturnValue({ handle: 'clock', write: written }),
    getDefaultCanvasContext: () => ({
      getDrawingBufferSize: () => [400, 300],
      getCSSSize: () => [400, 300],
      setDrawingBufferSize: resized
    }),
    setConstantAttributeWebGL: vi.fn(),
    beginRenderPass: () => ({
      pipeline: {
        handle: 'program',
        props: { topology: 'triangle-list' },
        shaderLayout: { bindings: [{ name: 'projectUniforms' }, { name: 'clockUniforms' }] }
      },
      vertexArray: {
        handle: 'vertices',
        attributes: [null, constant],
        indexBuffer: { glIndexType: 5125 }
      },
      bindings: { projectUniforms: { handle: 'of the layer' }, clockUniforms: { handle: 'clock' } },
      draw: () => true
    })
  } as unknown as WebGLDevice;
  const uploaded = vi.fn();
  const model = {
    _needsRedraw: false as string | false,
    shaderInputs: { setProps: vi.fn() },
    _uniformStore: { setUniforms: uploaded }
  };
  const values = vi.fn(() => ({ origin: 0 }));
  const uniforms = { types: {}, block: '', values, dependOnView: true } as const;
  const inTime = {
    clock,
    name: 'hatch',
    attributes: {},
    inject: {},
    uniforms
  };
  const layer = {
    context: { device: undefined as WebGLDevice | undefined },
    props: { visible: true, extensions: [new TimedExtension(inTime)] },
    setShaderModuleProps: vi.fn(),
    getModels: () => [model]
  };
  const drawn = vi.fn();
  const loop = { start: vi.fn(), stop: vi.fn() };
  const setProps = vi.fn();
  const deck = {
    _pick: vi.fn(),
    animationLoop: loop,
    setProps,
    layerManager: { getLayers: () => layers, needsUpdate: () => isGiven, activateViewport: vi.fn() },
    _drawLayers: () => {
      drawn();
      const pass = device.beginRenderPass({});
      pass.draw({ isInstanced: true, indexCount: 6, instanceCount: 7 });
    }
  };
  layer.context.device = device;
  repeatLayers(deck as unknown as Deck, device, (work) => work());
  const view = new StandingView({ id: 'maplibre' });
  let layers = [layer];
  let isGiven = false;
  const draw = deck._drawLayers as (reason: string, options: object) => void;
  return {
    deck,
    setProps,
    gl,
    loop,
    model,
    written,
    views,
    resized,
    clock,
    device,
    uploaded,
    given: (now: boolean) => (isGiven = now),
    choose: () => (layers = [{ ...layer }]),
    listAgain: () => (layers = [...layers]),
    picture: (camera: object = CAMERA) => {
      drawn.mockClear();
      draw('', { viewports: [view.makeViewport(camera as typeof CAMERA)] });
      return drawn.mock.calls.length > 0 ? 'deck.gl' : 'again';
    }
  };
}
const silent = (name: string) => [name, () => undefined] as const;

test('where nothing but the clock moves, the calls of the first picture are made again, with the clock as it then is', () => {
  const { clock, gl, device, picture, written } = deckWithLayer();
  ClockBlock.of(device).write(clock);
  expect(picture()).toBe('deck.gl');
  clock.day = 2;
  expect([picture(), picture()]).toEqual(['again', 'again']);
  expect(written.mock.calls.map(([[day]]) => day)).toEqual([1, 2]);
  expect(gl.bindBufferBase).toHaveBeenLastCalledWith(undefined, 1, 'clock');
  expect(device.setConstantAttributeWebGL).toHaveBeenLastCalledWith(1, Float32Array.of(1, 0, 0, 1));
  expect(gl.drawElementsInstanced).toHaveBeenLastCalledWith(undefined, 6, 5125, 0, 7);
});

test('from another camera too, with what the layers depend on of it written once', () => {
  const { gl, picture, uploaded, views } = deckWithLayer();
  picture();
  expect([picture(), picture()]).toEqual(['again', 'again']);
  expect(gl.bindBufferBase).toHaveBeenCalledWith(undefined, 0, 'view');
  expect(uploaded).toHaveBeenCalledOnce();
  expect([picture(NEARER), picture(NEARER)]).toEqual(['again', 'again']);
  expect(uploaded).toHaveBeenCalledTimes(2);
  expect(uploaded).toHaveBeenLastCalledWith({ hatch: { origin: 0 } });
  expect(views).toHaveLength(2);
  expect(views[0]).not.toBe(views[1]);
});

test('where the world is drawn more than once, deck.gl draws it', () => {
  const { picture } = deckWithLayer();
  const wide = { ...CAMERA, width: 2000, viewState: { longitude: 180, latitude: 0, zoom: 1, repeat: true } };
  expect([picture(wide), picture(wide)]).toEqual(['deck.gl', 'deck.gl']);
});

test('other layers and whoever else draws have deck.gl draw', () => {
  const { choose, device, picture } = deckWithLayer();
  expect([picture(), picture()]).toEqual(['deck.gl', 'again']);
  choose();
  expect([picture(), picture()]).toEqual(['deck.gl', 'again']);
  device.beginRenderPass({});
  expect([picture(), picture()]).toEqual(['deck.gl', 'again']);
});

test('the same layers in another list, of which one has written its vertices anew, are drawn by the same calls', () => {
  const { listAgain, picture } = deckWithLayer();
  picture();
  listAgain();
  expect(picture()).toBe('again');
});

test('a canvas of another size has deck.gl draw, which is told of it and looks for what else has changed', () => {
  const { gl, loop, picture, resized } = deckWithLayer();
  expect([picture(), picture()]).toEqual(['deck.gl', 'again']);
  loop.start.mockClear();
  loop.stop.mockClear();
  gl.drawingBufferWidth = 800;
  expect(picture()).toBe('deck.gl');
  expect(resized).toHaveBeenLastCalledWith(800, 300);
  expect(loop.start).toHaveBeenCalledOnce();
  expect(loop.stop).not.toHaveBeenCalled();
  expect(picture()).toBe('again');
  expect(loop.stop).toHaveBeenCalledOnce();
});

test('nothing is kept as long as a layer waits for its shaders', () => {
  const { model, picture } = deckWithLayer();
  model._needsRedraw = 'waiting';
  expect([picture(), picture(), picture()]).toEqual(['deck.gl', 'deck.gl', 'deck.gl']);
  model._needsRedraw = false;
  expect([picture(), picture()]).toEqual(['deck.gl', 'again']);
});

test('deck.gl has no frames of its own while its calls are made again, until it is given more than another camera', () => {
  const { deck, loop, picture } = deckWithLayer();
  picture();
  expect(loop.stop).not.toHaveBeenCalled();
  picture();
  expect(loop.stop).toHaveBeenCalledOnce();
  loop.start.mockClear();
  deck.setProps({ viewState: {} });
  expect(loop.start).not.toHaveBeenCalled();
  deck.setProps({ layers: [] });
  expect(loop.start).toHaveBeenCalledOnce();
});

test('what it has been given and has not looked at keeps its frames, whatever the map draws before', () => {
  const { given, loop, picture } = deckWithLayer();
  given(true);
  expect([picture(), picture()]).toEqual(['deck.gl', 'again']);
  expect(loop.stop).not.toHaveBeenCalled();
});

test('deck.gl is told of the camera when it is asked what lies under a point, or given something else', () => {
  const { deck, setProps } = deckWithLayer();
  const pick = deck._pick;
  deck.setProps({ viewState: 1 });
  deck.setProps({ viewState: 2 });
  expect(setProps).not.toHaveBeenCalled();
  pick();
  expect(setProps.mock.calls).toEqual([[{ viewState: 2 }]]);
  pick();
  deck.setProps({ viewState: 3 });
  deck.setProps({ layers: [] });
  pick();
  expect(setProps.mock.calls).toEqual([[{ viewState: 2 }], [{ viewState: 3, layers: [] }]]);
});
