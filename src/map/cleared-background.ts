/** The background is one colour beneath all else: a picture is cleared to it, which MapLibre would draw tile by tile. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Style } from './style-part';

type Clearing = Parameters<MapLibre['painter']['context']['clear']>[0];
type Background = {
  readonly paint: { readonly get: (property: 'background-color') => Clearing['color'] };
};

/** A function that takes the background from the layers of a picture, which begins with its colour then. */
export function clearToBackground({
  context
}: MapLibre['painter']): (style: Style, layers: readonly string[]) => readonly string[] {
  const clear = context.clear.bind(context);
  let colour: Clearing['color'];
  context.clear = (what: Clearing) => {
    clear(what.color && colour ? { ...what, color: colour } : what);
  };
  return (style, layers) => {
    const [lowest = '', ...others] = layers;
    const layer = style._layers[lowest];
    colour = layer?.type === 'background' ? (layer as Background).paint.get('background-color') : undefined;
    return colour ? others : layers;
  };
}
