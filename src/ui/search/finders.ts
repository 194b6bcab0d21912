/** The finder of an edition: made once, bit by bit, so that the page stays quick meanwhile. */
import type { Edition } from '../../domain/edition';
import { entriesOf, type Passage } from './entries';
import { Finder } from './finder';

const made = new WeakMap<
  Edition,
  { readonly passages: readonly Passage[]; readonly finder: Promise<Finder> }
>();

/** Finds things of `edition` and `passages` of its text; the same finder each time. */
export function finderOf(edition: Edition, passages: readonly Passage[]): Promise<Finder> {
  const known = made.get(edition);
  if (known?.passages === passages) return known.finder;
  const finder = Finder.bitByBit(entriesOf(edition, passages));
  made.set(edition, { passages, finder });
  return finder;
}
