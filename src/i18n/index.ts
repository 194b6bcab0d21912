/** The languages of the interface. To add one: a file beside this one, and its word here. */
import { en, type Messages } from './en';
import { formatter, type Format } from './format';
import { ru } from './ru';

export type { Messages } from './en';
export type { Format } from './format';

export const LANGUAGES = ['en', 'ru'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { en, ru };

const formats = new Map<LanguageCode, Format>();

/** The formatter of a language; made once. */
export function formatIn(code: LanguageCode): Format {
  const { locale, dates, numbers } = MESSAGES[code];
  const format = formats.get(code) ?? formatter(locale, dates, numbers);
  formats.set(code, format);
  return format;
}

/** The first of the reader's languages that there is; `wanted` as navigator.languages has them. */
export function preferred(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const code = LANGUAGES.find((known) => known === primary);
    if (code) return code;
  }
  return 'en';
}
