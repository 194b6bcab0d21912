/** What the map says in words that come after its first picture. */
import type { Edition } from '../../domain/edition';
import type { MapChoices } from '../../map/map-owner.svelte';
import type { Language } from '../../state/language.svelte';
import { strengthAtText } from '../entities/strength-text';
import { landChangeText } from './land-change-text';
import { menText } from './men-text';

export const mapWords = (
  edition: Edition,
  language: Language
): Pick<MapChoices, 'landChangeText' | 'strengthText' | 'menText'> => ({
  landChangeText: (...change) => landChangeText(edition, language, ...change),
  strengthText: (strength) => strengthAtText(strength, edition, language),
  menText: (men) => menText(men, language)
});
