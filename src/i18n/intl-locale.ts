/** Languages named in others, their direction, and the locales of Intl, which does not take every tag of BCP 47. */

/** By which locale Intl formats and compares for readers of `code`: that, or English where Intl does not know it. */
export function intlLocale(code: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(code)[0] ?? 'en-GB';
  } catch {
    return 'en-GB'; // no tag as Intl writes them, such as x-local
  }
}

/** What readers of `reader` call the language of a tag: "French"; the tag where Intl has no name for it. */
export function languageNameIn(reader: string, tag: string): string {
  if (tag.startsWith('x-')) return tag;
  try {
    return new Intl.DisplayNames(intlLocale(reader), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** For the attribute `dir`: nothing for a language that runs from left to right, as a page does by itself. */
export const direction = (code: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.has(new Intl.Locale(intlLocale(code)).maximize().script ?? '') ? 'rtl' : undefined;
