/** Words as the search compares them: folded; Chinese and Japanese, which have no spaces, by character. */
import { foldSpelling } from '../../domain/fold-spelling';

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}]|$)/gu;

/** "Пекин, 北京" → пекин 北 京 */
export const tokenize = (text: string): string[] => foldSpelling(text).match(WORD) ?? [];

/** A name as one word, however it is spaced or hyphened: "Sun Yat-sen" → sunyatsen */
export const squeezed = (text: string): string => tokenize(text).join('');

/** The number of misspelt letters allowed in a word: none in a short one, which resembles too many others. */
export const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);
