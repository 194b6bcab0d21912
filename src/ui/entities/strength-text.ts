/** How many travel, in words: "145,000 men", "about 97,000 men" where that is reconstructed. */
import type { Edition, Strength } from '../../domain/edition';
import { middleOfAmount, type StrengthAt } from '../../domain/strength';
import { pluralRules } from '../../i18n/plural';
import type { Language } from '../../state/language.svelte';

/** What is computed says no more than this many figures. */
const FIGURES = 2;

/** What of a language is asked for. */
type Words = Pick<Language, 't' | 'late' | 'format' | 'text'>;

/** A strength as a source gives it, with the edition's word for what is counted. */
export function strengthText(
  strength: Strength,
  { strengthUnit }: Pick<Edition, 'strengthUnit'>,
  language: Words
): string {
  if (!strength) return language.late.map.unknownStrength;
  const number = language.format.amount(strength);
  if (!strengthUnit) return number;
  const category = pluralRules(language.t.locale).select(strength.max);
  const unit = language.text(strengthUnit[category] ?? strengthUnit.other).text;
  return language.late.map.counted(number, unit);
}

/** The strength at an instant; what is reconstructed is rounded. */
export const strengthAtText = (
  { amount, reconstructed }: StrengthAt,
  edition: Pick<Edition, 'strengthUnit'>,
  language: Words
): string => strengthText(reconstructed ? rounded(middleOfAmount(amount)) : amount, edition, language);

function rounded(number: number): Strength {
  const value = Number(number.toPrecision(FIGURES));
  return { min: value, max: value, approximate: true };
}
