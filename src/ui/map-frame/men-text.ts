/** Men of a reconstruction, in the words that stand beside their sign on the map: whose they are, or in what, and how many. */
import type { MenShown } from '../../map/layers/withdrawal/labels';
import type { Language } from '../../state/language.svelte';

export function menText(
  { sign, signs, name, men }: MenShown,
  { format, late }: Pick<Language, 'format' | 'late'>
): string {
  const words = late.withdrawal.beside;
  return `${signs > 1 ? words.columns(signs) : words[sign](name)}\n${words.men(men, format.number(men))}`;
}
