/** Lint rules for coordinates: how exact they are, and whether they can be right. */
import type { LngLat } from '../../domain/lng-lat';
import { EDITORS } from '../../domain/reading';
import { kilometres } from '../distance';
import { isObject } from '../json-value';
import type { Path } from '../problems';
import { objectsIn } from '../raw-json';
import type { LintContext } from './lint-context';

/** How far a place may lie from the one it is part of, besides the precision of both, in kilometres. */
const MAX_KM_TO_PARENT = 50;
/** Decimals of a degree that any point may have: the fourth is worth eleven metres. */
const MAX_DECIMALS = 4;
/** The index of the altitude in a position. */
const ALTITUDE = 2;
const METRES_PER_DEGREE = 111_320;
/** Places nearer than this are neighbours, in kilometres. */
const NEIGHBOUR_KM = 500;

/** Decimals beyond the precision of a point, or beyond MAX_DECIMALS. */
export function excessDecimals({ raw, pointerTo }: LintContext): void {
  for (const [file, content] of raw) {
    for (const [{ geometry, properties }, path] of objectsIn(content)) {
      if (!isObject(geometry)) continue;
      const precision = isObject(properties) ? properties['precisionMetres'] : undefined;
      const decimals = typeof precision === 'number' ? decimalsFor(precision) : MAX_DECIMALS;
      const excess = [...numbersIn(geometry['coordinates'], [])].filter(
        ([n, at]) => at.at(-1) !== ALTITUDE && decimalsOf(n) > decimals
      );
      const [first] = excess;
      if (!first) continue;
      const [number, numberPath] = first;
      const reason =
        typeof precision === 'number'
          ? `a point that may be off by ${precision} m deserves`
          : 'a point deserves at most';
      const others = excess.length > 1 ? `, and so on for ${excess.length} numbers here` : '';
      pointerTo(file, [...path, 'geometry', 'coordinates', ...numberPath]).report(
        `read ${number}; ${reason} ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}: ${number.toFixed(decimals)}${others}`,
        'warning'
      );
    }
  }
}

/** As many decimals as are worth a hundredth of the precision, in metres, or more. */
const decimalsFor = (precision: number) =>
  Math.max(0, Math.min(MAX_DECIMALS, Math.floor(Math.log10((METRES_PER_DEGREE * 100) / precision))));

const decimalsOf = (n: number) => String(n).split('.')[1]?.length ?? 0;

function* numbersIn(value: unknown, path: Path): Generator<readonly [number, Path]> {
  if (typeof value === 'number') yield [value, path];
  if (!Array.isArray(value)) return;
  for (const [i, item] of value.entries()) yield* numbersIn(item, [...path, i]);
}

/** Altitudes, as GPX tracks and shapes "with Z" have them. */
export function altitudes({ raw, pointerTo }: LintContext): void {
  for (const [file, content] of raw) {
    for (const [{ geometry }, path] of objectsIn(content)) {
      if (!isObject(geometry)) continue;
      const [first] = [...numbersIn(geometry['coordinates'], [])].filter(([, at]) => at.at(-1) === ALTITUDE);
      if (!first) continue;
      const [altitude, at] = first;
      pointerTo(file, [...path, 'geometry', 'coordinates', ...at]).report(
        `read ${altitude}, an altitude; only longitude and latitude are read, and the rest is left alone`,
        'warning'
      );
    }
  }
}

/** What the editors placed themselves needs a precision. */
export function placedWithoutPrecision({ edition, featureField }: LintContext): void {
  for (const { id, evidence, precisionMetres } of edition.places) {
    const byEditors = evidence.citations.every(({ source }) => source === EDITORS);
    if (byEditors && precisionMetres === undefined)
      featureField('places.geojson', id, 'sources').report(
        'placed by the editors; precisionMetres should say how far the point may be off',
        'warning'
      );
  }
}

export function farFromParentPlace({ edition, featureField }: LintContext): void {
  const placeById = new Map(edition.places.map((place) => [place.id, place]));
  for (const place of edition.places) {
    const parent = place.within === undefined ? undefined : placeById.get(place.within);
    if (!parent) continue;
    const distance = kilometres(place.position, parent.position);
    const precisionKm = ((place.precisionMetres ?? 0) + (parent.precisionMetres ?? 0)) / 1000;
    const allowed = MAX_KM_TO_PARENT + precisionKm;
    if (distance <= allowed) continue;
    featureField('places.geojson', place.id, 'within').report(
      `${Math.round(distance)} km from "${parent.id}", of which it is a part; expected at most ${Math.round(allowed)} km`,
      'warning'
    );
  }
}

/** Places, and an opening view, where the ground ends. */
export function beyondTheMap({ edition, featureField, isComplete, pointerTo }: LintContext): void {
  const [west, south, east, north] = edition.mapLimits;
  const isBeyond = ([longitude, latitude]: LngLat) =>
    longitude < west || longitude > east || latitude < south || latitude > north;
  const limits = `the ground of this edition, which goes from ${west} to ${east} and from ${south} to ${north} degrees`;
  for (const { id, position } of edition.places) {
    if (!isBeyond(position)) continue;
    featureField('places.geojson', id, 'geometry', 'coordinates').report(
      `lies beyond ${limits}, and is not on the map`,
      'note'
    );
  }
  const [left, bottom, right, top] = edition.openingView.extent;
  // An extent that cannot be read is taken for the whole Earth.
  if (!isComplete) return;
  if (isBeyond([left, bottom]) || isBeyond([right, top]))
    pointerTo('edition.json', ['openingView', 'extent']).report(
      `reaches beyond ${limits}; the map opens on what is within; is "ground" the right one?`,
      'warning'
    );
}

/** Where both numbers can be latitudes, only the neighbours show that they were swapped. */
export function swappedCoordinates({ edition, featureField }: LintContext): void {
  for (const place of edition.places) {
    const hasNeighbour = (position: LngLat) =>
      edition.places.some((other) => other !== place && kilometres(other.position, position) < NEIGHBOUR_KM);
    const [longitude, latitude] = place.position;
    if (hasNeighbour(place.position) || !hasNeighbour([latitude, longitude])) continue;
    featureField('places.geojson', place.id, 'geometry', 'coordinates').report(
      `[${longitude}, ${latitude}] is far from all other places, and [${latitude}, ${longitude}] is not; are longitude and latitude swapped?`,
      'warning'
    );
  }
}

/** Places at the same point that share a name. */
export function duplicatePlaces({ edition, featureField }: LintContext): void {
  const idByKey = new Map<string, string>();
  for (const { id, position, label, names } of edition.places) {
    const allNames = new Set([...Object.values(label), ...names.map(({ toponym }) => toponym)]);
    const keys = [...allNames].map((toponym) => `${position.join()} ${toponym}`);
    const duplicate = keys.map((key) => idByKey.get(key)).find((other) => other !== undefined);
    if (duplicate !== undefined) {
      featureField('places.geojson', id, 'names').report(
        `stands where "${duplicate}" stands and has a name of it; are they one place?`,
        'warning'
      );
    }
    for (const key of keys) idByKey.set(key, id);
  }
}
