import type { FileAddresses, PageAddresses } from '../data/addresses';
import { isTileArchive } from '../data/ground-shapes';
import { loadEdition } from '../data/load';
import { explainedLog } from '../data/problem-words';
import { readEdition } from '../data/read-edition';
import type { Edition } from '../domain/edition';
import { isoDate } from '../domain/time';
import { archive } from '../export/archive';
import { today } from '../export/today';
import { importFiles, type ImportResult } from '../import/import-files';
import type { ImportFile, PlacedByHand } from '../import/import-file';
import { slug } from '../import/made-id';
import { parseXml } from './browser-xml';

export type OpenedEdition = {
  readonly edition: Edition;
  readonly addresses: PageAddresses;
};

type Grounds = NonNullable<PageAddresses['grounds']>;

/** The ground of an edition that names none. */
const PLAIN_GROUND = 'world';

/** What a visitor has opened: the files, what became of them, and the edition that was made of them. */
export class OwnEdition {
  result = $state.raw<ImportResult | undefined>();
  opened = $state.raw<OpenedEdition | undefined>();
  /** The files are being read. */
  busy = $state(false);
  /** What went wrong that no report foresees. */
  failure = $state('');
  /** The language of the texts, as the visitor says it. */
  language = $state('');
  /** Places were put on the map by hand and not saved since. */
  unsaved = $state(false);
  #files: readonly ImportFile[] = [];
  #placed: ReadonlyMap<string, PlacedByHand> = new Map();
  readonly #grounds: Grounds;

  constructor(grounds: Grounds) {
    this.#grounds = grounds;
  }

  get id(): string {
    return this.opened?.edition.id ?? 'own';
  }

  /** Opens files in place of what was open; where nothing of them arrives, `result` says why. */
  async open(files: readonly ImportFile[]): Promise<void> {
    this.#files = files;
    this.#placed = new Map();
    this.unsaved = false;
    await this.#read();
  }

  /** Opens the same files again with places that were put on the map by hand. */
  async place(placed: ReadonlyMap<string, PlacedByHand>): Promise<void> {
    this.#placed = new Map([...this.#placed, ...placed]);
    await this.#read();
  }

  close(): void {
    this.opened = undefined;
    this.result = undefined;
    this.unsaved = false;
    this.failure = '';
  }

  /** The files of the edition in a folder, as an archive. */
  async save(): Promise<Blob> {
    const files = [...(this.result?.files ?? []), ...(this.result?.binary ?? [])].map(([name, text]) => ({
      name: `${this.id}/${name}`,
      text
    }));
    const packed = await archive(files);
    this.unsaved = false;
    return packed;
  }

  async #read(): Promise<void> {
    [this.busy, this.failure] = [true, ''];
    try {
      const [first] = this.#files;
      const name = first?.name.split('/')[0]?.replace(/\.\w+$/, '') ?? '';
      this.result = await importFiles(this.#files, {
        id: slug(name) || 'own',
        today: isoDate(today()),
        parseXml,
        check: (files) => readEdition(new Map([...files].map(textOf)), undefined, explainedLog()).problems,
        placed: this.#placed,
        ...(this.language && { language: this.language })
      });
      this.opened = this.result.files && (await this.#load(this.result.files, this.result.binary));
    } catch (error) {
      this.failure = String(error);
      console.error(error);
    } finally {
      this.busy = false;
    }
  }

  /** Read as every edition is; its files have addresses in the memory of the browser. */
  async #load(
    files: ReadonlyMap<string, string>,
    binary: ReadonlyMap<string, Uint8Array>
  ): Promise<OpenedEdition | undefined> {
    for (const address of Object.values(this.opened?.addresses.edition ?? {})) URL.revokeObjectURL(address);
    const addresses: FileAddresses = Object.fromEntries(
      [...files, ...binary].map(([name, content]) => [
        name,
        URL.createObjectURL(new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]))
      ])
    );
    const { edition } = await loadEdition({ edition: addresses });
    const { ground: name = PLAIN_GROUND, ownGround } = headOf(files.get('edition.json'));
    const ground = this.#grounds[name] ?? this.#grounds[PLAIN_GROUND];
    if (!edition || !ground) return undefined;
    keepLink(edition.languages);
    const own: FileAddresses = Object.fromEntries(
      Object.entries(addresses)
        .filter(([file]) => ownGround?.files?.includes(file))
        .map(([file, address]) => [`${edition.id}/${file}`, address])
    );
    /** From afar a ground may be drawn of nothing but its detail. */
    const withOwn = (files: FileAddresses) => (Object.keys(files).length > 0 ? { ...files, ...own } : files);
    const drawn = ownGround?.alone
      ? { overview: withoutTiles(own), far: {}, detail: own, credits: '' }
      : { ...ground, far: withOwn(ground.far), detail: withOwn(ground.detail) };
    return { edition, addresses: { ...drawn, edition: addresses } };
  }
}

/** Of what is no text the page asks here only whether it is there. */
const textOf = ([name, content]: readonly [string, string | Uint8Array]) =>
  [name, typeof content === 'string' ? content : ''] as const;

/** The first picture does without tiles. */
const withoutTiles = (files: FileAddresses): FileAddresses =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !isTileArchive(file)));

/** The link of the page goes on with the map, but for a language that the edition has not; it is no first visit. */
function keepLink(languages: readonly string[]): void {
  const parts = location.hash.slice(1).split('&').filter(Boolean);
  const kept = parts.filter((part) => !part.startsWith('lang=') || languages.includes(part.slice(5)));
  history.replaceState(history.state, '', `#${kept.join('&') || 'pane=events'}`);
}

/** What edition.json says of the ground, once it has been read without an error. */
type GroundHead = {
  readonly ground?: string;
  readonly ownGround?: { readonly files?: readonly string[]; readonly alone?: boolean };
};

function headOf(head = '{}'): GroundHead {
  try {
    return JSON.parse(head) as GroundHead;
  } catch {
    return {}; // the report says what is wrong with it
  }
}
