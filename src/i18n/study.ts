/** The words of the study, by language; fetched with it, and not with the first picture. */
import type { LanguageCode } from '.';
import { studyEn, type StudyMessages } from './study-en';
import { studyRu } from './study-ru';

export type { StudyMessages } from './study-en';

export const STUDY: Readonly<Record<LanguageCode, StudyMessages>> = { en: studyEn, ru: studyRu };
