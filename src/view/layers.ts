/** Layers that a visitor may hide, bottom to top; links and the panel name these words. */
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
export const NONE_HIDDEN: Hidden = new Set();

/** `name` hidden, or, when it was, shown again. */
export function toggleLayer(hidden: Hidden, name: LayerName): Hidden {
  const after = new Set(hidden);
  if (!after.delete(name)) after.add(name);
  return after;
}
