/** The sources of an edition that is made of files: those that the files have or name, and the files themselves. */
import { isObject } from '../data/json-value';
import { foldSpelling } from '../domain/fold-spelling';
import { EDITORS, type Grade } from '../domain/reading';
import { SOURCE_CATEGORIES, type SourceCategory } from '../domain/source';
import type { DraftEvidence, DraftSource } from './draft';
import type { ImportLog, Spot } from './import-log';
import { MadeIds } from './made-id';

/** The three keys of a reading. */
export type WrittenEvidence = {
  readonly sources: readonly string[];
  readonly grade: Grade;
  readonly note?: Readonly<Record<string, string>>;
};

type Item = Readonly<Record<string, unknown>>;

/** What kind of source a type of CSL usually is. */
const CATEGORIES: readonly (readonly [type: RegExp, category: SourceCategory])[] = [
  [/newspaper|magazine|broadcast/, 'press'],
  [/^entry|dictionary|encyclopedia/, 'reference'],
  [/^(treaty|legal|legislation|bill|manuscript|personal|interview|hearing|regulation)/, 'primary'],
  [/^(book|chapter|article|thesis|report|paper|review|dataset|collection)/, 'scholarly']
];

/** "Title, p. 12" and its like: what stands behind the comma is the place in the source. */
const LOCATED = /^(.+?)(?:#|,\s*(?=(?:pp?\.|с\.|стр\.|§|vol\.|т\.|л\.|ll?\.|ff?\.|no\.|№)\s*\S))(.+)$/i;

export class MadeSources {
  readonly #today: string;
  readonly #log: ImportLog;
  readonly #ids = new MadeIds();
  readonly #items = new Map<string, Item>();
  /** By what the files call them: ids, titles and addresses, folded. */
  readonly #known = new Map<string, string>();
  readonly #files = new Map<string, string>();
  readonly #titles = new Map<string, string>();

  constructor(today: string, log: ImportLog) {
    this.#today = today;
    this.#log = log;
  }

  get items(): readonly Item[] {
    return [...this.#items.values()];
  }

  /** Says what a file calls itself, which the source that it is will be called. */
  nameFile(file: string, title: string): void {
    this.#titles.set(file, title);
  }

  /** Takes over an item of CSL-JSON. */
  add({ item, spot }: DraftSource): void {
    const { id: given, title, custom } = item;
    const oldId = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    const name = typeof title === 'string' && title ? title : oldId;
    if (!name) {
      this.#log.lost(spot, ({ names }) => names.ofSource);
      return;
    }
    const id = this.#ids.of(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(oldId) ? oldId : name, 'source');
    const address = typeof item['URL'] === 'string' ? item['URL'] : '';
    const type = typeof item['type'] === 'string' ? item['type'] : 'document';
    this.#items.set(id, {
      ...item,
      id,
      type,
      ...this.#soundUrl(item, spot),
      custom: { ...this.#categoryOf(custom, type, spot) }
    });
    for (const called of [oldId, name, address]) if (called) this.#known.set(foldSpelling(called), id);
  }

  /** The evidence of what a file says: the sources that it names or, where it names none, itself, unverified. */
  evidence({ sources, grade }: DraftEvidence, spot: Spot): WrittenEvidence {
    if (sources.length > 0)
      return { sources: sources.map((text) => this.#cite(text)), grade: grade ?? 'attested' };
    if (grade === 'document' || grade === 'attested') {
      this.#log.attention(spot, (words) => words.sources.unverified(grade));
    }
    return { sources: [this.#fileSource(spot.file)], grade: 'unverified' };
  }

  /** The evidence of what was done by hand while importing. */
  byHand(note: Readonly<Record<string, string>>): WrittenEvidence {
    this.#items.set(EDITORS, {
      id: EDITORS,
      type: 'document',
      title: '[The editors of this edition]',
      custom: { category: 'none' satisfies SourceCategory }
    });
    return { sources: [EDITORS], grade: 'inferred', note };
  }

  #cite(text: string): string {
    const whole = this.#known.get(foldSpelling(text));
    if (whole !== undefined) return whole;
    const [, title = text, locator] = LOCATED.exec(text) ?? [];
    const id = this.#known.get(foldSpelling(title)) ?? this.#create(title);
    return locator ? `${id}#${locator.trim()}` : id;
  }

  /** A source of which the file says no more than this. */
  #create(title: string): string {
    const id = this.#ids.of(title.replace(/^https?:\/\/(www\.)?/, ''), 'source');
    const isAddress = /^https?:\/\/\S+$/.test(title) && URL.canParse(title);
    this.#items.set(id, {
      id,
      type: isAddress ? 'webpage' : 'document',
      title,
      ...(isAddress && { URL: title }),
      custom: { category: 'popular' satisfies SourceCategory }
    });
    this.#known.set(foldSpelling(title), id);
    return id;
  }

  #fileSource(file: string): string {
    const before = this.#files.get(file);
    if (before !== undefined) return before;
    const title = this.#titles.get(file);
    const id = this.#ids.of(title ?? file.replace(/\.\w+$/, ''), 'file');
    const [year, month, day] = this.#today.split('-').map(Number);
    this.#items.set(id, {
      id,
      type: 'dataset',
      title: title ? `${title} (${file})` : file,
      accessed: { 'date-parts': [[year, month, day]] },
      custom: { category: 'popular' satisfies SourceCategory }
    });
    this.#files.set(file, id);
    return id;
  }

  #categoryOf(custom: unknown, type: string, spot: Spot): Item {
    const known = isObject(custom) ? custom : {};
    if (SOURCE_CATEGORIES.some((category) => category === known['category'])) return known;
    const category = CATEGORIES.find(([types]) => types.test(type))?.[1] ?? 'popular';
    this.#log.attention(spot, (words) => words.sources.category(category, type));
    return { ...known, category };
  }

  #soundUrl({ URL: url }: Item, spot: Spot): { readonly URL?: undefined } {
    if (url === undefined || (typeof url === 'string' && URL.canParse(url))) return {};
    this.#log.attention(spot, (words) => words.sources.address(JSON.stringify(url)));
    return { URL: undefined };
  }
}
