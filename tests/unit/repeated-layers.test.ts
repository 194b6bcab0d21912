import type { Deck } from '@deck.gl/core';
import { expect, test, vi } from 'vitest';
import { ClockBlock } from '../../src/map/layers/clock-block';
import { repeatLayers, StandingView, type WebGLDevice } from '../../src/map/repeated-layers';

const CAMERA = { width: 400, height: 300, viewState: { longitude: 120, latitude: 40, zoom: 4 } };

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
  const constant = Float32Array.of(1, 0, 0, 1);
  const device = {
    handle: gl,
    createBuffer: () => ({ handle: 'clock', write: written }),
    setConstantAttributeWebGL: vi.fn(),
    beginRenderPass: () => ({
      pipeline: {
        handle: 'program',
        props: { topology: 'triangle-list' },
        shaderLayout: { bindings: [{ name: 'clockUniforms' }] }
      },
      vertexArray: {
        handle: 'vertices',
        attributes: [null, constant],
        indexBuffer: { glIndexType: 5125 }
      },
      bindings: { clockUniforms: { handle: 'clock' } },
      draw: () => true
    })
  } as unknown as WebGLDevice;
  const model = { _needsRedraw: false as string | false };
  const layer = { props: { visible: true }, getModels: () => [model] };
  const drawn = vi.fn();
  const loop = { start: vi.fn(), stop: vi.fn() };
  const deck = {
    animationLoop: loop,
    setProps: vi.fn(),
    layerManager: { getLayers: () => layers, needsUpdate: () => isGiven },
    _drawLayers: () => {
      drawn();
      const pass = device.beginRenderPass({});
      pass.draw({ isInstanced: true, indexCount: 6, instanceCount: 7 });
    }
  };
  repeatLayers(deck as unknown as Deck, device);
  const view = new StandingView({ id: 'maplibre' });
  let layers = [layer];
  let isGiven = false;
  const draw = deck._drawLayers as (reason: string, options: object) => void;
  return {
    deck,
    gl,
    loop,
    model,
    written,
    device,
    given: (now: boolean) => (isGiven = now),
    choose: () => (layers = [layer]),
    picture: (camera: object = CAMERA) => {
      drawn.mockClear();
      draw('', { viewports: [view.makeViewport(camera as typeof CAMERA)] });
      return drawn.mock.calls.length > 0 ? 'deck.gl' : 'again';
    }
  };
}
const silent = (name: string) => [name, () => undefined] as const;

test('where nothing but the clock moves, the calls of the second picture are made again, with the clock as it then is', () => {
  const { gl, device, picture, written } = deckWithLayer();
  const clock = { day: 1, window: undefined };
  ClockBlock.of(device).write(clock);
  expect([picture(), picture()]).toEqual(['deck.gl', 'deck.gl']);
  clock.day = 2;
  expect([picture(), picture()]).toEqual(['again', 'again']);
  expect(written.mock.calls.map(([[day]]) => day)).toEqual([1, 2]);
  expect(gl.bindBufferBase).toHaveBeenLastCalledWith(undefined, 0, 'clock');
  expect(device.setConstantAttributeWebGL).toHaveBeenLastCalledWith(1, Float32Array.of(1, 0, 0, 1));
  expect(gl.drawElementsInstanced).toHaveBeenLastCalledWith(undefined, 6, 5125, 0, 7);
});

test('another camera, another size, other layers and whoever else draws have deck.gl draw', () => {
  const { choose, device, gl, picture } = deckWithLayer();
  const kept = (camera?: object) => [picture(camera), picture(camera), picture(camera)].at(-1);
  expect(kept()).toBe('again');
  const nearer = { ...CAMERA, viewState: { ...CAMERA.viewState, zoom: 5 } };
  expect(picture(nearer)).toBe('deck.gl');
  expect(kept(nearer)).toBe('again');
  gl.drawingBufferWidth = 800;
  expect(picture(nearer)).toBe('deck.gl');
  expect(kept(nearer)).toBe('again');
  choose();
  expect(picture(nearer)).toBe('deck.gl');
  expect(kept(nearer)).toBe('again');
  device.beginRenderPass({});
  expect(picture(nearer)).toBe('deck.gl');
  expect(picture(nearer)).toBe('again');
});

test('nothing is kept as long as a layer waits for its shaders', () => {
  const { model, picture } = deckWithLayer();
  model._needsRedraw = 'waiting';
  expect([picture(), picture(), picture()]).toEqual(['deck.gl', 'deck.gl', 'deck.gl']);
  model._needsRedraw = false;
  expect([picture(), picture()]).toEqual(['deck.gl', 'again']);
});

test('deck.gl has no frames of its own while its calls are made again, until it is given something', () => {
  const { deck, loop, picture } = deckWithLayer();
  picture();
  expect(loop.stop).not.toHaveBeenCalled();
  picture();
  expect(loop.stop).toHaveBeenCalledOnce();
  deck.setProps({ layers: [] });
  expect(loop.start).toHaveBeenCalledOnce();
});

test('what it has been given and has not looked at keeps its frames, whatever the map draws before', () => {
  const { given, loop, picture } = deckWithLayer();
  given(true);
  expect([picture(), picture(), picture()]).toEqual(['deck.gl', 'deck.gl', 'again']);
  expect(loop.stop).not.toHaveBeenCalled();
});
