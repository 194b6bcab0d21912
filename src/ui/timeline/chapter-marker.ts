import type { Instant } from '../../domain/time';

/** A named place on the axis: where a chapter begins. */
export type ChapterMarkerItem = { readonly id: string; readonly title: string; readonly at: Instant };
