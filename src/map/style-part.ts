/** A part of the style of a map, as MapLibre's painter takes one. */
import type { Map as MapLibre } from 'maplibre-gl';

export type Style = Parameters<MapLibre['painter']['render']>[0];

/** The same style with these layers of it, bottom to top, and with their sources. */
export function partOf(style: Style, layers: readonly string[]): Style {
  const tileManagers: Record<string, unknown> = {};
  for (const id of layers) {
    const source = style._layers[id]?.source;
    if (source) tileManagers[source] = style.tileManagers[source];
  }
  return Object.create(style, { _order: { value: layers }, tileManagers: { value: tileManagers } }) as Style;
}
