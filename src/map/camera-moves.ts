/** Whether the camera is on its way: in a hand, or led by a story, which places it anew for each picture. */
import type { Map as MapLibre } from 'maplibre-gl';

/** A function that tells so of `map`, asked before a picture is drawn. */
export function cameraMoves(map: MapLibre, timeRuns: () => boolean): () => boolean {
  const seenFrom = () => map._camera.transform.modelViewProjectionMatrix;
  let drawnFrom: readonly number[] = [];
  map.on('render', () => {
    drawnFrom = Array.from(seenFrom());
  });
  return () => map.isMoving() || (timeRuns() && drawnFrom.some((value, i) => value !== seenFrom()[i]));
}
