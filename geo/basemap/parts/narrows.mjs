/** Leaving out water that is too narrow to be drawn as an area. */
import clipper from 'clipper-lib';
import { intersection, union } from 'polyclip-ts';
import { bounds, contains, dedupe, rewind, snap } from './rings.mjs';

const { ClipperOffset, Clipper, ClipType, EndType, JoinType, PolyFillType } = clipper;

const METRES_TO_A_DEGREE = 111_195;
/** Degrees of the working map: eleven metres from north to south. */
const STEP = 1e-4;
/** By how much what is filled reaches into the land, in metres, so that both join without a seam. */
const LAP = 25;

/** Rings in degrees as Clipper's, in decimetres of a plane about one latitude, and back. */
function plane(latitude) {
  const up = METRES_TO_A_DEGREE * 10;
  const across = up * Math.cos((latitude * Math.PI) / 180);
  return {
    to: (ring) => ring.slice(1).map(([x, y]) => ({ X: Math.round(x * across), Y: Math.round(y * up) })),
    from: (path) => {
      const points = dedupe(path.map(({ X, Y }) => [snap(X / across, STEP), snap(Y / up, STEP)]));
      return [...points, points[0]];
    }
  };
}

function grown(paths, metres) {
  const offset = new ClipperOffset(2, 10);
  offset.AddPaths(paths, JoinType.jtRound, EndType.etClosedPolygon);
  const out = [];
  offset.Execute(out, metres * 10);
  return out;
}

/**
 * Land with all water filled that lies inside a ring and is less broad than so many metres.
 * @param {number[][][][]} polygons @param {number[][]} ring closed @param {number} metres
 * @returns {number[][][][]}
 */
export function fillNarrows(polygons, ring, metres) {
  const [w, s, e, n] = bounds(ring);
  const rim = metres / 50_000;
  const box = [w - rim, s - rim, e + rim, n + rim];
  const frame = [box[0], box[2]].flatMap((x) => [
    [x, box[x === box[0] ? 1 : 3]],
    [x, box[x === box[0] ? 3 : 1]]
  ]);
  const near = polygons.filter(([outer]) => {
    const [west, south, east, north] = bounds(outer);
    return west < box[2] && east > box[0] && south < box[3] && north > box[1];
  });
  const { to, from } = plane((s + n) / 2);
  const land = intersection(near, [[...frame, frame[0]]])
    .flatMap((polygon) => rewind(polygon))
    .map(to);
  const closed = grown(grown(land, metres / 2), -metres / 2);
  const narrow = new Clipper();
  narrow.AddPaths(closed, 0, true);
  narrow.AddPaths(land, 1, true);
  const water = [];
  narrow.Execute(ClipType.ctDifference, water, PolyFillType.pftNonZero, PolyFillType.pftNonZero);
  const inside = new Clipper();
  inside.AddPaths(grown(water, LAP), 0, true);
  inside.AddPaths([to(ring)], 1, true);
  const filled = [];
  inside.Execute(ClipType.ctIntersection, filled, PolyFillType.pftNonZero, PolyFillType.pftNonZero);
  const rings = filled.filter((path) => Clipper.Area(path) > 0).map((path) => [from(path)]);
  const rest = polygons.filter((polygon) => !near.includes(polygon));
  // Where a channel was broad for a while, a pond is left.
  const withoutPonds = ([outer, ...holes]) => [outer, ...holes.filter(([point]) => !contains(ring, point))];
  const joined = union(near, ...rings.map((polygon) => [polygon]));
  return [...rest, ...joined.map((polygon) => rewind(withoutPonds(polygon)))];
}
