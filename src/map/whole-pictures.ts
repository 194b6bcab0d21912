/** While a map loads, each piece that arrives would have it drawn anew, and half of a picture costs as much as all of it. */
import type { Map as MapLibre } from 'maplibre-gl';

type Painter = MapLibre['painter'];

/** From now on `map` draws a picture only when all that it has been asked to show is there. Ends with the function that it gives. */
export function drawWholePictures({ painter }: MapLibre): () => void {
  const render = painter.render.bind(painter);
  painter.render = (style, ...others) => {
    if (style.loaded()) render(style, ...others);
  };
  return () => {
    painter.render = render;
  };
}

/** So many times as long as a picture took no other is drawn: of the time no more than a fifth goes into them. */
const REST = 4;

/**
 * From now on `map`, while its camera stands, draws pictures so seldom that what is on its way to it is not held up. What has been left out is
 * drawn with the next. Ends with the function that it gives.
 */
export function drawSeldom(map: MapLibre): () => void {
  const { painter } = map;
  const render = painter.render.bind(painter);
  let drawnFrom = '';
  let nextAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askAgain = () => {
    timer = undefined;
    map.triggerRepaint();
  };
  painter.render = (style, transform, data) => {
    const now = performance.now();
    const from = viewOf(painter, transform);
    if (now < nextAt && from === drawnFrom) {
      timer ??= setTimeout(askAgain, nextAt - now);
      return;
    }
    drawnFrom = from;
    render(style, transform, data);
    const end = performance.now();
    nextAt = end + REST * (end - now);
  };
  return () => {
    clearTimeout(timer);
    painter.render = render;
  };
}

const viewOf = ({ width, height }: Painter, transform: Parameters<Painter['render']>[1]) =>
  [width, height, ...transform.modelViewProjectionMatrix].join();
