/** Lint rules for polygons: whether they are drawn and measured as they are meant. */
import area from '@turf/area';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import kinks from '@turf/kinks';
import type { Position } from 'geojson';
import * as v from 'valibot';
import { shortWay } from '../across-180';
import { objectsIn } from '../raw-json';
import { TerritoryFeature } from '../schema';
import type { LintContext } from './lint-context';

/** No country ever had more land in one piece, in km². */
const MAX_KM2 = 30_000_000;

type Report = (path: readonly number[], message: string, severity?: 'note') => void;

/** Each polygon that fits its schema, with its rings the short way across 180°; the others have been reported. */
export function doubtfulShapes({ raw, pointerTo }: LintContext): void {
  for (const [file, content] of raw) {
    for (const [{ geometry }, path] of objectsIn(content)) {
      const report: Report = (at, message, severity) => {
        pointerTo(file, [...path, 'geometry', 'coordinates', ...at]).report(message, severity ?? 'warning');
      };
      if (!v.is(TerritoryFeature.entries.geometry, geometry) || !geometry) continue;
      if (geometry.type === 'Polygon') checkPolygon(shortWays(geometry.coordinates), [], report);
      else
        for (const [i, polygon] of geometry.coordinates.entries())
          checkPolygon(shortWays(polygon), [i], report);
    }
  }
}

const shortWays = (rings: readonly [number, number][][]): readonly Position[][] =>
  rings.map((ring) => [...shortWay(ring, ring[0]?.[0] ?? 0)]);

function checkPolygon(rings: readonly Position[][], at: readonly number[], report: Report): void {
  const [outer, ...holes] = rings;
  if (!outer) {
    report(at, 'has no ring, so that no land is drawn; give it one, or take it out');
    return;
  }
  if (!checkRing(outer, [...at, 0], report)) return;
  const km2 = kilometres2(outer);
  if (km2 > MAX_KM2)
    report(
      [...at, 0],
      `measures ${Math.round(km2 / 1e6)} million km², more than any country had; are its positions right?`
    );
  checkWinding(outer, 'counterclockwise', [...at, 0], report);
  for (const [i, hole] of holes.entries()) {
    const here = [...at, i + 1];
    if (!checkRing(hole, here, report)) continue;
    checkWinding(hole, 'clockwise', here, report);
    if (hole.every((point) => !booleanPointInPolygon(point, polygonOf(outer))))
      report(
        here,
        'is a hole outside of the land that it is cut from; if it is land itself, make it a polygon of its own'
      );
  }
}

/** Whether the ring has an inside that can be measured. */
function checkRing(ring: Position[], at: readonly number[], report: Report): boolean {
  const crossing = kinks(polygonOf(ring)).features[0]?.geometry.coordinates;
  if (crossing) {
    const point = crossing.map((degrees) => Number(degrees.toFixed(3))).join(', ');
    report(
      at,
      `crosses itself at [${point}], so that part of it is neither drawn nor measured rightly; bring its positions into the order of the border`
    );
    return false;
  }
  if (kilometres2(ring) > 0) return true;
  report(at, 'encloses no land: its positions lie on one line or point');
  return false;
}

/** The order of positions makes no difference to what is drawn here; other programs may fill the rest of the Earth. */
function checkWinding(
  ring: readonly Position[],
  expected: 'clockwise' | 'counterclockwise',
  at: readonly number[],
  report: Report
): void {
  const twiceTheArea = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = ring[i + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  const winding = twiceTheArea > 0 ? 'counterclockwise' : 'clockwise';
  if (winding === expected) return;
  report(
    at,
    `runs ${winding}, which makes no difference here; other programs expect it ${expected} (RFC 7946, 3.1.6)`,
    'note'
  );
}

const polygonOf = (ring: Position[]) => ({ type: 'Polygon' as const, coordinates: [ring] });
const kilometres2 = (ring: Position[]): number => area(polygonOf(ring)) / 1e6;
