/** Evidence on a page that is read without the program: numbers in the words, grades beside readings, notes at the foot. */
import type { Evidence, Readings } from '../domain/reading';
import { keepTogether } from '../i18n/keep-together';
import { gradeSymbolName } from '../ui/evidence/grade-symbol';
import { anchorOf, type Notes } from '../ui/evidence/notes';
import { readingsByValue } from '../ui/evidence/readings-by-value';
import { describeSource } from '../ui/evidence/source-description';
import { html, joinedBy, type Html, type HtmlPart } from './html';
import type { PageContext } from './page-context';
import { textHtml, type PageLanguage } from './page-language';

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

export const notesSection = ({ list, ...notes }: Notes, language: PageLanguage): Html | undefined =>
  list.length === 0
    ? undefined
    : html`<section class="notes">
        <h2>${language.late.notes.name}</h2>
        <ol>
          ${list.map(
            ({ number, sign, evidence, cited }) =>
              html`<li id="${anchorOf({ list, ...notes }, number)}">
                ${language.t.grades[sign]}.
                ${joinedBy(
                  ' ',
                  cited.map((one) => citation(one, language))
                )}
                ${evidence.note && textHtml(evidence.note, language)}
              </li>`
          )}
        </ol>
      </section>`;

function citation(cited: Notes['list'][number]['cited'][number], language: PageLanguage): Html {
  const { title, lang, url, rest } = describeSource(cited, language.late.notes, language.code);
  const named = lang === undefined ? html`${title}` : html`<span lang="${lang}">${title}</span>`;
  const linked = url === undefined ? named : html`<a href="${url}" rel="noopener noreferrer">${named}</a>`;
  return html`${linked}${keepTogether(rest)}`;
}
