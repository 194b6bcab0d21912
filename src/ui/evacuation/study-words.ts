/** What is said of a study: in the words of its edition or, where it has none, in those of the interface. */
import type { Territory } from '../../domain/edition';
import type { Study, StudyWord } from '../../domain/study';
import type { Instant } from '../../domain/time';
import type { Language } from '../../state/language.svelte';

/** Says a word of a study in the language of the page. */
export type SayStudyWord = (word: StudyWord) => string;

/** What each chart and table of the lands of a study is given: them, and what each is called in it. */
export type StudiedLands = {
  readonly territories: readonly Territory[];
  readonly instant: Instant;
  readonly names: readonly string[];
  readonly say: SayStudyWord;
};

/** The words of `study`; those of the interface where there is none. */
export function studyWords(study: Study | undefined, language: Language): SayStudyWord {
  return (word) => {
    const own = study?.words?.[word];
    return own ? language.text(own).text : language.late.withdrawal.words[word];
  };
}

/** The words for a territory: those of `study` where it belongs to that. */
export const territoryWords = (
  territory: Territory,
  study: Study | undefined,
  language: Language
): SayStudyWord => studyWords(study?.territories.includes(territory) ? study : undefined, language);
