/** HTML as a value: what a template is given is escaped, unless it is HTML itself. */
export type Html = { readonly html: string };

/** What can stand in a template; undefined and false leave nothing. */
export type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[];

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const written = (part: HtmlPart): string => {
  if (part === undefined || part === false) return '';
  if (Array.isArray(part)) return part.map(written).join('');
  if (typeof part === 'object') return (part as Html).html; // isArray does not tell readonly lists apart
  return String(part).replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '');
};

export const html = (strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  html: String.raw({ raw: strings }, ...parts.map(written))
});

/** Parts with something between them. */
export const joinedBy = (separator: HtmlPart, parts: readonly HtmlPart[]): Html =>
  html`${parts.map((part, i) => [i > 0 && separator, part])}`;
