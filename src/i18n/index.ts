/**
 * The languages of the interface: each is a folder beside this file, named by its BCP 47 tag, with `core.ts`, `late.ts`
 * and what these import. Adding the folder adds the language. Only what the visitor reads is fetched. A language without
 * a folder has the words of English, and dates and numbers by Intl.
 */
import { primaryTag } from '../domain/best-text';
import { formatter, type Format } from './format';
import type { LateMessages, Messages } from './messages';

export type { LateMessages, Messages, StudyMessages } from './messages';
export type { Format } from './format';

const CORE = import.meta.glob<Messages>('./*/core.ts', { import: 'default' });
const LATE = import.meta.glob<LateMessages>('./*/late.ts', { import: 'default' });

/** A BCP 47 tag. */
export type LanguageCode = string;
/** Those in which the interface has words. */
export const LANGUAGES: readonly LanguageCode[] = Object.keys(CORE).map((path) => path.split('/')[1] ?? '');

/** In which of the `LANGUAGES` the words of the interface are for readers of `code`. */
export const languageOfWords = (code: LanguageCode): LanguageCode =>
  LANGUAGES.find((known) => known === primaryTag(code)) ?? 'en';

const core = new Map<LanguageCode, Messages>();
const late = new Map<LanguageCode, LateMessages>();
let lateIsWanted = false;

const isWordless = (code: LanguageCode) => languageOfWords(code) !== primaryTag(code);

export function isLanguageLoaded(code: LanguageCode): boolean {
  const words = languageOfWords(code);
  return core.has(words) && (!lateIsWanted || late.has(words)) && (!isWordless(code) || formats.has(code));
}

/** Fetches the words of a language, once; the late ones too where those of other languages have been asked for. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  const words = languageOfWords(code);
  await Promise.all([
    load(CORE, 'core', core, words),
    lateIsWanted && load(LATE, 'late', late, words),
    isWordless(code) &&
      import('./words-by-intl').then(({ wordsByIntl }) => formats.set(code, formatter(...wordsByIntl(code))))
  ]);
}

/** Fetches the late words of every language that is loaded, and from now on those of each that is loaded after it. */
export async function loadLateMessages(): Promise<void> {
  lateIsWanted = true;
  await Promise.all([...core.keys()].map((code) => load(LATE, 'late', late, code)));
}

/** Fetches all languages, for whoever types or searches in any of them; one that does not arrive is done without. */
export const loadAllLanguages = () => Promise.allSettled(LANGUAGES.map(loadLanguage));

async function load<Words>(
  files: Readonly<Record<string, () => Promise<Words>>>,
  name: string,
  loaded: Map<LanguageCode, Words>,
  code: LanguageCode
): Promise<void> {
  if (loaded.has(code)) return;
  const fetchWords = files[`./${code}/${name}.ts`];
  if (fetchWords) loaded.set(code, await fetchWords());
}

/** The words for readers of a language. @throws where `loadLanguage` has not brought them */
export const messagesIn = (code: LanguageCode): Messages => wordsOf(core, code);

/** Its words for what is loaded after the first frame. @throws where `loadLateMessages` has not brought them */
export const lateMessagesIn = (code: LanguageCode): LateMessages => wordsOf(late, code);

function wordsOf<Words>(loaded: ReadonlyMap<LanguageCode, Words>, code: LanguageCode): Words {
  const words = loaded.get(languageOfWords(code));
  if (!words) throw new Error(`the words of "${code}" are not loaded`);
  return words;
}

const formats = new Map<LanguageCode, Format>();

/** The formatter of a language that is loaded; made once. */
export function formatIn(code: LanguageCode): Format {
  const { locale, dates, numbers } = messagesIn(code);
  const format = formats.get(code) ?? formatter(locale, dates, numbers);
  formats.set(code, format);
  return format;
}
