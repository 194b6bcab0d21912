/** What is the same in several features of a file is written once, and a number stands for it in each. */
import type { Coordinates } from './across-180';

type Fields = Readonly<Record<string, unknown>>;

/** A feature, as far as what it says may be the same as in another. */
export type SharingFeature = {
  readonly geometry?: { readonly type: string; readonly coordinates: Coordinates } | null;
  readonly properties: Fields;
};

/** The fields of a feature, and of a stop of it, that are often the same; no number stands in them else. */
const OFTEN_THE_SAME = ['when', 'where', 'people', 'related', 'legs', 'arrive', 'depart'] as const;

/** What is written in fewer places is no shorter when it is written once and compressed. */
const PLACES = 3;

/** The features with numbers for what several of them share, and that, by number. */
export function withShared(features: readonly SharingFeature[]): {
  readonly shared: readonly unknown[];
  readonly features: readonly SharingFeature[];
} {
  const counts = new Map<string, number>();
  const keyOf = (value: unknown, field: string) => `${field} ${JSON.stringify(value)}`;
  for (const feature of features) {
    replaced(feature, (value, field) => {
      const key = keyOf(value, field);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  const numbers = new Map<string, number>();
  const shared: unknown[] = [];
  const numberOf = (value: unknown, field: string) => {
    const key = keyOf(value, field);
    if ((counts.get(key) ?? 0) < PLACES) return value;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, shared.length);
    return shared.push(value) - 1;
  };
  return { features: features.map((feature) => replaced(feature, numberOf)), shared };
}

type Replace = (value: unknown, field: string) => unknown;

/** The feature with what `replace` puts in the place of each value that is often the same. */
function replaced(feature: SharingFeature, replace: Replace): SharingFeature {
  const { geometry, properties } = feature;
  const { stops } = properties as { readonly stops?: readonly Fields[] };
  return {
    ...feature,
    ...(geometry && {
      geometry: {
        ...geometry,
        coordinates: isLine(geometry)
          ? geometry.coordinates.map((position) => replace(position, 'position') as Coordinates)
          : geometry.coordinates
      }
    }),
    properties: {
      ...inFields(properties, replace),
      ...(stops && { stops: stops.map((stop) => inFields(stop, replace)) })
    }
  };
}

const isLine = ({ type }: { readonly type: string }) => type === 'LineString';

const inFields = (fields: Fields, replace: Replace): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      OFTEN_THE_SAME.some((same) => same === field) ? replace(value, field) : value
    ])
  );

/** The feature, which nobody else has, is made what it was, with the same object for the same number. */
export function unshare({ geometry, properties }: SharingFeature, shared: readonly unknown[]): void {
  putBack(properties, shared);
  for (const stop of (properties['stops'] ?? []) as readonly Fields[]) putBack(stop, shared);
  if (!geometry || !isLine(geometry)) return;
  const coordinates = geometry.coordinates as Coordinates[number][];
  for (let i = 0; i < coordinates.length; i++) {
    const position = coordinates[i];
    if (typeof position === 'number') coordinates[i] = shared[position] as Coordinates;
  }
}

function putBack(fields: Record<string, unknown>, shared: readonly unknown[]): void {
  for (const field of OFTEN_THE_SAME) {
    const value = fields[field];
    if (typeof value === 'number') fields[field] = shared[value];
  }
}
