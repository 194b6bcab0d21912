/**
 * Reading the text of an edition, text/<language>.md: Markdown in, the narrative out, and every problem of it.
 *
 *     # The title
 *     ## A chapter
 *     The convention was [signed in Peking](event:convention) on [20 January](date:1925-01-20). {document=6}
 *
 * A link that leads nowhere is reported and remains as plain words. The parser is heavy: whoever shows a narrative
 * imports this module when it is wanted.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Heading, Link, Nodes, Paragraph as Markdown, PhrasingContent } from 'mdast';
import { parseDating, type AboutDays } from '../domain/dating';
import type { Edition } from '../domain/edition';
import type {
  Chapter,
  Narrative,
  Paragraph,
  SourceParagraphs,
  TextRun,
  LinkTarget,
  StyledText
} from '../domain/narrative';
import type { Position } from './json-text';
import { didYouMean, type Problem } from './problems';
import { deepFreeze } from './deep-freeze';

/** A problem and, where the file is there, the line and column it is in. */
export type LocatedNarrative = Problem & Partial<Position>;

/** What can be named, by its kind: ids. Undefined where the file that has them cannot be read, and all are taken. */
export type EntityIds = ReadonlyMap<Exclude<LinkTarget['kind'], 'date'>, readonly string[] | undefined>;

/** What the narrative of an edition can name. */
export function entityIds(edition: Edition): EntityIds {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return new Map([
    ['event', ids(edition.events)],
    ['place', ids(edition.places)],
    ['person', ids(edition.people)],
    ['movement', ids(edition.movements)],
    ['territory', ids(edition.territories)],
    ['route', ids(edition.routes)],
    ['source', [...edition.sources.keys()]]
  ]);
}

export type ReadNarrative = {
  readonly narrative: Narrative;
  readonly problems: readonly LocatedNarrative[];
  /** Where each chapter and paragraph begins in the file. */
  readonly positions: ReadonlyMap<Chapter | Paragraph, Position>;
};

export const narrativeFile = (language: string) => `text/${language}.md`;

/** Never throws: what cannot be read is left out and reported. */
export function readNarrative(language: string, text: string, targets: EntityIds): ReadNarrative {
  return new Reading(targets, language).read(text);
}

/** One file on its way to a narrative. */
class Reading {
  readonly #targets: EntityIds;
  readonly #language: string;
  readonly #problems: LocatedNarrative[] = [];
  readonly #positions = new Map<Chapter | Paragraph, Position>();

  constructor(targets: EntityIds, language: string) {
    this.#targets = targets;
    this.#language = language;
  }

  read(text: string): ReadNarrative {
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
        title = plain(node);
      } else {
        const expected = 'expected # once, for the title above all, and ## for a chapter';
        this.#report('', `a heading of level ${node.depth}; ${expected}`, node);
      }
    }
    const chapters = sections
      .filter(({ heading, paragraphs }) => heading ?? paragraphs.length > 0)
      .map(({ heading, paragraphs }) => {
        const chapter = deepFreeze({ title: heading && plain(heading), paragraphs });
        this.#positions.set(chapter, heading ? start(heading) : { line: 1, column: 1 });
        return chapter;
      });
    const narrative = deepFreeze({ language: this.#language, title, chapters });
    return { narrative, problems: this.#problems, positions: this.#positions };
  }

  #paragraph(node: Markdown, name: string): Paragraph {
    for (const other of strangersIn(node))
      this.#report(name, `a ${other.type}; a paragraph has words, _emphasis_ and links only`, other);
    const runs = node.children.flatMap((child): readonly TextRun[] =>
      child.type === 'link' ? this.#link(child, name) : wordsOf(child)
    );
    const paragraph = deepFreeze({ name, passages: this.#passages(node, name), runs: trimmed(runs) });
    this.#positions.set(paragraph, start(node));
    return paragraph;
  }

  #link(link: Link, name: string): readonly TextRun[] {
    const words = link.children.flatMap((child) => wordsOf(child));
    const target = this.#target(link, name);
    return target ? [{ words, target }] : words;
  }

  #target(link: Link, name: string): LinkTarget | undefined {
    const [kind = '', ...rest] = link.url.split(':');
    const written = rest.join(':');
    if (kind === 'date') return this.#date(written, link, name);
    if (!isKind(kind, this.#targets)) {
      const kinds = ['date', ...this.#targets.keys()];
      const expected = `expected ${kinds.join(', ')} and a colon${didYouMean(kind, kinds)}`;
      this.#report(name, `"${link.url}" leads nowhere; ${expected}`, link);
      return undefined;
    }
    const [id = '', ...locator] = kind === 'source' ? written.split('#') : [written];
    if (!this.#knows(id, kind, name, link)) return undefined;
    return kind === 'source' && locator.length > 0 ? { kind, id, locator: locator.join('#') } : { kind, id };
  }

  #date(written: string, link: Link, name: string): LinkTarget | undefined {
    try {
      return { kind: 'date', dating: parseDating(written, NO_WIDTH) };
    } catch (error) {
      this.#report(name, (error as RangeError).message, link);
      return undefined;
    }
  }

  /** `document=6,7` of the braces at the end of a paragraph. */
  #passages(node: Markdown, name: string): SourceParagraphs | undefined {
    const last = node.children.at(-1);
    const braces = last?.type === 'text' ? BRACES.exec(last.value)?.[1] : undefined;
    if (last === undefined || braces === undefined) return undefined;
    const [, source, numbers] = /^([^=]+)=(\d+(?:,\d+)*)$/.exec(braces.replace(/\s/g, '')) ?? [];
    if (source === undefined || numbers === undefined) {
      const expected = 'expected a source and its paragraphs, as in {document=6,7}';
      this.#report(name, `read {${braces}}; ${expected}`, last);
      return undefined;
    }
    this.#knows(source, 'source', name, last);
    return { source, paragraphs: numbers.split(',').map(Number) };
  }

  #knows(id: string, kind: Exclude<LinkTarget['kind'], 'date'>, name: string, node: Nodes): boolean {
    const known = this.#targets.get(kind);
    if (!known || known.includes(id)) return true;
    this.#report(name, `"${id}" is no ${kind} of this edition${didYouMean(id, known)}`, node);
    return false;
  }

  #report(where: string, message: string, node: Nodes): void {
    const file = narrativeFile(this.#language);
    this.#problems.push({ severity: 'error', file, path: [], where, message, ...start(node) });
  }
}

const BRACES = /\s*\{([^{}]*)\}\s*$/;

/** A link sends the clock to a day; how far "about" reaches is for the dates of events to show. */
const NO_WIDTH: AboutDays = { hour: 0, day: 0, month: 0, season: 0, year: 0 };

const isKind = (kind: string, targets: EntityIds): kind is Exclude<LinkTarget['kind'], 'date'> =>
  (targets as ReadonlyMap<string, unknown>).has(kind);

/** The words in a node; a line's end in the file is a space between them. */
function wordsOf(node: PhrasingContent, emphasis = false): readonly StyledText[] {
  if ('children' in node)
    return node.children.flatMap((child) => wordsOf(child, emphasis || node.type === 'emphasis'));
  return 'value' in node ? [{ text: node.value.replace(/\s*\n\s*/g, ' '), emphasis }] : [];
}

/** What no narrative is made of; of what it holds, the words are read all the same. */
const strangersIn = ({
  children
}: {
  readonly children: readonly PhrasingContent[];
}): readonly PhrasingContent[] =>
  children.flatMap((child) => [
    ...(['text', 'emphasis', 'link'].includes(child.type) ? [] : [child]),
    ...('children' in child ? strangersIn(child) : [])
  ]);

const plain = ({ children }: Heading) =>
  children
    .flatMap((child) => wordsOf(child))
    .map(({ text }) => text)
    .join('');

/** Without the braces at the end. */
function trimmed(runs: readonly TextRun[]): readonly TextRun[] {
  const last = runs.at(-1);
  if (!last || !('text' in last)) return runs;
  const text = last.text.replace(BRACES, '');
  return [...runs.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

const start = ({ position }: Nodes): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1
});
