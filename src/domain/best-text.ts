/** Texts that may lack a language, and what a reader gets instead. */
import type { Localized } from './reading';

/** The language of a BCP 47 tag without what it says of script and country: `pt` of `pt-BR`. */
export const primaryTag = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * The languages in which a reader of `code` is served, the best first: that one, its kin (`pt` for `pt-BR`), those of the
 * edition in the order of its authors, English.
 */
export const fallbackLanguages = (code: string, ofEdition: readonly string[]): readonly string[] => {
  const primary = primaryTag(code);
  const kin = ofEdition.filter((tag) => primaryTag(tag) === primary);
  return [...new Set([code, primary, ...kin, ...ofEdition, 'en'])];
};

/** A text in the first of `languages` that it has, else in whichever it has; empty where it has none. */
export function bestText(languages: readonly string[], text: Localized): { text: string; lang: string } {
  const lang = [...languages, ...Object.keys(text)].find((code) => text[code] !== undefined) ?? '';
  return { text: text[lang] ?? '', lang };
}
