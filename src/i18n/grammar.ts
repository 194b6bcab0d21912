/** What a language must say of dates and numbers beyond what Intl knows. */

/** `plain` standing alone · `of` after from, by and about (a genitive) · `to` after up to (an accusative). */
export type NumberForm = 'plain' | 'of' | 'to';

type FourSeasons = readonly [spring: string, summer: string, autumn: string, winter: string];

/** What Intl does not know of a language's dates. */
export type DateWords = {
  readonly seasons: Readonly<Record<NumberForm, FourSeasons>>;
  /** A date as Intl writes it, made what is usual in print: «1er août», and no «г.» behind a year. */
  readonly mended: (date: string) => string;
  readonly year: (year: string, form: NumberForm) => string;
  /** A date before our era; its year is counted as historians do, without a year 0. */
  readonly beforeOurEra: (date: string) => string;
  readonly hour: (hour: number, minute: number, form: NumberForm) => string;
  /** A day and its hour standing alone, and as a part of a phrase: "by noon on 15 May". */
  readonly dayAndHour: (day: string, hour: string) => string;
  readonly hourOfDay: (hour: string, day: string) => string;
  readonly about: (date: string) => string;
  /** "About" for what is not in the form `of`. */
  readonly roughly: (phrase: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly noLaterThan: (date: string) => string;
  /** The end of a span that begins with `from`; one that is an hour is reached, one that is a day is included. */
  readonly upTo: (date: string, anHour: boolean) => string;
  /** An end of which only the month or so is known, in which the span had begun: "to some day of that month". */
  readonly upToSomeDayOfThat: Readonly<Record<'month' | 'season' | 'year' | 'years', string>>;
  readonly uncertain: (date: string) => string;
  readonly undated: string;
};

/** The words of a typed date beyond the names of its months and seasons; in small letters. */
export type TypedDateVocabulary = {
  /** Words that do not change it: "the", "of". */
  readonly fillers: readonly string[];
  /** Words between the two ends of a span: "to". */
  readonly rangeWords: readonly string[];
  /** Endings of a date that say that its year is before our era, or of it; in small letters, without blanks and stops. */
  readonly eraWords: { readonly before: readonly string[]; readonly of: readonly string[] };
  /** Further names of seasons, with their numbers in EDTF, from 21, spring. */
  readonly otherSeasons: Readonly<Record<string, number>>;
};

export type NumberWords = {
  readonly about: (number: string) => string;
  readonly squareKilometres: (number: string) => string;
};
