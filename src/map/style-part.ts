/** A part of the style of a map, as MapLibre's painter takes one. */
import type { Map as MapLibre } from 'maplibre-gl';

export type Style = Parameters<MapLibre['painter']['render']>[0];

/** Of each style one part, made of other layers in each picture: how an object of a new shape is read has to be found out again. */
const parts = new WeakMap<Style, Style>();

/** The same style with these layers of it, bottom to top, and with their sources, until another part of it is asked for. */
export function partOf(style: Style, layers: readonly string[]): Style {
  const tileManagers: Record<string, unknown> = {};
  for (const id of layers) {
    const source = style._layers[id]?.source;
    if (source) tileManagers[source] = style.tileManagers[source];
  }
  const part = parts.get(style) ?? (Object.create(style) as Style);
  parts.set(style, part);
  return Object.assign(part, { _order: layers, tileManagers });
}
