/**
 * Layers that live in time. Each reads one number, the day, from one object: moving the clock changes
 * that number and asks for a repaint; no layer is built, compared or uploaded.
 */
import { LayerExtension, type Layer } from '@deck.gl/core';
import type { GpuClock } from '../gpu-time';
import { CLOCK_GLSL, ClockBlock } from './clock-block';

/** deck.gl does not export the type of what its attribute manager takes. */
type AttributeOptions = Parameters<NonNullable<ReturnType<Layer['getAttributeManager']>>['add']>[0][string];

type Attribute = {
  readonly size: 1 | 2 | 3 | 4;
  readonly accessor: string;
  /** Where one value serves two vertices: the names the shader knows it by. */
  readonly shaderAttributes?: Readonly<Record<string, { readonly vertexOffset: number }>>;
};

export type TimedExtensionOptions = {
  readonly clock: GpuClock;
  /** Names the shader module; one word for each kind of extension. */
  readonly name: string;
  /** Values that each object, or each vertex of it, brings along. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** GLSL by the place where deck.gl puts it; `clock.day` is the present day, a window lasts until `clock.to` from `clock.from`; `clock.share` of a fade from the day `clock.before` is over. */
  readonly inject: Readonly<Record<string, string>>;
  /** More uniforms of the module, as a std140 block `<name>Uniforms`, set anew for each drawing. */
  readonly uniforms?: {
    readonly types: Readonly<Record<string, 'f32' | 'vec2<f32>'>>;
    readonly block: string;
    readonly values: (layer: Layer) => Readonly<Record<string, number | readonly number[]>>;
    /** Whether they are others seen from elsewhere. */
    readonly dependOnView?: true;
  };
};

const clockModule = { name: 'clock', vs: CLOCK_GLSL, fs: CLOCK_GLSL } as const;

/** Gives a layer the clock, attributes of its own and a few lines of GLSL that use both. */
export class TimedExtension extends LayerExtension<TimedExtensionOptions> {
  static override extensionName = 'TimedExtension';

  /** Each selection makes extensions anew: where their shaders are the same, nothing is to be compiled or uploaded. */
  override equals({ opts: { clock, name, inject } }: LayerExtension<TimedExtensionOptions>): boolean {
    return (
      clock === this.opts.clock &&
      name === this.opts.name &&
      JSON.stringify(inject) === JSON.stringify(this.opts.inject)
    );
  }

  override getShaders(this: Layer, extension: this): unknown {
    const { name, inject, uniforms } = extension.opts;
    return {
      modules: [
        clockModule,
        {
          name,
          inject,
          ...(uniforms && { vs: uniforms.block, fs: uniforms.block, uniformTypes: uniforms.types })
        }
      ]
    };
  }

  /** A layer made of others, such as one of texts, hands its accessors on to them. */
  override getSubLayerProps(this: Layer, extension: this): unknown {
    const props = this.props as unknown as Readonly<Record<string, unknown>>; // with the accessors of the extension
    const { attributes } = extension.opts;
    return Object.fromEntries(Object.values(attributes).map(({ accessor }) => [accessor, props[accessor]]));
  }

  override initializeState(this: Layer, _context: unknown, extension: this): void {
    const attributes = Object.entries(extension.opts.attributes).map(([name, attribute]) => [
      name,
      { ...attribute, stepMode: 'dynamic' }
    ]);
    this.getAttributeManager()?.add(Object.fromEntries(attributes) as Record<string, AttributeOptions>);
  }

  override draw(this: Layer, _params: unknown, extension: this): void {
    const { clock, name, uniforms } = extension.opts;
    const block = ClockBlock.of(this.context.device);
    block.write(clock);
    this.setShaderModuleProps({
      clock: { clockUniforms: block.buffer },
      ...(uniforms && { [name]: uniforms.values(this) })
    });
  }
}

/** Gives the graphics card the uniforms of `layer` that depend on where it is seen from. */
export function writeViewUniforms(layer: Layer): void {
  for (const extension of layer.props.extensions) {
    if (!(extension instanceof TimedExtension)) continue;
    const { name, uniforms } = extension.opts;
    if (!uniforms?.dependOnView) continue;
    const block = { [name]: uniforms.values(layer) };
    for (const { shaderInputs, _uniformStore } of layer.getModels()) {
      shaderInputs.setProps(block);
      _uniformStore.setUniforms(block);
    }
  }
}

/** GLSL that takes the present shape off the screen, for the picking pass as well. */
export const GLSL_DISCARD_VERTEX = 'gl_Position = vec4(2.0, 2.0, 2.0, 1.0);';

/** GLSL that tells whether the clock's window meets one of two spans: `vec4(start, end, start, end)`, in days. */
export const GLSL_OVERLAPS_RANGE = (spans: string) =>
  `((${spans}.x < clock.to && clock.from < ${spans}.y) || (${spans}.z < clock.to && clock.from < ${spans}.w))`;
