import { html } from './html';

/** The pages in a language each, by language: the same subject under its path in each. */
type Subject = ReadonlyMap<string, string>;

/** The sitemap of an edition, in which search engines find its pages. `address`: of its folder, absolute. */
export function sitemap(subjects: readonly Subject[], address: string): string {
  const urls = subjects.flatMap((subject) =>
    [...subject.values()].map(
      (path) =>
        html`<url
          ><loc>${address + path}</loc>${[...subject].map(
            ([code, to]) => html`<xhtml:link rel="alternate" hreflang="${code}" href="${address + to}" />`
          )}</url
        >`
    )
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"
      ><url><loc>${address}</loc></url> ${urls}</urlset
    > `.html;
}
