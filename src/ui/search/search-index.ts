/**
 * The search: an index of documents, and the matches of a typed text in groups, best first.
 *
 * A name typed in full comes first, then names of which a word equals or begins with the text; of these the one that more
 * events mention. The others are ranked by how rare the words are. Misspellings match only where no name has exactly these
 * words; the nearest comes first.
 */
import MiniSearch, { type Query } from 'minisearch';
import type { Era } from '../../domain/calendar';
import { editDistance } from '../../domain/edit-distance';
import type { Instant } from '../../domain/time';
import { dateInWords } from '../../i18n/date-in-words';
import { entriesDatedAs, entriesDuring, typedSpans } from './date-search';
import { romanized } from './kana';
import { RESULT_GROUPS, type SearchDocument, type ResultGroup, type SearchName } from './search-documents';
import { slipsIn, tokenize } from './tokens';

export type SearchHit = {
  readonly entry: SearchDocument;
  /** The name that matched, if a name did. */
  readonly name: SearchName | undefined;
};
export type SearchResult = { readonly group: ResultGroup; readonly hits: readonly SearchHit[] };

/** How well a name matches the text; `not` where other words matched, or a misspelling. */
const FIT = { whole: 4, words: 3, beginning: 2, within: 1, not: 0 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

type IndexedDocument = { readonly id: number; readonly names: string; readonly words: string };
const documents = (entries: readonly SearchDocument[]): readonly IndexedDocument[] =>
  entries.map(({ names, words }, id) => ({ id, names: names.map(({ text }) => text).join('\n'), words }));

export class SearchIndex {
  readonly #entries: readonly SearchDocument[];
  readonly #index: MiniSearch<IndexedDocument>;
  /** The names of each entry, split into words by `spaced`. */
  readonly #spaced: readonly (readonly string[])[];

  private constructor(entries: readonly SearchDocument[]) {
    this.#entries = entries;
    this.#spaced = entries.map(({ names }) => names.map(({ text }) => spaced(text)));
    this.#index = new MiniSearch({
      fields: ['names', 'words'],
      tokenize: tokenize,
      processTerm: (term) => term // folded already
    });
  }

  /** An index of `entries`; making it takes a tenth of a second or more, without a pause. */
  static of(entries: readonly SearchDocument[]): SearchIndex {
    const finder = new SearchIndex(entries);
    finder.#index.addAll(documents(entries));
    return finder;
  }

  /** The same, made in small steps so that the page keeps responding. */
  static async bitByBit(entries: readonly SearchDocument[]): Promise<SearchIndex> {
    const finder = new SearchIndex(entries);
    await finder.#index.addAllAsync(documents(entries), { chunkSize: 25 });
    return finder;
  }

  /**
   * The matches of `typed`, the group with the best match first; empty for a text without words. A date finds the events that may have
   * happened then, a day without its year those dated to it in any year, and in the other groups only what has all of its figures and words.
   * @param near and `eras` as for `parseTypedDate`
   */
  find(typed: string, near: Instant, eras: readonly Era[] = []): readonly SearchResult[] {
    if (tokenize(typed).length === 0) return [];
    const spans = typedSpans(typed, near, eras);
    if (spans) return this.#findDate(typed, entriesDuring(this.#entries, spans));
    const date = dateInWords(typed); // a day without its year
    if (date) return this.#findDate(typed, entriesDatedAs(this.#entries, date));
    const sounds = romanized(typed);
    // Kana are a word each: where no name has them all in a row, most likely none was meant to be written so.
    const least = sounds.length > 0 ? FIT.within : FIT.not;
    const ranked = [
      ...[typed, ...sounds].map((spelling) => () => this.#fitting(spelling, false, FIT.words)),
      () => this.#fitting(typed, true, least),
      ...sounds.map((spelling) => () => this.#fitting(spelling, true, FIT.not)),
      // No document has all words: those that have some of them.
      () => this.#ranked(typed, 'OR', true)
    ].reduce<readonly Ranked[]>((known, look) => (known.length > 0 ? known : look()), []);
    const best = ranked[0] ? levelOf(ranked[0]) : FIT.not;
    return RESULT_GROUPS.map((group) => {
      const its = ranked.filter(({ id }) => this.#entries[id]?.group === group);
      return {
        group,
        hits: its.map((ranked) => this.#hit(ranked)),
        leads: best >= FIT.beginning && its.slice(0, 1).some((first) => levelOf(first) === best)
      };
    })
      .filter(({ hits }) => hits.length > 0)
      .sort((a, b) => Number(b.leads) - Number(a.leads))
      .map(({ group, hits }) => ({ group, hits }));
  }

  #findDate(typed: string, dated: readonly SearchDocument[]): readonly SearchResult[] {
    const events = dated.map((entry) => ({ entry, name: undefined }));
    const others = this.#ranked(typed, 'AND', false).map((ranked) => this.#hit(ranked));
    const groups = RESULT_GROUPS.filter((group) => group !== 'events').map((group) => ({
      group,
      hits: others.filter(({ entry }) => entry.group === group)
    }));
    return [{ group: 'events' as const, hits: events }, ...groups].filter(({ hits }) => hits.length > 0);
  }

  /** Those that have all words of `typed`; none where no name fits as well as `least`. */
  #fitting(typed: string, forgiving: boolean, least: Fit): readonly Ranked[] {
    const ranked = this.#ranked(typed, 'AND', forgiving);
    return (ranked[0]?.fit ?? FIT.not) >= least ? ranked : [];
  }

  /** Best first. */
  #ranked(typed: string, combineWith: 'AND' | 'OR', forgiving: boolean): readonly Ranked[] {
    const wanted = spaced(typed);
    return this.#index
      .search(query(typed, combineWith, forgiving))
      .map(({ id, score }: { id: number; score: number }) => {
        const fit = this.#fit(id, wanted);
        const misspelt = forgiving && fit.fit === FIT.not;
        const slips = misspelt ? slipsTo(this.#spaced[id] ?? [], wanted) : 0;
        const weight = misspelt || fit.fit >= FIT.beginning ? (this.#entries[id]?.weight ?? 0) : 0;
        return { id, score, weight, slips, ...fit };
      })
      .sort(
        (a, b) => levelOf(b) - levelOf(a) || a.slips - b.slips || b.weight - a.weight || b.score - a.score
      );
  }

  #hit({ id, name }: Ranked): SearchHit {
    return { entry: this.#entries[id] as SearchDocument, name }; // ids are indexes of the entries
  }

  #fit(id: number, wanted: string): Pick<Ranked, 'fit' | 'name'> {
    const fits = (this.#spaced[id] ?? []).map((name) => fitOf(name, wanted));
    const fit = Math.max(FIT.not, ...fits) as Fit; // the greatest of them is one of them
    const i = fit === FIT.not ? -1 : fits.indexOf(fit);
    return { fit, name: this.#entries[id]?.names[i] };
  }
}

type Ranked = {
  readonly id: number;
  readonly score: number;
  readonly weight: number;
  /** By how many letters the name differs where it is not called just so. */
  readonly slips: number;
  readonly fit: Fit;
  readonly name: SearchName | undefined;
};

/** A whole word ranks as the beginning of one: “Pekin” may be typed on the way to “Peking”. */
const levelOf = ({ fit }: Ranked): number => (fit === FIT.words ? FIT.beginning : fit);

/** " sun yat sen " */
const spaced = (text: string) => ` ${tokenize(text).join(' ')} `;
const unspaced = (words: string) => words.replaceAll(' ', '');

/** Both arguments as `spaced` returns them; spaces within a whole name are ignored. */
function fitOf(name: string, wanted: string): Fit {
  if (unspaced(name) === unspaced(wanted)) return FIT.whole;
  if (name.includes(wanted)) return FIT.words;
  if (name.includes(wanted.trimEnd())) return FIT.beginning;
  return unspaced(name).includes(unspaced(wanted)) ? FIT.within : FIT.not;
}

/** By how many letters the words of the nearest of `names` differ from those typed; arguments as for `fitOf`. */
function slipsTo(names: readonly string[], wanted: string): number {
  const typed = wanted.trim().split(' ');
  const FAR = 3; // no more than that is forgiven
  const slips = names.map((name) => {
    const words = name.trim().split(' ');
    const nearest = typed.map((word) => Math.min(...words.map((its) => editDistance(word, its, FAR))));
    return nearest.reduce((sum, distance) => sum + distance, 0);
  });
  return Math.min(...slips);
}

/** Names match with misspellings and by prefix; in other words misspellings would match too much. */
function query(typed: string, combineWith: 'AND' | 'OR', forgiving: boolean): Query {
  const queries = [typed];
  return {
    combineWith: 'OR',
    queries: [
      {
        queries,
        fields: ['names'],
        combineWith,
        prefix: true,
        fuzzy: forgiving && slipsIn,
        boost: { names: 4 }
      },
      { queries, fields: ['words'], combineWith, prefix: (term) => term.length > 2 }
    ]
  };
}
