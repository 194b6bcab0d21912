/**
 * Where the files of a page are. The build writes their addresses into each page (`scripts/edition-pages.mjs`): the program
 * is the same for every edition, and a visitor is told of no files but those of the edition that he opens.
 */

import type { StoryTitle } from '../domain/story';

/** The address of each file by its name. */
export type FileAddresses = Readonly<Record<string, string>>;

export type EditionAddresses = {
  /** The files of the edition, by their path in its folder: `events.geojson`, `text/en.md`. */
  readonly edition: FileAddresses;
  /**
   * Where the build has found nothing wrong with these, and has written them as `readChecked` reads them: what it needs besides, and
   * which stories there are.
   */
  readonly checked?: { readonly middle: number; readonly stories: readonly StoryTitle[] };
};

export type PageAddresses = EditionAddresses & {
  /** The files of the ground that are enough for the first frame of the map, by their path in `geo`. */
  readonly overview: FileAddresses;
  /** What is drawn on the overview from afar; none where the ground has nothing between overview and detail. */
  readonly far: FileAddresses;
  /** What replaces both from near. */
  readonly detail: FileAddresses;
  /** Whom the ground is owed to. */
  readonly credits: string;
  /** The files of every ground by its id, on the page that opens a visitor's own files and has no edition. */
  readonly grounds?: Readonly<Record<string, Omit<PageAddresses, keyof EditionAddresses | 'grounds'>>>;
};

/** The addresses that `page` holds; none where the build wrote none. */
export function readAddresses(page: Document): PageAddresses {
  const text = page.getElementById('addresses')?.textContent ?? '{}';
  return {
    edition: {},
    overview: {},
    far: {},
    detail: {},
    credits: '',
    ...(JSON.parse(text) as Partial<PageAddresses>)
  };
}
