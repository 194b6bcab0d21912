/**
 * The languages of the interface: each is a folder beside this file, named by its BCP 47 tag, with `core.ts`, `late.ts`
 * and what these import. Adding the folder adds the language. Only what the visitor reads is fetched.
 */
import { formatter, type Format } from './format';
import type { LateMessages, Messages } from './messages';

export type { LateMessages, Messages, StudyMessages } from './messages';
export type { Format } from './format';

const CORE = import.meta.glob<Messages>('./*/core.ts', { import: 'default' });
const LATE = import.meta.glob<LateMessages>('./*/late.ts', { import: 'default' });

/** A BCP 47 tag of one of the `LANGUAGES`. */
export type LanguageCode = string;
export const LANGUAGES: readonly LanguageCode[] = Object.keys(CORE).map((path) => path.split('/')[1] ?? '');

/** What a language calls itself: "Русский". */
export function languageName(code: LanguageCode): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

const core = new Map<LanguageCode, Messages>();
const late = new Map<LanguageCode, LateMessages>();
let lateIsWanted = false;

export const isLanguageLoaded = (code: LanguageCode) => core.has(code) && (!lateIsWanted || late.has(code));

/** Fetches the words of a language, once; the late ones too where those of other languages have been asked for. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  await Promise.all([load(CORE, core, code), lateIsWanted && load(LATE, late, code)]);
}

/** Fetches the late words of every language that is loaded, and from now on those of each that is loaded after it. */
export async function loadLateMessages(): Promise<void> {
  lateIsWanted = true;
  await Promise.all([...core.keys()].map((code) => load(LATE, late, code)));
}

/** Fetches all languages, for whoever types or searches in any of them; one that does not arrive is done without. */
export const loadAllLanguages = () => Promise.allSettled(LANGUAGES.map(loadLanguage));

async function load<Words>(
  files: Readonly<Record<string, () => Promise<Words>>>,
  loaded: Map<LanguageCode, Words>,
  code: LanguageCode
): Promise<void> {
  if (loaded.has(code)) return;
  const [, fetchWords] = Object.entries(files).find(([path]) => path.split('/')[1] === code) ?? [];
  if (fetchWords) loaded.set(code, await fetchWords());
}

/** The words of a language. @throws where `loadLanguage` has not brought them */
export const messagesIn = (code: LanguageCode): Messages => wordsOf(core, code);

/** Its words for what is loaded after the first frame. @throws where `loadLateMessages` has not brought them */
export const lateMessagesIn = (code: LanguageCode): LateMessages => wordsOf(late, code);

function wordsOf<Words>(loaded: ReadonlyMap<LanguageCode, Words>, code: LanguageCode): Words {
  const words = loaded.get(code);
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

/** The first of the visitor's languages that there is; `wanted` as navigator.languages has them. */
export function preferredLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const code = LANGUAGES.find((known) => known === primary);
    if (code) return code;
  }
  return 'en';
}
