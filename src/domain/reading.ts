/**
 * A reading: a value, who says so, and how sure.
 *
 * Whatever sources can say is a list of readings, best first. Most lists have one; where two disagree, both are kept,
 * and nothing may show the one without the other.
 */

/**
 * `document`   the given text of the edition says it
 * `attested`   another source, which was read, says it
 * `inferred`   the editors derive it; the note says how
 * `unverified` commonly said; no source for it was read
 */
export const GRADES = ['document', 'attested', 'inferred', 'unverified'] as const;
export type Grade = (typeof GRADES)[number];

/** Ids of two sources that mean the same in every edition: the given text, and the editors themselves. */
export const DOCUMENT = 'document';
export const EDITORS = 'editors';

/** Where a claim stands: a source of the edition and, when known, the place in it ("§ 6", "p. 84"). */
export type Citation = { readonly source: string; readonly locator?: string };

/** At least one: a statement without a source is not shown. */
export type Citations = readonly [Citation, ...Citation[]];

/** A text in each language of the edition, by BCP 47 tag. */
export type Localized = Readonly<Record<string, string>>;

export type Evidence = {
  readonly citations: Citations;
  readonly grade: Grade;
  readonly note?: Localized;
};

export type Reading<T> = Evidence & { readonly value: T };

/** Readings, best first. */
export type Readings<T> = readonly Reading<T>[];

/** A sentence with its evidence. */
export type Claim = Reading<Localized>;

/** Whether not all readings give the same value; `same` compares two values. */
export const disagree = <T>(readings: Readings<T>, same: (a: T, b: T) => boolean) =>
  readings.some(({ value }) => !same(value, (readings[0] as Reading<T>).value));
