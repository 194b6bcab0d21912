/** The finder of an edition: made once, bit by bit, so that the page stays quick meanwhile. */
import type { Edition } from '../../domain/edition';
import { searchDocuments, type TextPassage } from './search-documents';
import { SearchIndex } from './search-index';

const made = new WeakMap<
  Edition,
  { readonly passages: readonly TextPassage[]; readonly finder: Promise<SearchIndex> }
>();

/** Finds things of `edition` and `passages` of its text; the same finder each time. */
export function searchIndexFor(edition: Edition, passages: readonly TextPassage[]): Promise<SearchIndex> {
  const known = made.get(edition);
  if (known?.passages === passages) return known.finder;
  const finder = SearchIndex.bitByBit(searchDocuments(edition, passages));
  made.set(edition, { passages, finder });
  return finder;
}
