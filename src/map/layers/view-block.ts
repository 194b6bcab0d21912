/** Where the map is seen from, as the graphics card has it: one block of uniforms for all layers, whose positions are longitude and latitude. */
import { project, type Viewport as Seen } from '@deck.gl/core';
import { UniformStore, type Buffer, type Device } from '@luma.gl/core';

/** By what name shaders know the block. */
export const VIEW_BLOCK = 'projectUniforms';

export class ViewBlock {
  readonly #device: Device;
  readonly #store: UniformStore;
  readonly buffer: Buffer;

  constructor(device: Device) {
    this.#device = device;
    this.#store = new UniformStore(device, { project });
    this.buffer = this.#store.getManagedUniformBuffer('project');
  }

  /** Gives the graphics card what deck.gl would give it for each layer. */
  write(viewport: Seen): void {
    const canvas = this.#device.getDefaultCanvasContext();
    const devicePixelRatio = canvas.getDrawingBufferSize()[0] / canvas.getCSSSize()[0];
    this.#store.setUniforms({ project: project.getUniforms({ viewport, devicePixelRatio }) });
  }
}
