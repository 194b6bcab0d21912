/**
 * A link as it can be handed to others: that of a page which is a file on the visitor's disk leads to the site that the file is
 * from, where the page names one.
 *
 * @param link the address of the page, with what is shown of it behind "#"
 */
export function publicLink(link: string, page: Document = document): string {
  if (!link.startsWith('file:')) return link;
  const site = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  return site.startsWith('http') ? site + link.slice(link.indexOf('#')) : link;
}
