/** The panels that open over the map, one at a time: those that stand at the top right, and the list of keys. */
export const PANELS = ['search', 'layers', 'legend'] as const;
export type PanelName = (typeof PANELS)[number] | 'keys';
