/** What all parsers of features share: texts in every language, evidence, dates, references. */
import type { Dating } from '../domain/dating';
import { parseDating, type ApproximateDays, type ExplainDate } from '../domain/parse-dating';
import type { Details, Movement } from '../domain/edition';
import { once } from '../domain/memo';
import type { Source } from '../domain/source';
import type { Citation, Citations, Claim, Evidence, Grade, Localized, Readings } from '../domain/reading';
import { parseIsoDate, type Instant } from '../domain/time';
import { ENTITY_KINDS, parseRef, type EntityRef } from '../domain/entities/entity-ref';
import { deepFreeze } from './deep-freeze';
import { explainMissing, suggestKind, type EntityIds } from './entity-ids';
import type { JsonPointer } from './json-pointer';
import type { ProblemLog, Suggest } from './problems';

type RawEvidence = {
  readonly sources: readonly string[];
  readonly grade: Grade;
  readonly note?: Localized | undefined;
};

type RawClaim = RawEvidence & { readonly text: Localized };

type RawDating = RawEvidence & { readonly edtf: string; readonly oldStyle?: boolean };

/** What is done for an author and not for a visitor, who is served in the next best language and needs no advice. */
export type ParserHelp = {
  readonly explainDate?: ExplainDate;
  /** Says that a day in the Old Style is too late for that. */
  readonly warnOfOldStyle?: (pointer: JsonPointer) => void;
  /** Reports stops whose dates run back. */
  readonly checkMovement?: (movement: Movement, pointer: JsonPointer) => void;
  /** Reports in which languages a text is not written, or should not be. */
  readonly checkText?: (text: Localized, pointer: JsonPointer) => void;
};

/** Every method reports what is wrong to its `pointer`, and returns what can be kept. */
export class EditionParser {
  readonly #approximateDays: ApproximateDays;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #log: ProblemLog;
  readonly #help: ParserHelp;
  readonly #newStyle: Instant | undefined;
  /** Undefined where what is wrong is still to be found. */
  readonly #shared: ReadonlySet<unknown> | undefined;
  /** What has been made of them. */
  readonly #made = new Map<unknown, unknown>();
  readonly #datings = new Map<string, Dating>();
  readonly #citations = new Map<string, Citation>();

  constructor(
    approximateDays: ApproximateDays,
    sources: ReadonlyMap<string, Source>,
    log: ProblemLog,
    help: ParserHelp = {},
    newStyle?: Instant,
    shared?: ReadonlySet<unknown>
  ) {
    this.#approximateDays = approximateDays;
    this.#sources = sources;
    this.#log = log;
    this.#help = help;
    this.#newStyle = newStyle;
    this.#shared = shared;
  }

  checkMovement(movement: Movement, pointer: JsonPointer): void {
    this.#help.checkMovement?.(movement, pointer);
  }

  get suggest(): Suggest {
    return this.#log.suggest;
  }

  /** What `make` makes of what is `written`; the same value for what several features share. */
  once<T>(written: object, make: () => T): T {
    if (!this.#shared?.has(written)) return make();
    const known = this.#made.get(written) as T | undefined; // one place in the files makes one kind of value
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(written, made);
    return made;
  }

  /** Made when they are asked for; at once, and frozen, where it is still to be found whether something is wrong with them. */
  details<T>(make: () => T): () => T {
    if (this.#shared) return once(make);
    const made = deepFreeze(make());
    return () => made;
  }

  /** The details of what has claims and nothing else to be told. */
  claimsOf(
    { details }: { readonly details: () => { readonly claims: readonly RawClaim[] } },
    pointer: JsonPointer
  ): () => Details {
    return this.details(() => ({ claims: this.claims(details().claims, pointer.in('claims')) }));
  }

  /** `text` as it is. */
  localized(text: Localized, pointer: JsonPointer): Localized {
    this.#help.checkText?.(text, pointer);
    return text;
  }

  evidence({ sources, grade, note }: RawEvidence, pointer: JsonPointer): Evidence {
    const citations = sources.map((text, i) => this.#citation(text, pointer.in(`sources[${i}]`)));
    return {
      citations: citations as readonly Citation[] as Citations, // the schema lets no empty list through
      grade,
      ...(note && { note: this.localized(note, pointer.in('note')) })
    };
  }

  claim(raw: RawClaim, pointer: JsonPointer): Claim {
    return { value: this.localized(raw.text, pointer.in('text')), ...this.evidence(raw, pointer) };
  }

  claims(raw: readonly RawClaim[], pointer: JsonPointer): readonly Claim[] {
    return raw.map((claim, i) => this.claim(claim, pointer.in(`[${i}]`)));
  }

  /** Those datings that can be read. */
  datings(raw: readonly RawDating[], pointer: JsonPointer): Readings<Dating> {
    return this.once(raw, () =>
      raw.flatMap((reading, i) => {
        const itemPointer = pointer.in(`[${i}]`);
        const dating = this.dating(reading.edtf, itemPointer.in('edtf'));
        const evidence = this.evidence(reading, itemPointer);
        if (!dating) return [];
        const oldStyle = reading.oldStyle && this.#isOldStyle(dating, itemPointer.in('oldStyle'));
        return [{ value: oldStyle ? { ...dating, oldStyle: true } : dating, ...evidence }];
      })
    );
  }

  /** The same value for the same text: of very many dates few are different. */
  dating(edtf: string, pointer: JsonPointer): Dating | undefined {
    const known = this.#datings.get(edtf);
    if (known) return known;
    try {
      const dating = parseDating(edtf, this.#approximateDays, this.#help.explainDate);
      this.#datings.set(edtf, dating);
      return dating;
    } catch (error) {
      pointer.report((error as RangeError).message); // parseDating throws nothing else
      return undefined;
    }
  }

  /**
   * The field `when` of something that lasts: without a date it lasts for all of the edition's time. Undefined where the
   * date cannot be read, for then this would be wrong.
   */
  duration(edtf: string | undefined, pointer: JsonPointer): { readonly when?: Dating } | undefined {
    if (edtf === undefined) return {};
    const when = this.dating(edtf, pointer);
    return when && { when };
  }

  /** The beginning of the day `text`, YYYY-MM-DD. */
  day(text: string, pointer: JsonPointer): Instant | undefined {
    const day = parseIsoDate(text);
    if (day === undefined) pointer.report(`"${text}" is not a day; expected YYYY-MM-DD`);
    return day;
  }

  /** The entity called `id`; `noun` is the word for such an entity. */
  find<T>(id: string, entities: ReadonlyMap<string, T>, noun: string, pointer: JsonPointer): T | undefined {
    const entity = entities.get(id);
    if (entity === undefined && !this.#log.explainsMissing(id, entities)) {
      pointer.report(`"${id}" is no ${noun} of this edition${this.suggest(id, entities.keys())}`);
    }
    return entity;
  }

  findAll<T>(
    ids: readonly string[],
    entities: ReadonlyMap<string, T>,
    noun: string,
    pointer: JsonPointer
  ): readonly T[] {
    return this.once(ids, () =>
      ids.flatMap((id, i) => this.find(id, entities, noun, pointer.in(`[${i}]`)) ?? [])
    );
  }

  /** The reference that `text` writes; undefined when it is none, or there is no such entity. */
  ref(text: string, ids: EntityIds, pointer: JsonPointer): EntityRef | undefined {
    const ref = parseRef(text);
    if (!ref) {
      const [kind = '', id = kind] = text.split(':');
      const suggestion = suggestKind(id, ids) || this.suggest(kind, ENTITY_KINDS);
      pointer.report(`read "${text}"; expected a kind and an id, as in "event:convention"${suggestion}`);
      return undefined;
    }
    const problem = explainMissing(ref, ids, this.suggest);
    if (problem === undefined) return ref;
    if (!this.#log.explainsMissing(ref.id, ids(ref.kind) ?? new Set())) pointer.report(problem);
    return undefined;
  }

  /** Whether the Julian calendar was still counted then. */
  #isOldStyle({ span }: Dating, pointer: JsonPointer): boolean {
    if (this.#newStyle === undefined || span.start < this.#newStyle) return true;
    this.#help.warnOfOldStyle?.(pointer);
    return false;
  }

  /** `source` or `source#locator`; the same value for the same text, but for a source that must be reported each time. */
  #citation(text: string, pointer: JsonPointer): Citation {
    const known = this.#citations.get(text);
    if (known) return known;
    const [source = '', ...rest] = text.split('#');
    const citation = rest.length > 0 ? { source, locator: rest.join('#') } : { source };
    if (this.find(source, this.#sources, 'source', pointer)) this.#citations.set(text, citation);
    return citation;
  }
}

export const mapById = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));
