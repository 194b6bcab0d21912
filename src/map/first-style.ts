/** What the first picture needs of the style, and the rest: MapLibre takes a while to read each layer. */
import type { Map as MapLibre, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** Of the style the layers without a source, and those that draw the `ground` that is there, by its sources. */
export function firstStyle(
  style: StyleSpecification,
  ground: Readonly<Record<string, SourceSpecification>>
): StyleSpecification {
  const layers = style.layers.filter((layer) => !('source' in layer) || layer.source in ground);
  return { ...style, sources: ground, layers };
}

/** Puts on a map that has begun with a part of the `style` what is left of it, each layer in its place. */
export function completeStyle(map: MapLibre, { sources, layers }: StyleSpecification): void {
  for (const [id, source] of Object.entries(sources)) if (!map.getSource(id)) map.addSource(id, source);
  let above: string | undefined;
  for (const layer of layers.toReversed()) {
    if (!map.getLayer(layer.id)) map.addLayer(layer, above);
    above = layer.id;
  }
}
