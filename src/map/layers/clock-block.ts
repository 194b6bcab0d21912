/** The clock as the graphics card has it: one block of uniforms that all layers read. */
import { Buffer, type Device } from '@luma.gl/core';
import { FAR, type GpuClock } from '../gpu-time';

/** In the order of `values`: the present day; a window lasts until `to` from `from`; `share` of a fade from the day `before` is over. */
export const CLOCK_GLSL = /* glsl */ `
layout(std140) uniform clockUniforms {
  float day;
  float from;
  float to;
  float before;
  float share;
} clock;
`;

/** As many as luma.gl gives a block at least. */
const BYTES = 1024;

/** Nothing lies between: the clock without a window. */
const NO_WINDOW = [FAR, -FAR] as const;

const valuesOf = (clock: GpuClock): readonly number[] => {
  const { day, fade = { from: day, share: 1 } } = clock;
  return [day, ...(clock.window ?? NO_WINDOW), fade.from, fade.share];
};

export class ClockBlock {
  static readonly #all = new WeakMap<Device, ClockBlock>();

  /** The one of a graphics card. */
  static of(device: Device): ClockBlock {
    const known = ClockBlock.#all.get(device) ?? new ClockBlock(device);
    ClockBlock.#all.set(device, known);
    return known;
  }

  readonly buffer: Buffer;
  #clock: GpuClock | undefined;
  #written: readonly number[] = [];

  private constructor(device: Device) {
    this.buffer = device.createBuffer({ usage: Buffer.UNIFORM | Buffer.COPY_DST, byteLength: BYTES });
  }

  /** Gives the graphics card what the clock says now: `clock`, or where nothing else is said the one of last time. */
  write(clock: GpuClock | undefined = this.#clock): void {
    this.#clock = clock;
    const values = clock ? valuesOf(clock) : [];
    if (values.every((value, i) => value === this.#written[i])) return;
    this.buffer.write(Float32Array.from(values));
    this.#written = values;
  }
}
