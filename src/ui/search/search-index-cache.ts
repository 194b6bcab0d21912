/** The search index of an edition: made once, in small steps so that the page keeps responding. */
import type { Edition } from '../../domain/edition';
import { memoByObject } from '../../domain/memo';
import { searchDocuments, type TextPassage } from './search-documents';
import { SearchIndex } from './search-index';

const indexesOf = memoByObject((edition: Edition) =>
  memoByObject((passages: readonly TextPassage[]) => SearchIndex.bitByBit(searchDocuments(edition, passages)))
);

/** The search index of an edition and the passages of its text; the same one each time. */
export const searchIndexFor = (edition: Edition, passages: readonly TextPassage[]): Promise<SearchIndex> =>
  indexesOf(edition)(passages);
