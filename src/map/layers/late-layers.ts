/** What comes after the first map frame: the data of the edition for MapLibre's sources, and the layers of deck.gl. */
import type { Layer } from '@deck.gl/core';
import { LAYERS } from '.';
import { groundSources } from '../ground-sources';
import { PARALLEL_LAYER } from './borders/style';
import type { LayerInputs } from './layer-inputs';
import type { SourceData, SourceInputs } from './map-layer';

/** Loads the modules of all sources; the function fills those of the ground as well. */
export async function loadSources(): Promise<(inputs: SourceInputs) => SourceData> {
  const sources = await Promise.all(LAYERS.flatMap((layer) => layer.sources?.() ?? []));
  return (inputs) =>
    Object.assign({}, groundSources(inputs.ground), ...sources.map((dataOf) => dataOf(inputs))) as SourceData;
}

/** Loads the modules of the sources that change with the clock. */
export async function loadMovingSources(): Promise<(inputs: LayerInputs) => SourceData> {
  const sources = await Promise.all(LAYERS.flatMap((layer) => layer.movingSources?.() ?? []));
  return (inputs) => Object.assign({}, ...sources.map((dataOf) => dataOf(inputs))) as SourceData;
}

/** The map is flat and its order is that of LAYERS: depth, which MapLibre writes for opaque fills, has no say in it. */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

/** Loads the modules of all layers of deck.gl. */
export async function loadDeckLayers(): Promise<(inputs: LayerInputs) => readonly Layer[]> {
  const features = await Promise.all(
    LAYERS.flatMap(({ toggle, deck }) => (deck ? deck().then((build) => ({ toggle, build })) : []))
  );
  return (inputs) =>
    features.flatMap(({ toggle, build }) =>
      [build(inputs)]
        .flat()
        .filter(hasData)
        .map((layer) => {
          // `beforeId` is a prop of the overlay's, of which the layers do not know. A layer that is left out
          // would lose its buffers; one that is not visible keeps them.
          const visible = layer.props.visible && !(toggle && inputs.hidden.has(toggle));
          const props = { beforeId: PARALLEL_LAYER, parameters: FLAT, visible };
          return layer.clone(props) as Layer;
        })
    );
}

/** A layer without data would be prepared for drawing in every frame like any other. */
const hasData = ({ props }: Layer) => (props.data as readonly unknown[]).length > 0;
