/** A mention in one line: the words that name an entity, and some of the text before and after them. */
import { isLink, type EntityMention, type Paragraph, type TextRun } from '../../domain/narrative';

export type Excerpt = { readonly before: string; readonly mention: string; readonly after: string };

/** How many characters are kept before and after the mention; the width of the line may cut more. */
const BEFORE = 18;
const AFTER = 80;

const textOf = (run: TextRun): string =>
  isLink(run) ? run.words.map(({ text }) => text).join('') : run.text;

export function excerpt({ runs }: Paragraph, { kind, id }: EntityMention): Excerpt {
  const i = runs.findIndex((run) => isLink(run) && run.target.kind === kind && run.target.id === id);
  const preceding = runs.slice(0, i).map(textOf).join('');
  // What is cut begins with a whole word.
  const before = preceding.length > BEFORE ? `…${preceding.slice(-BEFORE).replace(/^\S*/, '')}` : preceding;
  const run = runs[i];
  return {
    before,
    mention: run ? textOf(run) : '',
    after: runs
      .slice(i + 1)
      .map(textOf)
      .join('')
      .slice(0, AFTER)
  };
}
