import type { Author } from './author';
import type { Localized } from './reading';

/**
 * `primary`   the text of a treaty, a letter, a diary
 * `scholarly` a scholarly or official work, or an archive
 * `reference` an encyclopaedia
 * `press`     a newspaper or magazine
 * `popular`   a popular page or blog
 * `none`      no publication: the editors themselves, or what is commonly said and was read nowhere
 */
export const SOURCE_CATEGORIES = ['primary', 'scholarly', 'reference', 'press', 'popular', 'none'] as const;
export type SourceCategory = (typeof SOURCE_CATEGORIES)[number];

export type Source = {
  readonly id: string;
  /** What it is, in a word of CSL: `book`, `article-newspaper`, `treaty` … */
  readonly type?: string;
  readonly title: string;
  /** By language, shown instead of the title for what has none of its own in print. */
  readonly titles?: Localized;
  /** Empty where none is named. */
  readonly authors: readonly Author[];
  readonly container?: string;
  readonly issued?: string;
  readonly url?: string;
  readonly language?: string;
  readonly category: SourceCategory;
};

/** Those that a bibliography has. */
export const publications = (sources: Iterable<Source>): readonly Source[] =>
  [...sources].filter(({ category }) => category !== 'none');
