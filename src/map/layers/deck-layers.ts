/** All layers of deck.gl. */
import type { Layer } from '@deck.gl/core';
import { LAYERS } from '.';
import { PARALLEL_LAYER } from './borders/style';
import * as modules from './deck-modules';
import type { DeckInputs } from './layer-inputs';

const DECK_LAYERS = LAYERS.flatMap(({ toggle, deck }) => (deck ? [{ toggle, build: deck(modules) }] : []));

/** The map is flat and its order is that of LAYERS: depth, which MapLibre writes for opaque fills, has no say in it. */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

/** The layers of deck.gl, bottom to top. */
export const deckLayers = (inputs: DeckInputs): readonly Layer[] =>
  DECK_LAYERS.flatMap(({ toggle, build }) =>
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

/** A layer without data would be prepared for drawing in every frame like any other. */
const hasData = ({ props }: Layer) => (props.data as { readonly length: number }).length > 0;
