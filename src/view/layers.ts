/** What of the sheet the reader may take off it, bottom to top; links and the panel name these words. */
export const LAYER_NAMES = [
  'depths',
  'relief',
  'rivers',
  'railways',
  'territories',
  'journeys',
  'places',
  'events',
  'names'
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
export type Hidden = ReadonlySet<LayerName>;
