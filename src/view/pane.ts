/** What the side column shows; `none` when it is closed. */
export const PANES = ['text', 'events', 'evacuation', 'places', 'differences', 'none'] as const;
export type Pane = (typeof PANES)[number];

/** Pages of the app's own help. */
export const HELP_PAGES = ['doubt'] as const;
export type HelpPage = (typeof HELP_PAGES)[number];
