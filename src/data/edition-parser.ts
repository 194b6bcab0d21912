/** What every kind of feature shares: texts in all languages, evidence, dates, references. */
import { parseDating, type AboutDays, type Dating } from '../domain/dating';
import type { Source } from '../domain/edition';
import type { Citation, Citations, Claim, Evidence, Grade, Localized, Readings } from '../domain/reading';
import { didYouMean, type SourceLocation } from './problems';
import type { ProblemLog } from './validate';

type RawEvidence = {
  readonly sources: readonly string[];
  readonly grade: Grade;
  readonly note?: Localized | undefined;
};

type RawDating = RawEvidence & { readonly edtf: string; readonly oldStyle: boolean };

export class EditionParser {
  readonly #languages: readonly string[];
  readonly #about: AboutDays;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #findings: ProblemLog;

  constructor(
    languages: readonly string[],
    about: AboutDays,
    sources: ReadonlyMap<string, Source>,
    findings: ProblemLog
  ) {
    this.#languages = languages;
    this.#about = about;
    this.#sources = sources;
    this.#findings = findings;
  }

  /** `text`, after reporting each of the edition's languages that it lacks, and each that the edition has not. */
  localized(text: Localized, spot: SourceLocation): Localized {
    for (const language of this.#languages) {
      if (text[language] === undefined) spot.report(`lacks "${language}", a language of the edition`);
    }
    for (const language of Object.keys(text)) {
      if (this.#languages.includes(language)) continue;
      spot
        .in([language])
        .report(`"${language}" is no language of this edition${didYouMean(language, this.#languages)}`);
    }
    return text;
  }

  evidence({ sources, grade, note }: RawEvidence, spot: SourceLocation): Evidence {
    const citations = sources.map((text, i) => this.#citation(text, spot.in(`sources[${i}]`)));
    return {
      citations: citations as readonly Citation[] as Citations, // the schema lets no empty list through
      grade,
      ...(note && { note: this.localized(note, spot.in('note')) })
    };
  }

  claim(raw: RawEvidence & { readonly text: Localized }, spot: SourceLocation): Claim {
    return { value: this.localized(raw.text, spot.in('text')), ...this.evidence(raw, spot) };
  }

  claims(
    raw: readonly (RawEvidence & { readonly text: Localized })[],
    spot: SourceLocation
  ): readonly Claim[] {
    return raw.map((claim, i) => this.claim(claim, spot.in(`[${i}]`)));
  }

  /** Those datings that can be read; the others are reported. */
  datings(raw: readonly RawDating[], spot: SourceLocation): Readings<Dating> {
    return raw.flatMap((reading, i) => {
      const here = spot.in(`[${i}]`);
      const value = this.dating(reading.edtf, here.in('edtf'));
      const evidence = this.evidence(reading, here);
      const oldStyle = reading.oldStyle && { oldStyle: true as const };
      return value ? [{ value: { ...value, ...oldStyle }, ...evidence }] : [];
    });
  }

  dating(edtf: string, spot: SourceLocation): Dating | undefined {
    try {
      return parseDating(edtf, this.#about);
    } catch (error) {
      spot.report((error as RangeError).message);
      return undefined;
    }
  }

  /** The one of `known` that `id` names; reported, with what was probably meant, when there is none. */
  find<T>(id: string, known: ReadonlyMap<string, T>, noun: string, spot: SourceLocation): T | undefined {
    const value = known.get(id);
    if (value === undefined && !this.#findings.explains(id, known)) {
      spot.report(`"${id}" is no ${noun} of this edition${didYouMean(id, known.keys())}`);
    }
    return value;
  }

  findAll<T>(
    ids: readonly string[],
    known: ReadonlyMap<string, T>,
    noun: string,
    spot: SourceLocation
  ): readonly T[] {
    return ids.flatMap((id, i) => this.find(id, known, noun, spot.in(`[${i}]`)) ?? []);
  }

  /** "source" or "source#place in it". */
  #citation(text: string, spot: SourceLocation): Citation {
    const [source = '', ...rest] = text.split('#');
    this.find(source, this.#sources, 'source', spot);
    return rest.length > 0 ? { source, locator: rest.join('#') } : { source };
  }
}

export const mapById = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));
