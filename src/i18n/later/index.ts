/** Words of what is fetched after the first picture: they come with it, and cost the first picture nothing. */
import type { LanguageCode } from '..';
import { en, type LaterMessages } from './en';
import { ru } from './ru';

export const LATER_MESSAGES: Readonly<Record<LanguageCode, LaterMessages>> = { en, ru };
