/** In which of an edition's languages its texts are written: what must be is an error where it lacks, the rest is counted. */
import type { Localized } from '../domain/reading';
import { didYouMean } from './did-you-mean';
import type { JsonPointer } from './json-pointer';
import type { Problem } from './problems';

/** The languages of an edition, as edition.json names them. */
export type EditionLanguages = {
  readonly languages: readonly string[];
  readonly complete?: readonly string[] | undefined;
};

/** Those in which nothing may lack: `complete`, else the first. */
export const completeLanguages = ({ languages, complete }: EditionLanguages): readonly string[] =>
  complete ?? languages.slice(0, 1);

export class Translations {
  /** The texts without a language that is not complete. */
  readonly #lacking: { readonly language: string; readonly problem: Problem }[] = [];

  /** Reports what `text` lacks and what is of no language of the edition, if it is known which these are. */
  check(text: Localized, pointer: JsonPointer, head: EditionLanguages): void {
    const { languages } = head;
    if (languages.length === 0) return;
    const complete = completeLanguages(head);
    for (const language of languages.filter((code) => text[code] === undefined)) {
      const message = `lacks "${language}"`;
      if (complete.includes(language)) pointer.report(`${message}, a language of the edition`);
      else this.#lacking.push({ language, problem: pointer.problem(message, 'note') });
    }
    for (const language of Object.keys(text).filter((code) => !languages.includes(code))) {
      pointer
        .in([language])
        .report(`"${language}" is no language of this edition${didYouMean(language, languages)}`);
    }
  }

  /** For each file and each language that is not complete a note, at the first text that lacks it. */
  notes(): readonly Problem[] {
    const groups = new Map<string, Problem[]>();
    for (const { language, problem } of this.#lacking) {
      const key = `${language} ${problem.file}`;
      groups.set(key, [...(groups.get(key) ?? []), problem]);
    }
    return [...groups.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const as = others.length > 0 ? `, as do ${others.length} more texts of this file` : '';
      return [{ ...first, message: `${first.message}${as}; its readers get the next best language` }];
    });
  }
}
