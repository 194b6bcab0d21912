/** The panels over the map, one open at a time: those with a button before the choice of language, and the others. */
export const PANELS = ['search', 'layers', 'legend'] as const;
export type PanelName = (typeof PANELS)[number] | 'share' | 'keys';
