/** Japanese as it is typed by its sound: kana in the Latin letters of the names. */
import { toRomaji } from 'wanakana';

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

/**
 * What is written in kana alone, in Hepburn's romanization, first with all vowels written out and then with long ones as
 * they are written without a macron: "いのうえ" → inoue, "とうきょう" → toukyou, tokyo. Empty for any other text.
 */
export function romanized(typed: string): readonly string[] {
  const text = typed.normalize('NFKC').trim();
  if (!KANA.test(text)) return [];
  const whole = toRomaji(text);
  const short = whole.replace(/o[ou]/g, 'o').replace(/([aeiu])\1/g, '$1');
  return whole === short ? [whole] : [whole, short];
}
