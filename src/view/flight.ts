/**
 * The way of the camera from one place to another: out, across and in again, so that neither the map nor the scale races.
 *
 * van Wijk and Nuij 2003, Smooth and efficient zooming and panning, as d3-interpolate computes it.
 */
import { interpolateZoom } from 'd3-interpolate';
import { latitudeAt, mercatorHeight } from '../domain/mercator';
import type { Camera } from './camera';
import type { MapArea } from './framing';

export type Flight = {
  /** How long it takes at the highest speed that is easy to follow. */
  readonly seconds: number;
  /** Where the camera is after a part of the way, from 0 to 1; slower at both ends. */
  readonly at: (part: number) => Camera;
};

/** Lengths of the way, in the measure of van Wijk and Nuij, in a second on average. */
const SPEED = 1.1;

const WORLD = 512;

type ZoomView = [x: number, y: number, width: number];

export function flight(from: Camera, to: Camera, { width }: Pick<MapArea, 'width'>): Flight {
  const viewOf = ({ zoom, latitude, longitude }: Camera): ZoomView => [
    longitude,
    mercatorHeight(latitude),
    (width * 360) / (WORLD * 2 ** zoom)
  ];
  // From the wider view to the nearer: the other way d3 loses its digits where the middle hardly moves.
  const isInward = from.zoom <= to.zoom;
  const path = isInward
    ? interpolateZoom(viewOf(from), viewOf(to))
    : interpolateZoom(viewOf(to), viewOf(from));
  // d3 counts milliseconds at the average of the original paper.
  const seconds = Math.abs(path.duration) / 1000 / SPEED;
  return {
    seconds,
    at(part) {
      if (part <= 0) return from;
      if (part >= 1 || seconds === 0) return to;
      const eased = part * part * (3 - 2 * part);
      const [longitude, height, across] = path(isInward ? eased : 1 - eased);
      return {
        zoom: Math.log2((width * 360) / (WORLD * across)),
        latitude: latitudeAt(height),
        longitude
      };
    }
  };
}
