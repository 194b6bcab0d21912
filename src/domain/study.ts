import type { Territory } from './edition';
import type { Dated } from './every-date';
import type { Claim, Localized } from './reading';
import { DAYS, QUANTITIES, type Reconstruction } from './withdrawal/reconstruction';

/** What became of an obligation; `unknown`: no source that was read says. */
export const OUTCOME_RESULTS = ['met', 'late', 'disputed', 'unknown'] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** What an article obliged somebody to do, by when, and what became of it. */
export type Obligation = {
  readonly article: Localized;
  readonly obligation: Claim;
  /** By when; no readings where there was no deadline. */
  readonly due: Dated;
  /** Undefined where the evidence filter excludes it. */
  readonly outcome: (Claim & { readonly result: OutcomeResult }) | undefined;
};

/**
 * What an edition may have words of its own for in its study; else the interface has them.
 *
 * `area`      what its chart measures: the area still held
 * `ahead`, `held`, `left`   of a territory: not yet held, still held, given up
 * `due`       by when it is to be given up: `{date}` stands for the date
 * `deadline`  the last date of its territories
 * `parts`     its territories: zones
 * `places`    a remark under the list of their places
 * `reading`   how their dates are read, as an assumption
 *
 * The others are the assumptions of its reconstruction.
 */
export const STUDY_WORDS = [
  'area',
  'ahead',
  'held',
  'left',
  'due',
  'deadline',
  'parts',
  'places',
  'reading',
  ...DAYS,
  ...QUANTITIES
] as const;
export type StudyWord = (typeof STUDY_WORDS)[number];

/** A part of the edition studied by itself: territories that belong together, and where they are. */
export type Study = {
  readonly id: string;
  readonly title: Localized;
  /** What its tab is called; the title where there is none. */
  readonly shortTitle?: Localized | undefined;
  /** By STUDY_WORDS. */
  readonly words?: Readonly<Record<string, Localized>> | undefined;
  readonly introduction: readonly Claim[];
  readonly territories: readonly Territory[];
  /** Ids of the events that belong to it, in the order of the study. */
  readonly events: readonly string[];
  readonly obligations: readonly Obligation[];
  /** Undefined where there is none, and where the evidence filter passes documents only. */
  readonly reconstruction: Reconstruction | undefined;
  /** [west, south, east, north] */
  readonly extent: readonly [number, number, number, number];
};
