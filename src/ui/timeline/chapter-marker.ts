import type { Instant } from '../../domain/time';

/** Where a chapter begins on the axis. */
export type ChapterMarkerItem = { readonly id: string; readonly title: string; readonly at: Instant };
