/** Every layer of deck.gl's, bottom to top. */
import type { Layer } from '@deck.gl/core';
import { ABOVE_THE_SCENE } from '../ground-layers';
import * as journeys from './journeys';
import * as lights from './lights';
import * as places from './places';
import * as precision from './precision';
import type { Sheet } from './sheet';
import * as territories from './territories';
import * as travellers from './travellers';
import * as withdrawal from './withdrawal';

/** Each with the word by which the reader takes it off the sheet. */
export const LAYERS = [
  ['territories', territories],
  ['journeys', journeys],
  ['places', precision],
  ['places', places],
  ['events', lights],
  ['journeys', travellers],
  ['journeys', withdrawal]
] as const;

/**
 * The sheet is flat and its order is that of LAYERS: depth, which MapLibre writes for opaque areas such
 * as the sea, has no say in it.
 */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

export const layers = (sheet: Sheet): Layer[] =>
  LAYERS.flatMap(([name, { build }]) =>
    [build(sheet) as Layer | Layer[]]
      .flat()
      .filter(hasData)
      .map((layer) => {
        // `beforeId` is a prop of the overlay's, of which the layers do not know. A layer that is left out
        // would lose its buffers; one that is not visible keeps them.
        const props = { beforeId: ABOVE_THE_SCENE, parameters: FLAT, visible: !sheet.hidden.has(name) };
        return layer.clone(props) as Layer;
      })
  );

/** A layer without data would be prepared for drawing in every frame like any other. */
const hasData = ({ props }: Layer) => (props.data as readonly unknown[]).length > 0;
