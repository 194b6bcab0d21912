/**
 * The languages of the interface: each is a folder beside this file, named by its BCP 47 tag, with `core.ts`, `late.ts`,
 * `panels.ts` and what these import. Adding the folder adds the language. Only what the visitor reads is fetched. A language without
 * a folder has the words of English, and dates and numbers by Intl.
 */
import { primaryTag } from '../domain/best-text';
import { formatter, type Format } from './format';
import type { LateMessages, Messages, PanelMessages } from './messages';

export type { LateMessages, Messages, PanelMessages, StudyMessages } from './messages';
export type { Format } from './format';

const CORE = import.meta.glob<Messages>('./*/core.ts', { import: 'default' });
const LATE = import.meta.glob<LateMessages>('./*/late.ts', { import: 'default' });
const PANELS = import.meta.glob<PanelMessages>('./*/panels.ts', { import: 'default' });

/** A BCP 47 tag. */
export type LanguageCode = string;
/** Those in which the interface has words. */
export const LANGUAGES: readonly LanguageCode[] = Object.keys(CORE).map((path) => path.split('/')[1] ?? '');

/** In which of the `LANGUAGES` the words of the interface are for readers of `code`. */
export const languageOfWords = (code: LanguageCode): LanguageCode =>
  LANGUAGES.find((known) => known === primaryTag(code)) ?? 'en';

/** Words of one kind, of each language that has been loaded. */
class LoadedWords<Words> {
  readonly #files: Readonly<Record<string, () => Promise<Words>>>;
  readonly #name: string;
  readonly #loaded = new Map<LanguageCode, Words>();
  /** Whether each language is to have them. */
  #wanted: boolean;

  /** `name`: of their file in the folder of each language; `wanted`: from the beginning. */
  constructor(files: Readonly<Record<string, () => Promise<Words>>>, name: string, wanted = false) {
    this.#files = files;
    this.#name = name;
    this.#wanted = wanted;
  }

  get languages(): readonly LanguageCode[] {
    return [...this.#loaded.keys()];
  }

  isReady(code: LanguageCode): boolean {
    return !this.#wanted || this.#loaded.has(code);
  }

  /** Fetches them once, where each language is to have them. */
  async load(code: LanguageCode): Promise<void> {
    if (this.isReady(code)) return;
    const fetchWords = this.#files[`./${code}/${this.#name}.ts`];
    if (fetchWords) this.#loaded.set(code, await fetchWords());
  }

  /** From now on each language is to have them; fetches those of `codes`. */
  async want(codes: readonly LanguageCode[]): Promise<void> {
    this.#wanted = true;
    await Promise.all(codes.map((code) => this.load(code)));
  }

  /** Those for readers of `code`. @throws where they are not loaded */
  of(code: LanguageCode): Words {
    const words = this.#loaded.get(languageOfWords(code));
    if (!words) throw new Error(`the words of "${code}" in ${this.#name} are not loaded`);
    return words;
  }
}

const core = new LoadedWords(CORE, 'core', true);
const late = new LoadedWords(LATE, 'late');
const panels = new LoadedWords(PANELS, 'panels');
const KINDS = [core, late, panels];

const isWordless = (code: LanguageCode) => languageOfWords(code) !== primaryTag(code);

export function isLanguageLoaded(code: LanguageCode): boolean {
  const words = languageOfWords(code);
  return KINDS.every((kind) => kind.isReady(words)) && (!isWordless(code) || formats.has(code));
}

/** Fetches the words of a language, once; of each kind that has been asked for in another. */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  const words = languageOfWords(code);
  await Promise.all([
    ...KINDS.map((kind) => kind.load(words)),
    isWordless(code) &&
      import('./words-by-intl').then(({ wordsByIntl }) => formats.set(code, formatter(...wordsByIntl(code))))
  ]);
}

/** Fetches the late words of every language that is loaded, and from now on those of each that is loaded after it. */
export const loadLateMessages = (): Promise<void> => late.want(core.languages);

/** In the same way the words of panels, with the late ones. */
export const loadPanelMessages = async (): Promise<void> => {
  await Promise.all([loadLateMessages(), panels.want(core.languages)]);
};

/** Fetches all languages, for whoever types or searches in any of them; one that does not arrive is done without. */
export const loadAllLanguages = () => Promise.allSettled(LANGUAGES.map(loadLanguage));

/** The words for readers of a language. @throws where `loadLanguage` has not brought them */
export const messagesIn = (code: LanguageCode): Messages => core.of(code);

/** Its words for what every visit shows after the first frame. @throws where `loadLateMessages` has not brought them */
export const lateMessagesIn = (code: LanguageCode): LateMessages => late.of(code);

/** Its words for what is opened beside the map. @throws where `loadPanelMessages` has not brought them */
export const panelMessagesIn = (code: LanguageCode): PanelMessages => panels.of(code);

const formats = new Map<LanguageCode, Format>();

/** The formatter of a language that is loaded; made once. */
export function formatIn(code: LanguageCode): Format {
  const { locale, dates, numbers } = messagesIn(code);
  const format = formats.get(code) ?? formatter(locale, dates, numbers);
  formats.set(code, format);
  return format;
}
