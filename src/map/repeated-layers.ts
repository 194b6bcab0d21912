/**
 * While nothing but clock and camera moves, the layers of deck.gl are drawn from one picture to the next by the same few calls of the graphics card. They are kept
 * and made again: deck.gl would find out for each layer in each picture that all it depends on is as it was.
 */
import { MapView, type Deck, type DeckProps, type Layer } from '@deck.gl/core';
import type { Buffer, Device, RenderPass } from '@luma.gl/core';
import { ClockBlock } from './layers/clock-block';
import { writeViewUniforms } from './layers/timed-extension';
import { VIEW_BLOCK, ViewBlock } from './layers/view-block';

/** What one call that draws is made with. */
type Drawing = {
  readonly program: WebGLProgram;
  readonly vertexArray: WebGLVertexArrayObject;
  /** By attribute, what is the same for all vertices. */
  readonly constants: readonly (readonly [attribute: number, value: Constant])[];
  readonly blocks: readonly (readonly [index: number, block: WebGLBuffer])[];
  readonly draw: (gl: WebGL2RenderingContext) => void;
};
type Constant = Float32Array | Int32Array | Uint32Array;

type Seen = NonNullable<ReturnType<MapView['makeViewport']>>;

/** All that the calls depend on: the layers, and the pixels of the canvas. */
type Dependencies = { readonly layers: readonly Layer[]; readonly width: number; readonly height: number };

/** A view that answers with the same viewport as long as it is seen from the same place. */
export class StandingView extends MapView {
  #viewport: Seen | null = null;
  #seen = '';

  override makeViewport(options: Parameters<MapView['makeViewport']>[0]): Seen | null {
    const seen = JSON.stringify(options);
    if (seen !== this.#seen) this.#viewport = super.makeViewport(options);
    this.#seen = seen;
    return this.#viewport;
  }
}

/**
 * From now on `deck`, whose view is a `StandingView`, draws its layers only when they, or the canvas, are different from before.
 *
 * @param tracked does what deck.gl itself is asked to draw
 */
export function repeatLayers(deck: Deck, device: WebGLDevice, tracked: <T>(work: () => T) => T): void {
  const { handle: gl } = device;
  const drawLayers = deck._drawLayers.bind(deck);
  const draw: typeof drawLayers = (...how) => tracked(() => drawLayers(...how));
  const begin = device.beginRenderPass.bind(device);
  const view = new ViewBlock(device);
  let before: Dependencies | undefined;
  let kept: readonly Drawing[] | undefined;
  let recorded: Drawing[] | undefined;
  let seen: Seen | undefined;

  // Whoever else draws, as to find what lies under a pointer, leaves the blocks of uniforms otherwise.
  device.beginRenderPass = (props) => {
    kept = undefined;
    const pass = begin(props);
    if (recorded) record(pass, recorded, view);
    return pass;
  };

  deck._drawLayers = (reason, options) => {
    const [viewport, ...others] = options?.viewports ?? [];
    const [world, ...copies] = viewport?.subViewports ?? [viewport];
    if (!viewport || !world || others.length + copies.length > 0) {
      draw(reason, options);
      return;
    }
    const layers = deck['layerManager']?.getLayers() ?? [];
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const isResized = width !== before?.width || height !== before.height;
    if (kept && isListed(layers, before?.layers) && !isResized) {
      if (viewport !== seen) {
        seen = viewport;
        view.write(world);
        deck['layerManager']?.activateViewport(viewport);
        layers.forEach(writeViewUniforms);
      }
      ClockBlock.of(device).write();
      repeat(device, kept);
      if (!deck['layerManager']?.needsUpdate()) deck['animationLoop']?.stop();
      return;
    }
    before = { layers, width, height };
    if (isResized) {
      // MapLibre draws before luma.gl knows of it, which would give the canvas the size that it had.
      device.getDefaultCanvasContext().setDrawingBufferSize(width, height);
      void deck['animationLoop']?.start();
    }
    recorded = [];
    draw(reason, options);
    kept = layers.every(isDrawn) ? withoutRepetition(recorded) : undefined;
    recorded = seen = undefined;
  };

  // In frames of its own deck.gl looks for what it has been given since: nothing, while pictures are repeated. What the camera is, it is told
  // only to find what lies under a point, or with something else.
  const setProps = deck.setProps.bind(deck);
  const pick = (deck['_pick'] as Picking).bind(deck);
  let camera: DeckProps | undefined;
  deck.setProps = (props) => {
    if (Object.keys(props).every((name) => name === 'viewState')) {
      camera = props;
      return;
    }
    void deck['animationLoop']?.start();
    setProps({ ...camera, ...props });
    camera = undefined;
  };
  deck['_pick'] = (...point: Parameters<Picking>) => {
    if (camera) setProps(camera);
    camera = undefined;
    return tracked(() => pick(...point));
  };
}

/** Whether these are the same layers: deck.gl makes another list of them where it has only written what vertices of one of them are drawn with. */
const isListed = (layers: readonly Layer[], as: readonly Layer[] = []) =>
  layers.length === as.length && layers.every((layer, i) => layer === as[i]);

/** deck.gl hides its type. */
type Picking = (...point: readonly unknown[]) => unknown;

/** Whether nothing of a layer waits for its shaders. */
const isDrawn = (layer: Layer) =>
  !layer.props.visible || layer.getModels().every((model) => !model['_needsRedraw']);

/** What luma.gl has for WebGL, and does not export. */
export type WebGLDevice = Device & {
  readonly handle: WebGL2RenderingContext;
  readonly setConstantAttributeWebGL: (attribute: number, value: Constant) => void;
};
type WebGLPass = RenderPass & {
  readonly pipeline: {
    readonly handle: WebGLProgram;
    readonly props: { readonly topology: string };
    readonly shaderLayout: { readonly bindings: readonly { readonly name: string }[] };
  };
  readonly vertexArray: {
    readonly handle: WebGLVertexArrayObject;
    readonly attributes: readonly (Constant | Buffer | null)[];
    readonly indexBuffer: { readonly glIndexType: GLenum } | null;
  };
  /** Of a layer of ours all are blocks of uniforms: none has a texture. */
  readonly bindings: Readonly<Record<string, Block>>;
};
type Block = { readonly handle: WebGLBuffer };
type DrawOptions = Parameters<RenderPass['draw']>[0];

/** Notes in `drawings` what a pass draws. */
function record(pass: RenderPass, drawings: Drawing[], view: ViewBlock): void {
  const draw = pass.draw.bind(pass);
  pass.draw = (options) => {
    drawings.push(drawingOf(pass as WebGLPass, options, view));
    return draw(options);
  };
}

function drawingOf(pass: WebGLPass, options: DrawOptions, view: ViewBlock): Drawing {
  const { pipeline, vertexArray } = pass;
  const { attributes, indexBuffer } = vertexArray;
  const bindings: WebGLPass['bindings'] = { ...pass.bindings, [VIEW_BLOCK]: view.buffer as Buffer & Block };
  return {
    program: pipeline.handle,
    vertexArray: vertexArray.handle,
    constants: attributes.flatMap((value, attribute) =>
      ArrayBuffer.isView(value) ? [[attribute, value] as const] : []
    ),
    blocks: pipeline.shaderLayout.bindings
      .flatMap(({ name }) => bindings[name]?.handle ?? [])
      .map((block, i) => [i, block]),
    draw: callOf(options, pipeline.props.topology, indexBuffer?.glIndexType)
  };
}

function callOf(options: DrawOptions, topology: string, indexType: GLenum | undefined): Drawing['draw'] {
  const { isInstanced, vertexCount = 0, indexCount = vertexCount, instanceCount = 0 } = options;
  const instances = isInstanced ? instanceCount : 1;
  return (gl) => {
    const mode = topology === 'triangle-strip' ? gl.TRIANGLE_STRIP : gl.TRIANGLES;
    if (indexType === undefined) gl.drawArraysInstanced(mode, 0, vertexCount, instances);
    else gl.drawElementsInstanced(mode, indexCount, indexType, 0, instances);
  };
}

/** The same without the constants and blocks that stand from the calls before. */
function withoutRepetition(drawings: readonly Drawing[]): readonly Drawing[] {
  const constantAt = new Map<number, string>();
  const blockAt = new Map<number, WebGLBuffer>();
  return drawings.map(({ constants, blocks, ...rest }) => ({
    ...rest,
    constants: constants.filter(([attribute, value]) =>
      isOther(constantAt, attribute, value.constructor.name + value.join())
    ),
    blocks: blocks.filter(([index, block]) => isOther(blockAt, index, block))
  }));
}

function isOther<T>(known: Map<number, T>, at: number, value: T): boolean {
  const answer = known.get(at) !== value;
  known.set(at, value);
  return answer;
}

/** Makes the calls again, within MapLibre's picture, which looks after its own state. */
function repeat(device: WebGLDevice, drawings: readonly Drawing[]): void {
  const { handle: gl } = device;
  gl.enable(gl.BLEND);
  gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.blendEquation(gl.FUNC_ADD);
  gl.disable(gl.DEPTH_TEST);
  gl.depthMask(false);
  for (const { program, vertexArray, constants, blocks, draw } of drawings) {
    gl.useProgram(program);
    gl.bindVertexArray(vertexArray);
    for (const [attribute, value] of constants) device.setConstantAttributeWebGL(attribute, value);
    for (const [i, block] of blocks) gl.bindBufferBase(gl.UNIFORM_BUFFER, i, block);
    draw(gl);
  }
  gl.bindVertexArray(null);
}
