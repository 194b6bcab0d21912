/** The page of a chapter: its paragraphs with their notes, and the way to the chapters beside it. */
import { chapterNumbers } from '../domain/chapters';
import type { Edition } from '../domain/edition';
import { isLink, textOf, type Narrative, type Paragraph } from '../domain/narrative';
import { keepTogether } from '../i18n/keep-together';
import type { Notes } from '../ui/evidence/notes';
import { footnoteNumbers, notesOfChapter } from '../ui/text/footnotes';
import { chapterPath, mapHref, relativeTo } from './addresses';
import { entityLink } from './entity-parts';
import { noteRef, notesSection } from './evidence-parts';
import { html, joinedBy, type Html } from './html';
import { opening, type PageContent, type PageContext } from './page-context';

/** @param index of the chapter in `narrative`, from 0; undefined where it has none such */
export function chapterPage(
  narrative: Narrative,
  index: number,
  context: PageContext
): PageContent | undefined {
  const { edition, language, path } = context;
  const chapter = narrative.chapters[index];
  if (!chapter) return undefined;
  const lang = narrative.language === language.code ? undefined : narrative.language;
  const number = chapterNumbers(narrative)[index];
  const notes = notesOfChapter(edition, chapter, number ?? 0);
  const [first] = chapter.paragraphs;
  const neighbour = (words: string, at: number) => {
    const other = narrative.chapters[at];
    const href = relativeTo(path, chapterPath(at, language.code));
    return other && html`<a href="${href}">${words}: ${other.title ?? narrative.title}</a>`;
  };

  return {
    title: chapter.title ?? narrative.title,
    titleLang: lang,
    description: opening(chapter.paragraphs.map(textOf).join(' ')),
    kicker: [
      ...(chapter.title === undefined ? [] : [narrative.title]),
      ...(number === undefined ? [] : [language.panels.text.chapter(number)])
    ].join(' · '),
    mapHref: mapHref(path, { pane: 'text', paragraph: first?.name }, language.code),
    body: html`<div lang="${lang}">
        ${chapter.paragraphs.map((paragraph) => paragraphHtml(paragraph, notes, edition, context))}
      </div>
      <p class="beside">
        ${joinedBy(
          ' · ',
          [neighbour(language.words.previous, index - 1), neighbour(language.words.next, index + 1)].filter(
            (link) => link !== undefined
          )
        )}
      </p>
      ${notesSection(notes, context)}`
  };
}

/** Its text with links and note numbers; a date leads nowhere, for no page is about a date. */
const paragraphHtml = (
  { name, runs }: Paragraph,
  notes: Notes,
  edition: Edition,
  context: PageContext
): Html =>
  html`<p id="${name}">
    ${runs.map((run) => {
      if (!isLink(run)) return styled(run);
      const words = run.words.map(styled);
      const linked = run.target.kind === 'date' ? words : entityLink(run.target, words, context);
      return [
        linked,
        footnoteNumbers(edition, run.target, notes).map((evidence) => noteRef(notes, evidence))
      ];
    })}
  </p>`;

const styled = ({ text, emphasis }: { readonly text: string; readonly emphasis: boolean }): Html =>
  emphasis ? html`<em>${keepTogether(text)}</em>` : html`${keepTogether(text)}`;
