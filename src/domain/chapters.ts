/** The chapters of a narrative, with their numbers. */
import type { Narrative } from './narrative';

export type NumberedChapter = {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** Names of its first paragraph, and of all its paragraphs. */
  readonly first: string;
  readonly names: readonly string[];
  /** Its length, in paragraphs. */
  readonly share: number;
};

/** The number of each chapter, from 1; undefined for what stands before the first title. */
export function chapterNumbers({ chapters }: Narrative): readonly (number | undefined)[] {
  let count = 0;
  return chapters.map(({ title }) => (title === undefined ? undefined : ++count));
}

/** The chapters with a title and at least one paragraph. */
export function numberedChapters(narrative: Narrative): readonly NumberedChapter[] {
  const numbers = chapterNumbers(narrative);
  return narrative.chapters.flatMap(({ title, paragraphs }, i) => {
    const names = paragraphs.map(({ name }) => name);
    const [first] = names;
    const number = numbers[i];
    return title !== undefined && number !== undefined && first !== undefined
      ? [{ number, title, first, names, share: names.length }]
      : [];
  });
}

/** The chapter of the paragraph called `current`, the one before it and the one after it. */
export function neighbouringChapters(chapters: readonly NumberedChapter[], current: string | undefined) {
  const i = chapters.findIndex(({ names }) => current !== undefined && names.includes(current));
  return { here: chapters[i], previous: i > 0 ? chapters[i - 1] : undefined, next: chapters[i + 1] };
}
