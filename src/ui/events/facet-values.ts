import type { Edition } from '../../domain/edition';
import type { Facet } from '../../domain/event-filter';
import { GRADES } from '../../domain/reading';
import type { TextInLanguage } from '../../i18n/text-in-language';
import type { Language } from '../../state/language.svelte';

/** The values among which a facet of the event filter lets choose, with their names in the language of the page. */
export const facetValueNames = (
  edition: Edition,
  facet: Facet,
  language: Pick<Language, 'late' | 'text'>
): readonly ({ readonly id: string } & TextInLanguage)[] =>
  facet === 'grades'
    ? GRADES.map((id) => ({ id, text: language.late.grades[id].key, lang: undefined }))
    : edition[facet].map(({ id, name }) => ({ id, ...language.text(name) }));
