import type { Dating } from './dating';
import type { Territory } from './edition';
import type { Claim, Localized } from './reading';
import type { Reconstruction } from './withdrawal/reconstruction';

/** What became of an obligation; `unknown`: no source that was read says. */
export const OUTCOME_RESULTS = ['met', 'late', 'disputed', 'unknown'] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** What an article obliged somebody to do, by when, and what became of it. */
export type Obligation = {
  readonly article: Localized;
  readonly obligation: Claim;
  readonly due: Dating | undefined;
  /** Undefined where the evidence filter excludes it. */
  readonly outcome: (Claim & { readonly result: OutcomeResult }) | undefined;
};

/** A part of the edition studied by itself: territories that belong together, and where they are. */
export type Study = {
  readonly id: string;
  readonly title: Localized;
  /** What its tab is called; the title where there is none. */
  readonly shortTitle?: Localized | undefined;
  /** What the last deadline of its territories is called. */
  readonly deadline?: Localized | undefined;
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
