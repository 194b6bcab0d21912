/** Advice on places: how exactly they are written, and where they lie. */
import type { Position } from 'geojson';
import { EDITORS } from '../../domain/reading';
import { kilometres } from '../parse-movement';
import type { Path } from '../problems';
import { isObject, objectsIn } from '../raw-json';
import type { LintContext } from './lint-context';

/** How far a place may lie from the one it is part of, besides what both may be off, in kilometres. */
const PART_OF = 50;
/** The decimals of a degree that any point deserves at most: the fourth is worth eleven metres. */
const DECIMALS = 4;
const METRES_PER_DEGREE = 111_320;
/** A place as near as this is a neighbour, in kilometres. */
const NEIGHBOUR = 500;

/** Decimals that a point does not deserve, by its own precision or by that of the whole format. */
export function excessDecimals({ raw, at }: LintContext): void {
  for (const [file, value] of raw) {
    for (const [{ geometry, properties }, path] of objectsIn(value)) {
      if (!isObject(geometry)) continue;
      const precision = isObject(properties) ? properties['precision'] : undefined;
      const deserved = typeof precision === 'number' ? decimalsFor(precision) : DECIMALS;
      const idle = [...numbersIn(geometry['coordinates'], [])].filter(([n]) => decimalsOf(n) > deserved);
      const [first] = idle;
      if (!first) continue;
      const [number, where] = first;
      const reason =
        typeof precision === 'number'
          ? `a point that may be off by ${precision} m deserves`
          : 'a point deserves at most';
      const others = idle.length > 1 ? `, and so on for ${idle.length} numbers here` : '';
      at(file, [...path, 'geometry', 'coordinates', ...where]).report(
        `read ${number}; ${reason} ${deserved} ${deserved === 1 ? 'decimal' : 'decimals'}: ${number.toFixed(deserved)}${others}`,
        'warning'
      );
    }
  }
}

/** As many as are worth a hundredth of what the point may be off, or more. */
const decimalsFor = (precision: number) =>
  Math.max(0, Math.min(DECIMALS, Math.floor(Math.log10((METRES_PER_DEGREE * 100) / precision))));

const decimalsOf = (n: number) => String(n).split('.')[1]?.length ?? 0;

function* numbersIn(value: unknown, path: Path): Generator<readonly [number, Path]> {
  if (typeof value === 'number') yield [value, path];
  if (!Array.isArray(value)) return;
  for (const [i, item] of value.entries()) yield* numbersIn(item, [...path, i]);
}

/** What the editors placed is as exact as they say. */
export function placedWithoutPrecision({ edition, feature }: LintContext): void {
  for (const { id, evidence, precisionMetres } of edition.places) {
    const byEditors = evidence.citations.every(({ source }) => source === EDITORS);
    if (byEditors && precisionMetres === undefined)
      feature('places.geojson', id, 'sources').report(
        'placed by the editors; precision should say how far the point may be off',
        'warning'
      );
  }
}

export function farFromParentPlace({ edition, feature }: LintContext): void {
  const byId = new Map(edition.places.map((place) => [place.id, place]));
  for (const place of edition.places) {
    const whole = place.within === undefined ? undefined : byId.get(place.within);
    if (!whole) continue;
    const off = kilometres(place.position, whole.position);
    const allowed = PART_OF + ((place.precisionMetres ?? 0) + (whole.precisionMetres ?? 0)) / 1000;
    if (off <= allowed) continue;
    feature('places.geojson', place.id, 'within').report(
      `${Math.round(off)} km from "${whole.id}", of which it is a part; expected at most ${Math.round(allowed)} km`,
      'warning'
    );
  }
}

/** Where both numbers can be latitudes nothing betrays that they were swapped, unless it is the neighbours. */
export function swappedCoordinates({ edition, feature }: LintContext): void {
  for (const place of edition.places) {
    const hasNeighbour = (position: Position) =>
      edition.places.some((other) => other !== place && kilometres(other.position, position) < NEIGHBOUR);
    const [longitude = 0, latitude = 0] = place.position;
    if (hasNeighbour(place.position) || !hasNeighbour([latitude, longitude])) continue;
    feature('places.geojson', place.id, 'geometry', 'coordinates').report(
      `[${longitude}, ${latitude}] is far from all other places, and [${latitude}, ${longitude}] is not; are longitude and latitude swapped?`,
      'warning'
    );
  }
}

export function duplicatePlaces({ edition, feature }: LintContext): void {
  const first = new Map<string, string>();
  for (const { id, position, label, names } of edition.places) {
    const called = new Set([...Object.values(label), ...names.map(({ toponym }) => toponym)]);
    const keys = [...called].map((name) => `${position.join()} ${name}`);
    const twin = keys.map((key) => first.get(key)).find((other) => other !== undefined);
    if (twin !== undefined) {
      feature('places.geojson', id, 'names').report(
        `stands where "${twin}" stands and has a name of it; are they one place?`,
        'warning'
      );
    }
    for (const key of keys) first.set(key, id);
  }
}
