/** What comes after the first map frame: the data of the edition for MapLibre's sources, and the layers of deck.gl. */
import type { Layer } from '@deck.gl/core';
import { LAYERS } from '.';
import { groundSources } from '../ground-sources';
import { PARALLEL_LAYER } from './borders/style';
import { landChangeSources } from './land-changes/sources';
import { titleSources } from './titles/sources';
import { zoneLetteringSources } from './zone-lettering/sources';
import * as late from './late-modules';
import type { LayerInputs } from './layer-inputs';
import type { SourceData, SourceInputs } from './map-layer';

const SOURCES = LAYERS.flatMap(({ sources }) => sources?.(late) ?? []);
const MOVING_SOURCES = LAYERS.flatMap(({ movingSources }) => movingSources?.(late) ?? []);
const DECK_LAYERS = LAYERS.flatMap(({ toggle, deck }) => (deck ? [{ toggle, build: deck(late) }] : []));

/** The data of all sources, those of the ground as well; what needs a detailed ground is left out until there is one. */
export const sourceData = (inputs: SourceInputs): SourceData =>
  Object.assign(
    {},
    inputs.ground && groundSources(inputs.ground),
    ...SOURCES.map((dataOf) => dataOf(inputs))
  ) as SourceData;

/** The data of the sources that change with the clock. */
export const movingSourceData = (inputs: LayerInputs): SourceData =>
  Object.assign(
    {},
    landChangeSources(inputs),
    titleSources(inputs),
    zoneLetteringSources(inputs),
    ...MOVING_SOURCES.map((dataOf) => dataOf(inputs))
  ) as SourceData;

/** The map is flat and its order is that of LAYERS: depth, which MapLibre writes for opaque fills, has no say in it. */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

/** The layers of deck.gl, bottom to top. */
export const deckLayers = (inputs: LayerInputs): readonly Layer[] =>
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
