/** A passage in a line: the words that name a thing, with what stands before and after them. */
import { isLink, type EntityMention, type Paragraph, type TextRun } from '../../domain/narrative';

export type Excerpt = { readonly before: string; readonly named: string; readonly after: string };

/** Characters kept before the words; what comes after is cut by the width of the line. */
const BEFORE = 18;
const AFTER = 80;

const plain = (run: TextRun): string => (isLink(run) ? run.words.map(({ text }) => text).join('') : run.text);

export function excerpt({ runs }: Paragraph, { kind, id }: EntityMention): Excerpt {
  const i = runs.findIndex((run) => isLink(run) && run.target.kind === kind && run.target.id === id);
  const told = runs.slice(0, i).map(plain).join('');
  const cut = told.length > BEFORE;
  // Begun at a whole word.
  const before = cut ? `…${told.slice(-BEFORE).replace(/^\S*/, '')}` : told;
  const run = runs[i];
  return {
    before,
    named: run ? plain(run) : '',
    after: runs
      .slice(i + 1)
      .map(plain)
      .join('')
      .slice(0, AFTER)
  };
}
