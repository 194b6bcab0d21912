/** The passages of a narrative as documents of the search. */
import { memoByObject } from '../../domain/memo';
import { textOf, type Narrative } from '../../domain/narrative';
import type { TextPassage } from './search-documents';

const NONE: readonly TextPassage[] = [];

const passagesOf = memoByObject(({ chapters, language }: Narrative): readonly TextPassage[] =>
  chapters.flatMap(({ title = '', paragraphs }) =>
    paragraphs.map((paragraph) => ({
      name: paragraph.name,
      chapter: title,
      text: textOf(paragraph),
      lang: language
    }))
  )
);

/** Every paragraph under the title of its chapter, in order; the same list each time. */
export const passagesIn = (narrative: Narrative | undefined): readonly TextPassage[] =>
  narrative ? passagesOf(narrative) : NONE;
