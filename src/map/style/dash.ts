/** Dashes that are drawn by a shader, into an image and as SVG: one definition for each, in CSS pixels. */

export type Dash = {
  /** How much is drawn, and from the beginning of one dash to the beginning of the next. */
  readonly on: number;
  readonly every: number;
};

/** The way of a journey, and the voyage of a reconstruction, where no source gives the course. */
export const SCHEMATIC_DASH: Dash = { on: 6, every: 9 };
/** The way of those who leave, as it is computed. */
export const RECONSTRUCTED_DASH: Dash = { on: 4, every: 7 };
/** Hatching where readings differ on who holds the land, or where it is only claimed. */
export const HATCH_DASH: Dash = { on: 4.2, every: 7.4 };
/** The circle within which a place lies somewhere. */
export const UNCERTAINTY_DASH: Dash = { on: 4, every: 7 };

/** For `stroke-dasharray`. */
export const dashArray = ({ on, every }: Dash) => `${on} ${+(every - on).toFixed(2)}`;

const float = (number: number) => number.toFixed(2);

/** GLSL: how much of the line is drawn, from 0 to 1, at `along` pixels of its length. Ends are soft. */
export const dashGlsl = (along: string, { on, every }: Dash) =>
  `(smoothstep(0.0, 0.7, mod(${along}, ${float(every)})) - smoothstep(${float(on - 0.7)}, ${float(on)}, mod(${along}, ${float(every)})))`;
