/** Mercator's projection: how far north of the equator a parallel is drawn, in degrees of longitude. */

const RADIAN = Math.PI / 180;

/** The height at which a latitude is drawn. */
export const mercatorHeight = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2)) / RADIAN;

/** The latitude that is drawn at a height. */
export const latitudeAt = (height: number): number => Math.atan(Math.sinh(height * RADIAN)) / RADIAN;
