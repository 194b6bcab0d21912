/** Whether what MapLibre draws is what it drew before. */
import type { Map as MapLibre, MapSourceDataEvent, MapStyleDataEvent } from 'maplibre-gl';

/** A function that tells whether style, images or one of the sources that `concerns` have changed since it was asked last. */
export function changesOf(map: Pick<MapLibre, 'on'>, concerns: (sourceId: string) => boolean): () => boolean {
  let hasChanged = true;
  map.on('data', (event: MapStyleDataEvent | MapSourceDataEvent) => {
    hasChanged ||= event.dataType === 'style' || concerns(event.sourceId);
  });
  return () => {
    const answer = hasChanged;
    hasChanged = false;
    return answer;
  };
}
