/** The languages of the interface. To add one: a file beside this one, and its three words here. */
import type { Messages } from './en';
import { formatter, type Format } from './format';

export type { Messages } from './en';
export type { Format } from './format';

export const LANGUAGES = ['en', 'ru'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', ru: 'Русский' };

const FILES: Readonly<Record<LanguageCode, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  ru: async () => (await import('./ru')).ru
};

const learnt: Partial<Record<LanguageCode, Messages>> = {};

/** The words of a language, of those that have been learnt; the reader's is before the page is built. */
export const MESSAGES = learnt as Readonly<Record<LanguageCode, Messages>>; // so that each use need not doubt it

export const isLanguageLoaded = (code: LanguageCode) => learnt[code] !== undefined;

/** Fetches the words of a language, once. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  learnt[code] ??= await FILES[code]();
}

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
