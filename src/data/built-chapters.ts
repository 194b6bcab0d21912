/**
 * The chapters of an edition's text, which the build writes into its page (`src/static-pages`): the timeline marks them on every
 * visit, and need not fetch the text for it.
 */
import type { ChapterMarker } from '../domain/narrative';

/** By language; all that is marked is there. */
export type BuiltChapters = Readonly<Partial<Record<string, readonly ChapterMarker[]>>>;

/** The element that holds them. */
const ID = 'chapters';

/** Chapters as an element of the page. */
export const chaptersElement = (chapters: BuiltChapters): string =>
  `<script id="${ID}" type="application/json">${JSON.stringify(chapters).replaceAll('<', '\\u003c')}</script>`;

/** The chapters that `page` holds; none where no build wrote them, as of a visitor's own files. */
export const builtChapters = (page: Document): BuiltChapters =>
  JSON.parse(page.getElementById(ID)?.textContent ?? '{}') as BuiltChapters;
