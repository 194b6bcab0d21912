/** What a site is made of, as the service worker is told: every address from the folder of the site. */

export type OfflineListing = {
  /** Another for every build that differs. */
  readonly version: string;
  /** Files that every page needs: program, styles, fonts, ground. Each is named by its content. */
  readonly shared: readonly string[];
  /** What is kept with each page of the map, by its folder ("", "<id>/"): all pages and files of its edition. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
};

/**
 * The folder of the page at an address, as `pages` of the listing has it; undefined where there is no page of the map.
 *
 * @param address absolute
 * @param site the absolute address of the site's folder
 */
export function pageFolder(address: string, site: string, { pages }: OfflineListing): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  const folder = path.startsWith(site)
    ? path.slice(site.length).replace(/(^|\/)index\.html$/, '$1')
    : undefined;
  return folder !== undefined && Object.hasOwn(pages, folder) ? folder : undefined;
}

/** All that is kept with the pages in these folders, each once. */
export const filesOfPages = (
  folders: readonly string[],
  { shared, pages }: OfflineListing
): readonly string[] => [...new Set([...shared, ...folders.flatMap((folder) => pages[folder] ?? [])])];
