import { bestText } from '../domain/best-text';
import type { Localized } from '../domain/reading';

/** A text, and its language where that is not the one of the page: for the attribute `lang`. */
export type TextInLanguage = { readonly text: string; readonly lang: string | undefined };

/**
 * A text as a page shows it.
 *
 * @param order in which languages it may be, the best first
 * @param ofPage the language that the page itself is marked with
 */
export function textInLanguage(text: Localized, order: readonly string[], ofPage: string): TextInLanguage {
  const best = bestText(order, text);
  return { text: best.text, lang: best.lang === ofPage ? undefined : best.lang };
}
