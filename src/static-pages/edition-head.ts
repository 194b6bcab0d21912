/** What the page of the map tells machines of its edition: networks, search engines and reference managers. */
import { bestText, fallbackLanguages } from '../domain/best-text';
import type { Edition } from '../domain/edition';
import { DAY, instant, isoDate } from '../domain/time';
import { languageName } from '../i18n/language-name';
import { indexPath } from './addresses';
import { html, joinedBy, type Html } from './html';
import { opening } from './page-context';
import { socialTags } from './social-tags';

type Surroundings = {
  /** The languages in which there are plain pages. */
  readonly pageLanguages: readonly string[];
  /** The absolute address of the edition's folder, with a slash at its end; undefined where it is not known. */
  readonly address: string | undefined;
  /** Whether there is a picture of the map beside the page. */
  readonly hasPreview: boolean;
};

/** Tags for the head of the page. */
export function editionHead(edition: Edition, { pageLanguages, address, hasPreview }: Surroundings): Html {
  const [language = 'en'] = edition.languages;
  const languages = fallbackLanguages(language, edition.languages);
  const title = bestText(languages, edition.title).text;
  const description = bestText(languages, edition.description).text;
  const base = address ?? './';
  return html`<link rel="canonical" href="${base}" />
    ${pageLanguages.map(
      (code) => html`<link rel="alternate" hreflang="${code}" href="${base + indexPath(code)}" />`
    )}
    ${socialTags({
      title,
      description: opening(description),
      site: title,
      language,
      type: 'website',
      url: address,
      image: hasPreview ? `${base}preview.jpg` : undefined
    })}
    <meta name="citation_title" content="${title}" />
    <meta name="citation_language" content="${language}" />
    <meta name="citation_public_url" content="${base}" />
    <script type="application/ld+json">
      ${{ html: JSON.stringify(dataset(edition, { language, title, description }, address)).replaceAll('<', '\\u003c') }}
    </script>`;
}

/** Links to the list of plain pages in each language, for whoever has no JavaScript. */
export const plainPageLinks = (languages: readonly string[]): Html =>
  html`<p>
    ${joinedBy(
      ' · ',
      languages.map((code) => {
        return html`<a href="./${indexPath(code)}" lang="${code}" hreflang="${code}"
          >${languageName(code)}</a
        >`;
      })
    )}
  </p>`;

/** The edition as schema.org has it. */
function dataset(
  edition: Edition,
  {
    language,
    title,
    description
  }: { readonly language: string; readonly title: string; readonly description: string },
  address: string | undefined
) {
  const [west, south, east, north] = edition.openingView.extent;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    alternateName: edition.languages.flatMap((code) =>
      code === language ? [] : (edition.title[code] ?? [])
    ),
    description,
    version: edition.version,
    license: `https://spdx.org/licenses/${edition.licence}`,
    inLanguage: edition.languages,
    temporalCoverage: `${isoDate(edition.span.start)}/${isoDate(instant(edition.span.end - DAY))}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
    },
    isAccessibleForFree: true,
    ...(address !== undefined && { url: address })
  };
}
