/** What the first picture does without: the whole ground, the data of the edition, deck.gl and its layers. */
import type { Layer } from '@deck.gl/core';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Ground } from '../domain/ground';
import { loadDeckLayers, loadMovingSources, loadSources } from './layers/late-layers';
import type { LayerInputs } from './layers/layer-inputs';
import type { SourceData, SourceInputs } from './layers/map-layer';
import type { Overlay } from './overlay';

export type LateParts = {
  readonly ground: Ground;
  readonly overlay: Overlay;
  readonly sources: (inputs: SourceInputs) => SourceData;
  readonly movingSources: (inputs: LayerInputs) => SourceData;
  readonly deckLayers: (inputs: LayerInputs) => readonly Layer[];
};

/** `failed` is called when the graphics card refuses. */
export async function loadLateParts(
  map: MapLibre,
  detail: Promise<Ground>,
  failed: () => void
): Promise<LateParts> {
  const [ground, { addOverlay }, sources, movingSources, deckLayers] = await Promise.all([
    detail,
    import('./overlay'),
    loadSources(),
    loadMovingSources(),
    loadDeckLayers()
  ]);
  return { ground, sources, movingSources, deckLayers, overlay: addOverlay(map, failed) };
}
