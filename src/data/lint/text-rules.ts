/** Lint rules for texts in several languages: whether they are translated, and free of typing errors. */
import { didYouMean } from '../did-you-mean';
import { objectsIn } from '../raw-json';
import type { LintContext } from './lint-context';

/** Two texts with as many words are not the same by chance. */
const SENTENCE_WORDS = 8;
/** A text with as many words or fewer may be a name, in the letters of another language. */
const NAME_WORDS = 2;
/** Letters that a text must have, by the script of its language (ISO 15924). */
const REQUIRED_LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u
};
/** Letters that a text must not have. Latin letters occur in texts of every language. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = { Latn: /\p{Script=Cyrillic}/u };

/** Languages that the edition says to be complete and does not have. */
export function incompleteLanguages({ edition: { languages, complete = [] }, pointerTo }: LintContext): void {
  complete.forEach((language, i) => {
    if (languages.length === 0 || languages.includes(language)) return;
    pointerTo('edition.json', ['complete', i]).report(
      `"${language}" is no language of this edition${didYouMean(language, languages)}`
    );
  });
}

export function untranslatedTexts(context: LintContext): void {
  for (const translations of localizedTexts(context)) {
    for (const [i, { language, text, warn }] of translations.entries()) {
      const duplicate = translations.slice(0, i).find((other) => other.text === text);
      if (duplicate && countWords(text) >= SENTENCE_WORDS)
        warn(`is the same as in "${duplicate.language}", word for word; is it translated?`);
      else if (!isInScriptOf(language, text))
        warn(`is not in the letters of "${language}"; is it in another language?`);
    }
  }
}

const countWords = (text: string) => text.split(/\s+/).length;

function isInScriptOf(language: string, text: string): boolean {
  const script = language.startsWith('x-')
    ? ''
    : (new Intl.Locale(language.replace(/-x-.*/, '')).maximize().script ?? '');
  const lacksLetters = countWords(text) > NAME_WORDS && REQUIRED_LETTERS[script]?.test(text) === false;
  return !lacksLetters && !FOREIGN_LETTERS[script]?.test(text);
}

/** Typing errors, and the message for each. */
const TYPING_ERRORS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/^\s|\s$/, 'begins or ends with a blank'],
  [/\s{2}/, 'has two blanks where one is enough'],
  [/"/, 'has straight quotation marks; expected “these”, or «these» in Russian'],
  // French has a no-break space before the high marks.
  [/\s[,.]|[ \t\n][;:]/, 'has a blank before a punctuation mark'],
  [
    /<\/?[a-z][^>]*>|&#?\w+;|\]\(|\*\*/i,
    'has markup of HTML or Markdown, which is shown as it is written; expected words alone'
  ],
  [/\b(TODO|TBD|XXX|lorem)\b/i, 'says itself that it is not finished']
];

export function typingErrors(context: LintContext): void {
  for (const { text, warn } of [...localizedTexts(context)].flat())
    for (const [pattern, message] of TYPING_ERRORS) if (pattern.test(text)) warn(message);
}

type Translation = {
  readonly language: string;
  readonly text: string;
  readonly warn: (message: string) => void;
};

/** Each localized text, in those of the edition's languages in which it is written. */
function* localizedTexts({ edition, raw, pointerTo }: LintContext): Generator<readonly Translation[]> {
  for (const [file, content] of raw) {
    for (const [object, path] of objectsIn(content)) {
      yield edition.languages.flatMap((language) => {
        const text = object[language];
        if (typeof text !== 'string') return [];
        const warn = (message: string) => pointerTo(file, [...path, language]).report(message, 'warning');
        return [{ language, text, warn }];
      });
    }
  }
}
