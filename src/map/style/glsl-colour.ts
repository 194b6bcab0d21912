import { rgba } from './palette';

/** A colour in GLSL. */
export const glslColour = (hex: string) =>
  `vec3(${rgba(hex)
    .slice(0, 3)
    .map((byte) => (byte / 255).toFixed(4))
    .join(', ')})`;
