/** What the side column shows; `none` when it is closed. */
export const PANES = ['text', 'events', 'evacuation', 'places', 'differences', 'none'] as const;
export type Pane = (typeof PANES)[number];

/** Pages that an edition may have besides its text: about itself, its main document, its treaty. */
export const EDITION_PAGES = ['about', 'document', 'treaty'] as const;
export type EditionPageName = (typeof EDITION_PAGES)[number];

/** Pages that lie over the map: the app’s own help, and those of the edition. */
export const HELP_PAGES = ['doubt', ...EDITION_PAGES] as const;
export type HelpPage = (typeof HELP_PAGES)[number];
