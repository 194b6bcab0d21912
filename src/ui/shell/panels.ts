/** The panels over the map, one open at a time: those with a button at the top right, and the list of keys. */
export const PANELS = ['search', 'layers', 'legend'] as const;
export type PanelName = (typeof PANELS)[number] | 'keys';
