/** What the first picture does without: the whole ground, the data of the edition, deck.gl and its layers. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Ground } from '../domain/ground';
import type * as LateLayers from './layers/late-layers';
import type { Overlay } from './overlay';

export type LateParts = typeof LateLayers & { readonly ground: Ground; readonly overlay: Overlay };

/** `failed` is called when the graphics card refuses. */
export async function loadLateParts(
  map: MapLibre,
  detail: Promise<Ground>,
  failed: () => void
): Promise<LateParts> {
  const [ground, { addOverlay }, { provideHatches }, layers] = await Promise.all([
    detail,
    import('./overlay'),
    import('./style/hatch'),
    import('./layers/late-layers')
  ]);
  provideHatches(map);
  return { ...layers, ground, overlay: addOverlay(map, failed) };
}
