/** Names of an own ground as the style writes them: how large, how wide apart, from which zoom to which. */
import type { Feature, Position } from 'geojson';
import { LAST_GREAT_RANK, LETTERINGS, NAME_ZOOMS, WIDE_ROLES } from '../view/ground-lettering';

/** What can be named. */
export const ROLES: readonly string[] = Object.keys(LETTERINGS);

/** The name of a feature; undefined where it has none. `given`: the role that its layer gives it. */
export function groundName(
  given: { readonly role?: string },
  { geometry, properties }: Feature
): Feature | undefined {
  const { name, role = '', rank = LAST_GREAT_RANK + 1 } = { ...properties, ...given } as Partial<Named>;
  const lettering = LETTERINGS[role];
  if (name === undefined || !lettering) return undefined;
  const shape =
    geometry.type === 'MultiLineString'
      ? { type: 'LineString' as const, coordinates: longest(geometry.coordinates) }
      : geometry;
  const placed = shape.type === 'LineString' ? { ...shape, coordinates: upright(shape.coordinates) } : shape;
  const zooms = WIDE_ROLES.includes(role)
    ? NAME_ZOOMS.wide
    : NAME_ZOOMS[rank <= LAST_GREAT_RANK ? 'great' : 'near'];
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
