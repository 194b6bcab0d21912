/** The passages of a narrative as the search takes them. */
import { textOf, type Narrative } from '../../domain/narrative';
import type { TextPassage } from './search-documents';

const NONE: readonly TextPassage[] = [];
const known = new WeakMap<Narrative, readonly TextPassage[]>();

/** Every paragraph under a chapter, in order; the same list each time. */
export function passagesIn(narrative: Narrative | undefined): readonly TextPassage[] {
  if (!narrative) return NONE;
  const passages =
    known.get(narrative) ??
    narrative.chapters.flatMap(({ title = '', paragraphs }) =>
      paragraphs.map((paragraph) => ({
        name: paragraph.name,
        chapter: title,
        text: textOf(paragraph),
        lang: narrative.language
      }))
    );
  known.set(narrative, passages);
  return passages;
}
