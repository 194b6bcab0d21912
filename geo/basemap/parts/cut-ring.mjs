/**
 * Cutting one ring in two along a line whose ends sit on the ring. Both halves then share exactly the
 * line's points, and every other point stays where it was, so neighbours still fit.
 */
import { dedupe } from './rings.mjs';

const nearest = (ring, [x, y]) => {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < ring.length - 1; i++) {
    const d = (ring[i][0] - x) ** 2 + (ring[i][1] - y) ** 2;
    if (d < least) [best, least] = [i, d];
  }
  return { at: best, off: Math.sqrt(least) };
};

/**
 * @param {number[][]} ring closed
 * @param {number[][]} line from one shore to the other; its ends move to the ring's nearest points
 * @param {number} reach how far, in degrees, an end may be from the ring
 * @returns {[number[][], number[][]]} the half that follows the ring from the line's first end to its
 *   last, and the rest
 */
export function cutRing(ring, line, reach = 0.2) {
  const first = nearest(ring, line[0]);
  const last = nearest(ring, line.at(-1));
  for (const end of [first, last]) {
    if (end.off > reach) throw new Error(`A cut ends ${end.off.toFixed(3)}° away from the ring`);
  }
  const open = ring.slice(0, -1);
  const walk = (from, to) => {
    const points = [];
    for (let i = from; ; i = (i + 1) % open.length) {
      points.push(open[i]);
      if (i === to) return points;
    }
  };
  const between = line.slice(1, -1);
  const one = [...walk(first.at, last.at), ...between.toReversed(), open[first.at]];
  const two = [...walk(last.at, first.at), ...between, open[last.at]];
  return [dedupe(one), dedupe(two)];
}
