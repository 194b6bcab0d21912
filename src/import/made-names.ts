/** Kinds, people and powers of an edition that is made of files: an id for each name. */
import type { TextTranslations } from './draft';
import { MadeIds } from './made-id';
import type { MadeTexts, WrittenText } from './made-texts';

export type MadeName = { readonly id: string; readonly name: WrittenText };

/** Things that the files name and do not describe, an id for each name. */
export class MadeNames {
  readonly #noun: string;
  readonly #ids = new MadeIds();
  readonly #entries = new Map<string, { readonly id: string; readonly translations: TextTranslations }>();

  constructor(noun: string) {
    this.#noun = noun;
  }

  id(name: string, translations: TextTranslations = {}): string {
    const known = this.#entries.get(name);
    const id = known?.id ?? this.#ids.of(name, this.#noun);
    this.#entries.set(name, { id, translations: { ...translations, ...known?.translations } });
    return id;
  }

  named(texts: MadeTexts): readonly MadeName[] {
    return [...this.#entries].map(([name, { id, translations }]) => ({
      id,
      name: texts.of(name, translations)
    }));
  }
}
