/** Every layer of deck.gl's, bottom to top. */
import type { Layer } from '@deck.gl/core';
import { ABOVE_THE_SCENE } from '../ground-layers';
import * as journeys from './journeys';
import * as lights from './lights';
import * as places from './places';
import type { Sheet } from './sheet';
import * as territories from './territories';
import * as travellers from './travellers';

export const LAYERS = [territories, journeys, places, lights, travellers] as const;

/**
 * The sheet is flat and its order is that of LAYERS: depth, which MapLibre writes for opaque areas such
 * as the sea, has no say in it.
 */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

export const layers = (sheet: Sheet): Layer[] =>
  LAYERS.flatMap(({ build }) => build(sheet) as Layer | Layer[]).map(
    // `beforeId` is a prop of the overlay's, of which the layers do not know.
    (layer) => layer.clone({ beforeId: ABOVE_THE_SCENE, parameters: FLAT } as object) as Layer
  );
