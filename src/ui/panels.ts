/** The panels that open over the map, one at a time. */
export const PANELS = ['layers', 'legend'] as const;
export type PanelName = (typeof PANELS)[number];
