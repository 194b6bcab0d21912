/** Names of an own ground as the style writes them: how large, how wide apart, from which zoom to which. */
import type { Feature, Position } from 'geojson';

/** As in the style of the ground's names. */
type Lettering = {
  readonly size: number;
  /** Between letters, in ems. */
  readonly spacing: number;
  readonly caps: boolean;
  /** One of the bands of the style. */
  readonly minzoom: number;
  readonly maxzoom: number;
};

type Style = Pick<Lettering, 'size' | 'spacing' | 'caps'>;

/** Seen from afar. */
const WIDE = { minzoom: 3.2, maxzoom: 6.5 };
/** Of the others the great, and the rest. */
const GREAT = { minzoom: 4.5, maxzoom: 8 };
const NEAR = { minzoom: 5.5, maxzoom: 12 };
/** The last rank that is great: rivers and what is named beside them have ranks as Natural Earth gives them. */
const LAST_GREAT = 3;

const style = (size: number, spacing: number, caps = false): Style => ({ size, spacing, caps });
const WIDE_ROLES: Readonly<Record<string, Style>> = {
  ocean: style(26, 0.36, true),
  sea: style(14, 0.14, true),
  power: style(14, 0.3, true)
};
const STYLES: Readonly<Record<string, Style>> = {
  ...WIDE_ROLES,
  strait: style(11, 0.05),
  lake: style(11, 0.05),
  river: style(11, 0.12),
  range: style(11, 0.24),
  province: style(10.5, 0.16, true),
  region: style(11, 0.1)
};

/** What can be named. */
export const ROLES: readonly string[] = Object.keys(STYLES);

/** The name of a feature; undefined where it has none. `given`: the role that its layer gives it. */
export function groundName(
  given: { readonly role?: string },
  { geometry, properties }: Feature
): Feature | undefined {
  const { name, role = '', rank = LAST_GREAT + 1 } = { ...properties, ...given } as Partial<Named>;
  const lettering = STYLES[role];
  if (name === undefined || !lettering) return undefined;
  const shape =
    geometry.type === 'MultiLineString'
      ? { type: 'LineString' as const, coordinates: longest(geometry.coordinates) }
      : geometry;
  const placed = shape.type === 'LineString' ? { ...shape, coordinates: upright(shape.coordinates) } : shape;
  const zooms: Pick<Lettering, 'minzoom' | 'maxzoom'> =
    role in WIDE_ROLES ? WIDE : rank <= LAST_GREAT ? GREAT : NEAR;
  return { type: 'Feature', geometry: placed, properties: { ...lettering, ...zooms, role, name } };
}

/** As the checks have let it pass. */
type Named = {
  readonly name: Readonly<Record<string, string>>;
  readonly role: string;
  readonly rank: number;
};

const longest = (lines: readonly Position[][]): Position[] =>
  lines.reduce((most, line) => (line.length > most.length ? line : most), []);

/** From west to east, as letters run. */
const upright = (line: Position[]): Position[] =>
  (line[0]?.[0] ?? 0) > (line.at(-1)?.[0] ?? 0) ? line.toReversed() : line;
