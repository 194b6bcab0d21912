/** Advice on texts that are written in every language: whether they are translated, and whether they are finished. */
import { objectsIn } from '../raw-json';
import type { LintContext } from './lint-context';

/** Two texts of so many words are not alike by chance. */
const SENTENCE = 8;
/** Letters that a text must have, by the script of its language; a name of one word or two may do without. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u
};
/** Letters that it must not have. Latin ones stand in texts of every language. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = { Latn: /\p{Script=Cyrillic}/u };

export function untranslatedTexts(context: LintContext): void {
  for (const texts of localizedTexts(context)) {
    for (const [i, { language, text, warn }] of texts.entries()) {
      const twin = texts.slice(0, i).find((other) => other.text === text);
      if (twin && wordsIn(text) >= SENTENCE)
        warn(`is the same as in "${twin.language}", word for word; is it translated?`);
      else if (!isWrittenIn(language, text))
        warn(`is not in the letters of "${language}"; is it in another language?`);
    }
  }
}

const wordsIn = (text: string) => text.split(/\s+/).length;

function isWrittenIn(language: string, text: string): boolean {
  const script = new Intl.Locale(language).maximize().script ?? '';
  const lacksItsOwn = wordsIn(text) > 2 && OWN_LETTERS[script]?.test(text) === false;
  return !lacksItsOwn && !FOREIGN_LETTERS[script]?.test(text);
}

/** What should not be left in a text, and what is said of it. */
const SLIPS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^\s|\s$/, 'begins or ends with a blank'],
  [/\s{2}/, 'has two blanks where one is enough'],
  [/"/, 'has straight quotation marks; expected “these”, or «these» in Russian'],
  [/\s[,.;:]/, 'has a blank before a punctuation mark'],
  [/\b(TODO|TBD|XXX|lorem)\b/i, 'says itself that it is not finished']
];

export function slipsInTexts(context: LintContext): void {
  for (const { text, warn } of [...localizedTexts(context)].flat())
    for (const [pattern, message] of SLIPS) if (pattern.test(text)) warn(message);
}

type LocalText = {
  readonly language: string;
  readonly text: string;
  readonly warn: (message: string) => void;
};

/** Each text of the edition, in those of its languages in which it is written. */
function* localizedTexts({ edition, raw, at }: LintContext): Generator<readonly LocalText[]> {
  for (const [file, value] of raw) {
    for (const [object, path] of objectsIn(value)) {
      yield edition.languages.flatMap((language) => {
        const text = object[language];
        if (typeof text !== 'string') return [];
        const warn = (message: string) => at(file, [...path, language]).report(message, 'warning');
        return [{ language, text, warn }];
      });
    }
  }
}
