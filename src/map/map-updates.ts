/** What changes on a map that stands: the data of its sources, and its style. No state is kept here. */
import type {
  GeoJSONSource,
  Map as MapLibre,
  StyleSpecification,
  SymbolLayerSpecification
} from 'maplibre-gl';
import type { Opacities } from './cross-fade';
import type { SourceDataOrText } from './layers/map-layer';

/** Fills the sources whose data is not the same as before. */
export function fill(map: MapLibre, data: SourceDataOrText, before: SourceDataOrText = {}): void {
  for (const [id, collection] of Object.entries(data)) {
    if (collection !== before[id]) void map.getSource<GeoJSONSource>(id)?.setData(collection);
  }
}

/**
 * Gives the map what is different in another style of the same layers. MapLibre would write out the whole style to
 * check one value; tests validate all styles that there are.
 */
export function restyle(map: MapLibre, style: StyleSpecification, before: StyleSpecification): void {
  style.layers.forEach((layer, i) => {
    const { id, filter, layout, paint } = layer as SymbolLayerSpecification; // which properties it has is all the same
    const old = before.layers[i] as SymbolLayerSpecification;
    if (differ(filter, old.filter)) map.setFilter(id, filter, UNCHECKED);
    for (const [name, value] of changed(layout, old.layout))
      map.setLayoutProperty(id, name as 'visibility', value as 'visible', UNCHECKED);
    for (const [name, value] of changed(paint, old.paint))
      map.setPaintProperty(id, name as 'text-color', value as string, UNCHECKED);
  });
}

/**
 * Sets how clearly features are seen, by source. Those that were never named are seen; of those that were, only the ones
 * that are named now.
 */
export function opacityMarker(map: MapLibre): (opacities: Readonly<Record<string, Opacities>>) => void {
  const marked = new Map<string, Map<string, number>>();
  return (opacities) => {
    for (const [source, now] of Object.entries(opacities)) {
      const before = marked.get(source) ?? new Map<string, number>();
      marked.set(source, before);
      for (const id of new Set([...before.keys(), ...now.keys()])) {
        const shown = now.get(id) ?? 0;
        if ((before.get(id) ?? 1) !== shown) map.setFeatureState({ source, id }, { shown });
        before.set(id, shown);
      }
    }
  };
}

const UNCHECKED = { validate: false } as const;

const differ = (a: unknown, b: unknown) => a !== b && JSON.stringify(a) !== JSON.stringify(b);

/** Properties that are not as they were before. A style has the same ones always. */
const changed = (properties: object = {}, before: object = {}): readonly (readonly [string, unknown])[] =>
  Object.entries(properties).filter(([name, value]) =>
    differ(value, (before as Record<string, unknown>)[name])
  );
