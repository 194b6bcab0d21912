/** Evidence on a page that is read without the program: numbers in the words, grades beside readings, notes at the foot. */
import type { Dating } from '../domain/dating';
import type { Evidence, Readings } from '../domain/reading';
import { keepTogether } from '../i18n/keep-together';
import { oldStyle } from '../i18n/old-style';
import { gradeSymbolName } from '../ui/evidence/grade-symbol';
import { anchorOf, type Notes } from '../ui/evidence/notes';
import { readingsByValue } from '../ui/evidence/readings-by-value';
import { describeSource } from '../ui/evidence/source-description';
import { entityPath, relativeTo } from './addresses';
import { html, joinedBy, type Html, type HtmlPart } from './html';
import type { PageContext } from './page-context';
import { textHtml } from './page-language';

export const noteRef = (notes: Notes, evidence: Evidence): Html => {
  const number = notes.numberOf(evidence);
  return html`<sup><a href="#${anchorOf(notes, number)}">${number}</a></sup>`;
};

/** A value with how sure it is, and the numbers of its notes. */
const graded = (value: HtmlPart, evidences: readonly Evidence[], notes: Notes, context: PageContext): Html =>
  html`${value}${evidences.map((evidence) => {
    const sign = gradeSymbolName(evidence, context.edition.sources);
    return html` <small>${context.language.t.grades[sign]}</small>${noteRef(notes, evidence)}`;
  })}`;

/** A value that has one piece of evidence. */
export const gradedValue = (value: HtmlPart, evidence: Evidence, notes: Notes, context: PageContext): Html =>
  graded(value, [evidence], notes, context);

/** Every reading, best first; what two sources say alike stands once. */
export const readingList = <T>(
  readings: Readings<T>,
  { keyOf, valueOf }: { keyOf: (value: T) => string; valueOf: (value: T) => HtmlPart },
  notes: Notes,
  context: PageContext
): Html =>
  html`<ul>
    ${readingsByValue(readings, keyOf).map(
      ({ value, evidences }) => html`<li>${graded(valueOf(value), evidences, notes, context)}</li>`
    )}
  </ul>`;

/** A date in words, and the same day by the Julian calendar where it was told by that. */
export function datingText(dating: Dating, { language }: PageContext): string {
  const julian = oldStyle(dating, language.t.locale);
  const said = language.format.dating(dating);
  return julian === undefined ? said : `${said} (${language.panels.detail.oldStyle(julian)})`;
}

/** Every reading of a date. */
export const datingList = (readings: Readings<Dating>, notes: Notes, context: PageContext): Html =>
  readingList(
    readings,
    { keyOf: ({ edtf }) => edtf, valueOf: (dating) => datingText(dating, context) },
    notes,
    context
  );

export const notesSection = (notes: Notes, context: PageContext): Html | undefined =>
  notes.list.length === 0
    ? undefined
    : html`<section class="notes">
        <h2>${context.language.panels.notes.name}</h2>
        <ol>
          ${notes.list.map(
            ({ number, sign, evidence, cited }) =>
              html`<li id="${anchorOf(notes, number)}">
                ${context.language.t.grades[sign]}.
                ${joinedBy(
                  ' ',
                  cited.map((one) => citation(one, context))
                )}
                ${evidence.note && textHtml(evidence.note, context.language)}
                <a href="#${anchorOf(notes, number)}${RETURN}" aria-label="${context.language.words.back}"
                  >↑</a
                >
              </li>`
          )}
        </ol>
      </section>`;

/** Behind the name of a note: that of the place from which it leads back. */
const RETURN = '-in-text';

/** The body of a page, in which the first number of each note is where the note leads back to. */
export function withReturns({ html: body }: Html): Html {
  const named = new Set<string>();
  const marked = body.replace(/<sup>(?=<a href="#([\w-]+)">)/g, (start, note: string) => {
    if (named.has(note)) return start;
    named.add(note);
    return `<sup id="${note}${RETURN}">`;
  });
  return { html: marked };
}

/** A link to another site. */
export const outsideLink = (href: string, words: HtmlPart): Html =>
  html`<a href="${href}" rel="noopener noreferrer">${words}</a>`;

/** A source leads to its page, and the arrow behind it to where it is on the web. */
function citation(
  cited: Notes['list'][number]['cited'][number],
  { edition, language, path }: PageContext
): Html {
  const { title, lang, url, rest } = describeSource(cited, language.panels.notes, language.code);
  const { source: id } = cited.citation;
  const href = edition.sources.has(id)
    ? relativeTo(path, entityPath({ kind: 'source', id }, language.code))
    : undefined;
  const named = lang === undefined ? html`${title}` : html`<span lang="${lang}">${title}</span>`;
  const linked = href === undefined ? named : html`<a href="${href}">${named}</a>`;
  return html`${linked}${keepTogether(rest)}${url !== undefined && [' ', outsideLink(url, '↗')]}`;
}
