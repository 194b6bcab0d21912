/** The ground that an edition names. What is wrong with the name is told once, and not of each territory that is made of its areas. */
import type * as v from 'valibot';
import { DEFAULT_GROUND, GROUNDS } from './grounds';
import type { ProblemLog } from './problems';
import type { EditionFile } from './schema';
import type { Validated, WrittenEdition } from './written-edition';

type Head = v.InferOutput<typeof EditionFile>;

/**
 * @param head undefined where edition.json has errors, which may hide its ground
 * @returns `ground`: undefined where there is none of the name; `areas`: of which territories may be made, undefined where that
 *   cannot be known
 */
export function editionGround(
  name: string | undefined,
  head: Validated<Head> | undefined,
  territories: WrittenEdition['features']['territories'],
  log: ProblemLog
) {
  const pointer = head?.pointer.in('ground');
  const ground = GROUNDS[name ?? DEFAULT_GROUND];
  if (!ground) {
    const known = Object.keys(GROUNDS);
    pointer?.report(`expected ${known.join(' or ')}, read "${name}"${log.suggest(name ?? '', known)}`);
    return { ground, areas: undefined };
  }
  if (!head && name === undefined) return { ground, areas: undefined };
  const used = new Set(territories.flatMap(({ value }) => value.properties.areas));
  const others = Object.entries(GROUNDS).flatMap(([other, its]) =>
    its?.areas.some((area) => used.has(area)) ? other : []
  );
  if (ground.areas.length > 0 || others.length === 0) return { ground, areas: ground.areas };
  pointer?.report(
    `read "${name ?? DEFAULT_GROUND}", which has no areas, and territories are made of some; expected ${others.join(' or ')}`
  );
  return { ground, areas: undefined };
}
