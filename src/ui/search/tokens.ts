/** Words as the search compares them: folded, hiragana as katakana; Chinese and Japanese, which have no spaces, by character. */
import { foldSpelling } from '../../domain/fold-spelling';
import { foldHan } from './han-forms';

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}]|$)/gu;

const KATAKANA_AFTER_HIRAGANA = 0x60;
/** "もすくわ" → モスクワ */
const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA_AFTER_HIRAGANA));

/** "Пекин, 北京" → пекин 北 京 */
export const tokenize = (text: string): string[] => toKatakana(foldHan(foldSpelling(text))).match(WORD) ?? [];

/** A name as one word, however it is spaced or hyphened: "Chu-tak Wong" → chutakwong */
export const squeezed = (text: string): string => tokenize(text).join('');

/** The number of misspelt letters allowed in a word: none in a short one, which resembles too many others. */
export const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);
