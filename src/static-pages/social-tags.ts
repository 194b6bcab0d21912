import { html, type Html } from './html';

type Shared = {
  readonly title: string;
  readonly description: string;
  readonly site: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly type: 'article' | 'website';
  /** The page's absolute address; undefined where it is not known. */
  readonly url: string | undefined;
  /** The address of a picture of it. */
  readonly image: string | undefined;
};

/** What networks show of a page that is shared: Open Graph, and the one tag of Twitter's that has no like in it. */
export const socialTags = ({ title, description, site, language, type, url, image }: Shared): Html => html`
  <meta property="og:type" content="${type}" />
  <meta property="og:site_name" content="${site}" />
  <meta property="og:title" content="${title}" />
  <meta property="og:description" content="${description}" />
  <meta property="og:locale" content="${language.replace('-', '_')}" />
  ${url !== undefined && html`<meta property="og:url" content="${url}" />`}
  ${
    image !== undefined &&
    html`<meta property="og:image" content="${image}" />
      <meta name="twitter:card" content="summary_large_image" />`
  }
`;
