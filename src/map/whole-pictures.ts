/** While a map loads, each piece that arrives would have it drawn anew, and half of a picture costs as much as all of it. */
import type { Map as MapLibre } from 'maplibre-gl';

/**
 * From now on `map` draws a picture only when all that it has been asked to show is there, when the camera has moved, or when the last
 * picture is so many milliseconds old. Ends with the function that it gives.
 */
export function drawWholePictures(map: MapLibre, longest = Infinity): () => void {
  const { painter } = map;
  const render = painter.render.bind(painter);
  let drawnFrom = '';
  let drawnAt = -Infinity;
  painter.render = (style, transform, data) => {
    const now = performance.now();
    const from = [painter.width, painter.height, ...transform.modelViewProjectionMatrix].join();
    const isDue = style.loaded() || now - drawnAt > longest || (drawnFrom && from !== drawnFrom);
    if (!isDue) return;
    drawnFrom = from;
    drawnAt = now;
    render(style, transform, data);
  };
  return () => {
    painter.render = render;
  };
}
