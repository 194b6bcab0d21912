/** What an author is told of edition.json, and a visitor can do without. */
import type * as v from 'valibot';
import type { Localized } from '../domain/reading';
import { STUDY_WORDS } from '../domain/study';
import type { EditionParser } from './edition-parser';
import type { EditionFile } from './schema';
import type { Validated } from './written-edition';

type RawEdition = v.InferOutput<typeof EditionFile>;
type Named = { id: string; name: Localized; role?: Localized; letters?: Localized };

/** Reports texts of edition.json that are not in every language, and ids that stand twice. */
export function checkHead({ value, pointer }: Validated<RawEdition>, parser: EditionParser): void {
  parser.localized(value.title, pointer.in('title'));
  parser.localized(value.description, pointer.in('description'));
  for (const field of ['spelling', 'searchExamples'] as const) {
    const text = value[field];
    if (text) parser.localized(text, pointer.in(field));
  }
  for (const [category, name] of Object.entries(value.scale?.name ?? {})) {
    if (name) parser.localized(name, pointer.in(`scale.name.${category}`));
  }
  for (const [category, name] of Object.entries(value.strengthUnit ?? {})) {
    if (name) parser.localized(name, pointer.in(`strengthUnit.${category}`));
  }
  const { title, shortTitle, words } = value.study ?? {};
  for (const [field, text] of Object.entries({ title, shortTitle }))
    if (text) parser.localized(text, pointer.in(`study.${field}`));
  for (const [word, text] of Object.entries(words ?? {})) {
    const wordPointer = pointer.in(`study.words.${word}`);
    parser.localized(text, wordPointer);
    if (!STUDY_WORDS.some((known) => known === word))
      wordPointer.report(`is no word of a study${parser.suggest(word, STUDY_WORDS)}`);
  }
  if (value.newStyle !== undefined) parser.day(value.newStyle, pointer.in('newStyle'));
  for (const field of ['lanes', 'kinds', 'powers', 'people'] as const) {
    const ids = new Set<string>();
    value[field].forEach((item: Named, i) => {
      const itemPointer = pointer.in(`${field}[${i}]`);
      for (const part of ['name', 'role', 'letters'] as const) {
        const text = item[part];
        if (text) parser.localized(text, itemPointer.in(part));
      }
      if (ids.has(item.id))
        itemPointer.in('id').report(`"${item.id}" stands twice; give one of them another id`);
      ids.add(item.id);
    });
  }
}
