/**
 * Parses the text of an edition, text/<language>.md: Markdown in, the narrative out, and every problem of it.
 *
 *     # The title
 *     ## A chapter
 *     The convention was [signed in Peking](event:convention) on [20 January](date:1925-01-20). {document=6}
 *
 * A link that leads nowhere is reported and remains as plain words. The Markdown parser is large: import this lazily.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Heading, Link, Nodes, Paragraph as MarkdownParagraph } from 'mdast';
import { ENTITY_KINDS, isEntityKind, type EntityKind } from '../domain/entities/entity-ref';
import { explainEdtf } from '../domain/edtf-suggestions';
import { NO_SLACK, parseDating } from '../domain/parse-dating';
import type {
  Chapter,
  Narrative,
  Paragraph,
  SourceParagraphs,
  TextRun,
  LinkTarget
} from '../domain/narrative';
import { deepFreeze } from './deep-freeze';
import { didYouMean } from './did-you-mean';
import { explainMissing, suggestKind, type EntityIds } from './entity-ids';
import type { Position } from './json-text';
import type { LocatedProblem } from './located-problem';
import { headingText, startOf, styledTextIn, unsupportedIn } from './markdown-text';
import { bracesOf, parseBraces, withoutBraces } from './paragraph-braces';

export type ReadNarrative = {
  readonly narrative: Narrative;
  readonly problems: readonly LocatedProblem[];
  /** The position in the file where each chapter and paragraph begins. */
  readonly positions: ReadonlyMap<Chapter | Paragraph, Position>;
};

export const narrativeFile = (language: string) => `text/${language}.md`;

/** Never throws: what cannot be read is left out and reported. */
export function readNarrative(language: string, text: string, ids: EntityIds): ReadNarrative {
  return new NarrativeParser(ids, language).parse(text);
}

class NarrativeParser {
  readonly #ids: EntityIds;
  readonly #language: string;
  readonly #problems: LocatedProblem[] = [];
  readonly #positions = new Map<Chapter | Paragraph, Position>();

  constructor(ids: EntityIds, language: string) {
    this.#ids = ids;
    this.#language = language;
  }

  parse(text: string): ReadNarrative {
    const sections: { heading: Heading | undefined; paragraphs: Paragraph[] }[] = [
      { heading: undefined, paragraphs: [] }
    ];
    let title = '';
    let count = 0;
    for (const [i, node] of fromMarkdown(text).children.entries()) {
      if (node.type === 'paragraph') {
        sections.at(-1)?.paragraphs.push(this.#paragraph(node, `p${++count}`));
      } else if (node.type !== 'heading') {
        this.#report('', `a ${node.type}; a text has headings and paragraphs only`, node);
      } else if (node.depth === 2) {
        sections.push({ heading: node, paragraphs: [] });
      } else if (node.depth === 1 && i === 0) {
        title = headingText(node);
      } else {
        const expected = 'expected # once, for the title above all, and ## for a chapter';
        this.#report('', `a heading of level ${node.depth}; ${expected}`, node);
      }
    }
    const chapters = sections
      .filter(({ heading, paragraphs }) => heading ?? paragraphs.length > 0)
      .map(({ heading, paragraphs }) => {
        const chapter = deepFreeze({ title: heading && headingText(heading), paragraphs });
        this.#positions.set(chapter, heading ? startOf(heading) : { line: 1, column: 1 });
        return chapter;
      });
    const narrative = deepFreeze({ language: this.#language, title, chapters });
    return { narrative, problems: this.#problems, positions: this.#positions };
  }

  #paragraph(node: MarkdownParagraph, name: string): Paragraph {
    for (const child of unsupportedIn(node))
      this.#report(name, `a ${child.type}; a paragraph has words, _emphasis_ and links only`, child);
    const runs = node.children.flatMap((child): readonly TextRun[] =>
      child.type === 'link' ? this.#link(child, name) : styledTextIn(child)
    );
    const paragraph = deepFreeze({ name, passages: this.#passages(node, name), runs: withoutBraces(runs) });
    this.#positions.set(paragraph, startOf(node));
    return paragraph;
  }

  #link(link: Link, name: string): readonly TextRun[] {
    const words = link.children.flatMap((child) => styledTextIn(child));
    const target = this.#target(link, name);
    return target ? [{ words, target }] : words;
  }

  #target(link: Link, name: string): LinkTarget | undefined {
    const [kind = '', ...rest] = link.url.split(':');
    const reference = rest.join(':');
    if (kind === 'date') return this.#date(reference, link, name);
    if (!isEntityKind(kind)) {
      const kinds = ['date', ...ENTITY_KINDS];
      const suggestion = didYouMean(kind, kinds) || suggestKind(link.url, this.#ids);
      const expected = `expected ${kinds.join(', ')} and a colon${suggestion}`;
      this.#report(name, `"${link.url}" leads nowhere; ${expected}`, link);
      return undefined;
    }
    const [id = '', ...locator] = kind === 'source' ? reference.split('#') : [reference];
    if (!this.#exists(id, kind, name, link)) return undefined;
    return kind === 'source' && locator.length > 0 ? { kind, id, locator: locator.join('#') } : { kind, id };
  }

  #date(edtf: string, link: Link, name: string): LinkTarget | undefined {
    try {
      return {
        kind: 'date',
        dating: parseDating(edtf, NO_SLACK, (text) => explainEdtf(text, [this.#language]))
      };
    } catch (error) {
      this.#report(name, (error as RangeError).message, link); // parseDating throws nothing else
      return undefined;
    }
  }

  #passages(node: MarkdownParagraph, name: string): SourceParagraphs | undefined {
    const braces = bracesOf(node);
    if (!braces) return undefined;
    const passages = parseBraces(braces.text);
    const expected = 'expected a source and its paragraphs, as in {document=6,7}';
    if (passages) this.#exists(passages.source, 'source', name, braces.node);
    else this.#report(name, `read {${braces.text}}; ${expected}`, braces.node);
    return passages;
  }

  /** Whether the edition has such an entity; reported, when it has not. */
  #exists(id: string, kind: EntityKind, name: string, node: Nodes): boolean {
    const problem = explainMissing({ kind, id }, this.#ids, didYouMean);
    if (problem !== undefined) this.#report(name, problem, node);
    return problem === undefined;
  }

  #report(where: string, message: string, node: Nodes): void {
    const file = narrativeFile(this.#language);
    this.#problems.push({ severity: 'error', file, path: [], where, message, ...startOf(node) });
  }
}
