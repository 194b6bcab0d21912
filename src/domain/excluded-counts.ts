/** What an evidence filter leaves out of an edition, counted. */
import type { Edition } from './edition';
import { entityRefs, statementsAbout } from './entities';

const LISTS = ['events', 'places', 'movements', 'territories', 'routes'] as const;

/** How many entities were excluded, and how many statements, those about these entities among them. */
export type ExcludedCounts = Readonly<Record<(typeof LISTS)[number] | 'readings', number>>;

/** `filtered`: the edition as a filter has left it. */
export function excludedCounts(edition: Edition, filtered: Edition): ExcludedCounts {
  const ofList = (list: (typeof LISTS)[number]) => [list, edition[list].length - filtered[list].length];
  // Nobody reads all that is known where nothing is left out.
  const left = edition === filtered ? 0 : readingsIn(edition) - readingsIn(filtered);
  const readings = ['readings', left] as const;
  return Object.fromEntries([...LISTS.map(ofList), readings]) as ExcludedCounts; // one for each of its keys
}

const readingsIn = (edition: Edition): number =>
  entityRefs(edition).reduce((sum, ref) => sum + statementsAbout(edition, ref).length, 0);
