/**
 * The search itself: an index over entries, and what of it fits what was typed, in groups, best first.
 *
 * A name typed in full comes before one that begins so, and that before anything a slip of the pen away;
 * among equals the index weighs by how rare the words are.
 */
import MiniSearch, { type Query } from 'minisearch';
import { GROUPS, type Entry, type Group, type Name } from './entries';
import { slipsIn, squeezed, tokens } from './tokens';

export type Hit = {
  readonly entry: Entry;
  /** The name that fits, where it is one. */
  readonly name: Name | undefined;
};
export type Found = { readonly group: Group; readonly hits: readonly Hit[] };

/** How well a name fits what was typed; what is found by other words or with a slip does not fit. */
const FIT = { whole: 3, beginning: 2, within: 1, not: 0 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

type Document = { readonly id: number; readonly names: string; readonly words: string };
const documents = (entries: readonly Entry[]): readonly Document[] =>
  entries.map(({ names, words }, id) => ({ id, names: names.map(({ text }) => text).join('\n'), words }));

export class Finder {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Document>;
  /** Of each entry its names, squeezed, in their order. */
  readonly #squeezed: readonly (readonly string[])[];

  private constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#squeezed = entries.map(({ names }) => names.map(({ text }) => squeezed(text)));
    this.#index = new MiniSearch({
      fields: ['names', 'words'],
      tokenize: tokens,
      processTerm: (term) => term // folded already
    });
  }

  /** A finder of `entries`; made at one go, which takes a tenth of a second or more. */
  static of(entries: readonly Entry[]): Finder {
    const finder = new Finder(entries);
    finder.#index.addAll(documents(entries));
    return finder;
  }

  /** The same, made in between other things. */
  static async bitByBit(entries: readonly Entry[]): Promise<Finder> {
    const finder = new Finder(entries);
    await finder.#index.addAllAsync(documents(entries), { chunkSize: 25 });
    return finder;
  }

  /** What fits `typed`, the group with the best fit first; nothing for nothing. */
  find(typed: string): readonly Found[] {
    const wanted = squeezed(typed);
    if (!wanted) return [];
    const all = this.#index.search(query(typed, 'AND'));
    // A word too many, or spaces set otherwise: then whatever fits some of it.
    const results = all.length > 0 ? all : this.#index.search(query(typed, 'OR'));
    const ranked = results
      .map(({ id, score }: { id: number; score: number }) => ({ id, score, ...this.#fit(id, wanted) }))
      .sort((a, b) => b.fit - a.fit || b.score - a.score);
    const best = Math.max(0, ...ranked.map(({ fit }) => fit));
    return GROUPS.map((group) => {
      const its = ranked.filter(({ id }) => this.#entries[id]?.group === group);
      const hits = its.map(({ id, name }) => ({ entry: this.#entries[id] as Entry, name }));
      return { group, hits, leads: best >= FIT.beginning && its[0]?.fit === best };
    })
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => Number(b.leads) - Number(a.leads))
      .map(({ group, hits }) => ({ group, hits }));
  }

  #fit(id: number, wanted: string): { readonly fit: Fit; readonly name: Name | undefined } {
    const squeezedNames = this.#squeezed[id] ?? [];
    const fits = squeezedNames.map((name) =>
      name === wanted
        ? FIT.whole
        : name.startsWith(wanted)
          ? FIT.beginning
          : name.includes(wanted)
            ? FIT.within
            : FIT.not
    );
    const fit = Math.max(FIT.not, ...fits) as Fit; // the greatest of them is one of them
    const i = fit === FIT.not ? -1 : fits.indexOf(fit);
    return { fit, name: this.#entries[id]?.names[i] };
  }
}

/** Names forgive a slip and may be cut short; in running words slips would find too much. */
function query(typed: string, combineWith: 'AND' | 'OR'): Query {
  const queries = [typed];
  return {
    combineWith: 'OR',
    queries: [
      { queries, fields: ['names'], combineWith, prefix: true, fuzzy: slipsIn, boost: { names: 4 } },
      { queries, fields: ['words'], combineWith, prefix: (term) => term.length > 2 }
    ]
  };
}
