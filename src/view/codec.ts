/** How a value is written in a link, and read again: what a codec is, and those that need no more than a list or a word. */
import type { Edition } from '../domain/edition';

/** What a link may refer to. */
export type LinkContext = { readonly languages: readonly string[]; readonly edition: Edition };

export type Codec<T> = {
  /** Undefined when the text cannot be used. */
  read(text: string, context: LinkContext): T | undefined;
  write(value: T): string;
  /** Some values, or all where they can be counted. */
  examples(context: LinkContext): readonly T[];
};

export const oneOf = <T extends string>(values: readonly T[]): Codec<T> => ({
  read: (text) => values.find((value) => value === text),
  write: (value) => value,
  examples: () => values
});

/** True is `word`; false is not written. */
export const flag = (word: string): Codec<boolean> => ({
  read: (text) => (text === word ? true : undefined),
  write: (value) => (value ? word : ''),
  examples: () => [true, false]
});

/** Some of the values, with commas between them; none of them is not written. */
export const someOf = <T extends string>(
  values: (context: LinkContext) => readonly T[]
): Codec<readonly T[]> => ({
  read(text, context) {
    const chosen = text.split(',').map((word) => values(context).find((value) => value === word));
    return chosen.every((value) => value !== undefined) ? chosen : undefined;
  },
  write: (chosen) => chosen.join(),
  examples: (context) => [[], values(context).slice(0, 1), values(context)]
});

export const freeText: Codec<string> = {
  read: (text) => text.trim() || undefined,
  write: (text) => text.trim(),
  examples: () => ['Karakhan', 'a&b=c %']
};
