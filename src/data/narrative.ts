/**
 * The narrative of an edition, text/<language>.md: chapters of paragraphs whose links name what the words mean. It is
 * checked here and not shown yet, so that no part of the page imports this module.
 *
 *     # The title
 *     ## A chapter
 *     The convention was [signed in Peking](event:convention) on [20 January](date:1925-01-20). {document=6}
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Link, Nodes, Paragraph as Markdown } from 'mdast';
import { parseDating, type AboutDays } from '../domain/dating';
import type { Position } from './json-text';
import { didYouMean, type Problem } from './problems';
import { isObject, sourceOf, stringsIn, type RawFiles } from './raw';
import type { Files } from './shape';

/** A problem and, where the file is there, the line and column it is in. */
export type Located = Problem & Partial<Position>;

/** Paragraphs under one heading; the first chapter is what stands before all of them, and is often empty. */
type Chapter = { readonly position: Position; readonly paragraphs: readonly Paragraph[] };

type Paragraph = {
  /** p1, p2 … through all chapters. */
  readonly name: string;
  readonly position: Position;
  /** The passages that it is from: `document=6,7`. */
  readonly passages: string;
};

const FILE = /^text\/(.+)\.md$/;
const fileOf = (language: string) => `text/${language}.md`;

/** What a link may name, by its kind: the ids that are written, of things that can be read and of those that cannot.
 * Undefined where the whole file cannot. */
type Targets = ReadonlyMap<string, readonly string[] | undefined>;

function targetsIn(raw: RawFiles): Targets {
  const inFile = (file: string, list?: string) => {
    const whole = raw.get(file);
    const items = list !== undefined && isObject(whole) ? whole[list] : whole;
    if (!Array.isArray(items)) return undefined;
    return items.flatMap((item) => (isObject(item) ? stringsIn(item['id']) : []));
  };
  return new Map([
    ['event', inFile('events.geojson', 'features')],
    ['place', inFile('places.geojson', 'features')],
    ['person', inFile('edition.json', 'people')],
    ['movement', inFile('movements.geojson', 'features')],
    ['territory', inFile('territories.geojson', 'features')],
    ['source', inFile('sources.json')]
  ]);
}

/** What is wrong with the texts of `files`; nothing where there are none. */
export function checkNarrative(
  languages: readonly string[],
  files: Files,
  raw: RawFiles
): readonly Located[] {
  const written = [...files.keys()].flatMap((file) => FILE.exec(file)?.[1] ?? []);
  if (written.length === 0) return [];
  const found: Located[] = [];
  const targets = targetsIn(raw);
  const read = new Map(
    languages.flatMap((language) => {
      const text = files.get(fileOf(language));
      if (text !== undefined)
        return [[language, new Reading(targets, fileOf(language), text, found).chapters()]];
      report(
        found,
        fileOf(language),
        '',
        'the file is missing; a text is written in all languages or in none'
      );
      return [];
    })
  );
  for (const language of written.filter((language) => !languages.includes(language))) {
    const meant = didYouMean(language, languages);
    report(found, fileOf(language), '', `"${language}" is no language of this edition${meant}`);
  }
  const [first, ...others] = [...read];
  for (const other of others) if (first) compare(first, other, found);
  return found;
}

function report(found: Located[], file: string, where: string, message: string, position?: Position): void {
  found.push({ severity: 'error', file, path: [], where, message, ...position });
}

/** The same chapters with as many paragraphs, each from the same passages. */
function compare(
  [language, chapters]: readonly [string, readonly Chapter[]],
  [other, theirs]: readonly [string, readonly Chapter[]],
  found: Located[]
): void {
  const [file, its] = [fileOf(language), fileOf(other)];
  const there = ({ position }: Chapter | Paragraph) => `${file}:${position.line}`;
  if (chapters.length !== theirs.length) {
    const message = `has ${theirs.length - 1} chapters; ${file} has ${chapters.length - 1}`;
    report(found, its, '', message, theirs.at(-1)?.position);
    return;
  }
  for (const [i, chapter] of chapters.entries()) {
    const counterpart = theirs[i] as Chapter;
    const { paragraphs, position } = counterpart;
    if (chapter.paragraphs.length !== paragraphs.length) {
      const message = `has ${paragraphs.length} paragraphs; ${there(chapter)} has ${chapter.paragraphs.length}`;
      report(found, its, `chapter ${i}`, message, position);
      continue;
    }
    for (const [j, { name, passages, position }] of paragraphs.entries()) {
      const paragraph = chapter.paragraphs[j] as Paragraph;
      if (paragraph.passages === passages) continue;
      const named = paragraph.passages ? `{${paragraph.passages}}` : 'none';
      report(
        found,
        its,
        name,
        `is from other passages than ${there(paragraph)}, which names ${named}`,
        position
      );
    }
  }
}

/** One file on its way to chapters. */
class Reading {
  readonly #targets: Targets;
  readonly #file: string;
  readonly #found: Located[];
  readonly #text: string;

  constructor(targets: Targets, file: string, text: string, found: Located[]) {
    this.#targets = targets;
    this.#file = file;
    this.#text = text;
    this.#found = found;
  }

  chapters(): readonly Chapter[] {
    const chapters: { position: Position; paragraphs: Paragraph[] }[] = [
      { position: { line: 1, column: 1 }, paragraphs: [] }
    ];
    let count = 0;
    for (const [i, node] of fromMarkdown(this.#text).children.entries()) {
      if (node.type === 'paragraph') {
        chapters.at(-1)?.paragraphs.push(this.#paragraph(node, `p${++count}`));
      } else if (node.type === 'heading' && node.depth === 2) {
        chapters.push({ position: start(node), paragraphs: [] });
      } else if (node.type !== 'heading') {
        this.#report('', `a ${node.type}; a text has headings and paragraphs only`, node);
      } else if (i > 0 || node.depth > 2) {
        const expected = 'expected # once, for the title above all, and ## for a chapter';
        this.#report('', `a heading of level ${node.depth}; ${expected}`, node);
      }
    }
    return chapters;
  }

  #paragraph(node: Markdown, name: string): Paragraph {
    for (const link of linksIn(node)) this.#checkLink(link, name);
    return { name, position: start(node), passages: this.#passages(node, name) };
  }

  /** `document=6,7` of the braces at the end of a paragraph. */
  #passages(node: Markdown, name: string): string {
    const last = node.children.at(-1);
    const braces = last?.type === 'text' ? /\{([^{}]*)\}\s*$/.exec(last.value)?.[1] : undefined;
    if (last === undefined || braces === undefined) return '';
    const passages = braces.replace(/\s/g, '');
    const source = /^([^=]+)=\d+(,\d+)*$/.exec(passages)?.[1];
    if (source === undefined) {
      this.#report(
        name,
        `read {${braces}}; expected a source and its paragraphs, as in {document=6,7}`,
        last
      );
    } else {
      this.#checkId(source, 'source', name, last);
    }
    return passages;
  }

  #checkLink(link: Link, name: string): void {
    const [kind = '', ...rest] = link.url.split(':');
    const target = rest.join(':');
    if (kind === 'http' || kind === 'https') return;
    if (kind === 'date') {
      this.#checkDate(target, link, name);
      return;
    }
    if (!this.#targets.has(kind)) {
      const kinds = ['date', ...this.#targets.keys()];
      const expected = `expected ${kinds.join(', ')} and a colon${didYouMean(kind, kinds)}`;
      this.#report(name, `"${link.url}" leads nowhere; ${expected}`, link);
    } else {
      this.#checkId(kind === 'source' ? sourceOf(target) : target, kind, name, link);
    }
  }

  #checkId(id: string, kind: string, name: string, node: Nodes): void {
    const known = this.#targets.get(kind);
    if (!known || known.includes(id)) return;
    this.#report(name, `"${id}" is no ${kind} of this edition${didYouMean(id, known)}`, node);
  }

  #checkDate(text: string, link: Link, name: string): void {
    try {
      parseDating(text, NO_WIDTH);
    } catch (error) {
      this.#report(name, (error as RangeError).message, link);
    }
  }

  #report(where: string, message: string, node: Nodes): void {
    report(this.#found, this.#file, where, message, start(node));
  }
}

const NO_WIDTH: AboutDays = { hour: 0, day: 0, month: 0, season: 0, year: 0 };

const linksIn = (node: Nodes): readonly Link[] =>
  node.type === 'link' ? [node] : 'children' in node ? node.children.flatMap(linksIn) : [];

const start = ({ position }: Nodes): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1
});
