/**
 * A reading: a value, who says so, and how sure.
 *
 * Where sources can speak, a value is a list of readings, best first. One reading is the common case;
 * two that disagree are both kept, and nothing behind the boundary may show the one without the other.
 */

/**
 * `document`   the given text of the edition says it
 * `attested`   another source, which was read, says it
 * `inferred`   the editors derive it; the note says how
 * `unverified` commonly said; no source for it was read
 */
export const GRADES = ['document', 'attested', 'inferred', 'unverified'] as const;
export type Grade = (typeof GRADES)[number];

/** Two ids of sources that mean the same in every edition: the given text, and the editors themselves. */
export const DOCUMENT = 'document';
export const EDITORS = 'editors';

/** Where a claim stands: a source of the edition and, when known, the place in it ("§ 6", "p. 84"). */
export type Citation = { readonly source: string; readonly locator?: string };

/** At least one citation: no source, no reading. */
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

/** A sentence of an account with its evidence. */
export type Claim = Reading<Localized>;

/** Whether the readings say more than one thing; `same` tells when two values are one. */
export const disagree = <T>(readings: Readings<T>, same: (a: T, b: T) => boolean) =>
  readings.some(({ value }) => !same(value, (readings[0] as Reading<T>).value));
