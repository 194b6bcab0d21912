import type { LayerSpecification, Map as MapLibre, SourceSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { completeStyle, firstStyle } from '../../src/map/first-style';
import { EMPTY_SOURCE, mapStyle } from '../../src/map/map-style';
import { edition } from './support/edition';
import { styleInputs } from './support/map';

/** A map of which only sources and layers are asked. */
function mapWith({ sources, layers }: { sources: object; layers: readonly LayerSpecification[] }) {
  const held = new Map<string, unknown>(Object.entries(sources));
  const drawn = [...layers];
  const map = {
    getSource: (id: string) => held.get(id),
    addSource: (id: string, source: SourceSpecification) => held.set(id, source),
    getLayer: (id: string) => drawn.find((layer) => layer.id === id),
    addLayer: (layer: LayerSpecification, before?: string) => {
      const at = before === undefined ? drawn.length : drawn.findIndex(({ id }) => id === before);
      expect(at, `${before} is there before ${layer.id}`).toBeGreaterThanOrEqual(0);
      drawn.splice(at, 0, layer);
    }
  };
  return { map: map as unknown as MapLibre, held, drawn };
}

test.for<[readonly string[]]>([[['coasts', 'sea']], [['names']], [[]]])(
  'a map that begins with what draws %j and is completed has all of the style, in its order',
  ([ground]) => {
    const style = mapStyle(styleInputs(edition()));
    const data = { type: 'FeatureCollection' as const, features: [] };
    const given = Object.fromEntries(ground.map((id) => [id, { ...EMPTY_SOURCE, data }]));
    const first = firstStyle(style, given);
    const sourcesDrawn = first.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(sourcesDrawn)].toSorted()).toEqual(ground.toSorted());
    expect(first.layers.length).toBeLessThan(style.layers.length / 2);
    const { map, held, drawn } = mapWith(first);
    completeStyle(map, style);
    expect(drawn).toEqual(style.layers);
    expect([...held.keys()].toSorted()).toEqual(Object.keys(style.sources).toSorted());
    for (const id of ground) expect(held.get(id), 'keeps its ground').toBe(given[id]);
  }
);
