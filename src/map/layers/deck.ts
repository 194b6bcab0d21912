/** Every layer of deck.gl, bottom to top. */
import type { Layer } from '@deck.gl/core';
import type { LayerName } from '../../view/layers';
import { ABOVE_THE_SCENE } from '../ground-layers';
import { eventLayers } from './events/deck';
import { journeyHeadLayers } from './journey-heads/deck';
import { journeyLayers } from './journeys/deck';
import type { LayerInputs } from './layer-inputs';
import { placeLayers } from './places/deck';
import { positionUncertaintyLayers } from './position-uncertainty/deck';
import { territoryZoneLayers } from './territories/deck';
import { withdrawalLayers } from './withdrawal/deck';

/** Each with the word of the layers panel that hides it. */
const DECK_LAYERS: readonly (readonly [LayerName, (inputs: LayerInputs) => Layer | Layer[]])[] = [
  ['territories', territoryZoneLayers],
  ['journeys', journeyLayers],
  ['places', positionUncertaintyLayers],
  ['places', placeLayers],
  ['events', eventLayers],
  ['journeys', journeyHeadLayers],
  ['journeys', withdrawalLayers]
];

/**
 * The map is flat and its order is that of DECK_LAYERS: depth, which MapLibre writes for opaque areas such
 * as the sea, has no say in it.
 */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

export const deckLayers = (inputs: LayerInputs): Layer[] =>
  DECK_LAYERS.flatMap(([name, build]) =>
    [build(inputs)]
      .flat()
      .filter(hasData)
      .map((layer) => {
        // `beforeId` is a prop of the overlay's, of which the layers do not know. A layer that is left out
        // would lose its buffers; one that is not visible keeps them.
        const props = { beforeId: ABOVE_THE_SCENE, parameters: FLAT, visible: !inputs.hidden.has(name) };
        return layer.clone(props) as Layer;
      })
  );

/** A layer without data would be prepared for drawing in every frame like any other. */
const hasData = ({ props }: Layer) => (props.data as readonly unknown[]).length > 0;
