/** With each step of the zoom MapLibre evaluates all properties of all layers anew: few of them depend on it, and what is hidden is not drawn. */
import type { Map as MapLibre } from 'maplibre-gl';

type Layer = MapLibre['style']['_layers'][string];
type Value = { readonly expression: { readonly kind: string } };
type Values<T> = { readonly _values: Readonly<Record<string, T>> };
/** What the style says of a layer; of one that draws by itself, nothing. */
type Specified = {
  readonly _transitioningPaint?: Values<{ readonly value: Value }>;
  readonly _unevaluatedLayout?: Values<Value>;
};

/** Where the zoom is between two whole numbers, MapLibre passes from the pattern of one to that of the other. */
const PATTERNS = ['line-dasharray', 'line-pattern', 'fill-pattern'];

/** From now on, where nothing of the style of `map` has changed but the zoom, those layers are evaluated that are seen and depend on it. */
export function evaluateZoomedLayers({ style }: Pick<MapLibre, 'style'>): void {
  const update = style.update.bind(style);
  const known = new WeakSet<Layer>();
  let isZoomAlone = false;
  const watch = (layer: Layer) => {
    known.add(layer);
    const evaluate = layer.recalculate.bind(layer);
    let isZoomed = true;
    layer.recalculate = (parameters, images) => {
      if (isZoomAlone && (!isZoomed || layer.isHidden(parameters.zoom))) return;
      evaluate(parameters, images);
      if (!isZoomAlone) isZoomed = dependsOnZoom(layer);
    };
  };
  const watchOthers = () => {
    for (const layer of Object.values(style._layers)) if (!known.has(layer)) watch(layer);
  };
  watchOthers();
  style.update = (parameters) => {
    isZoomAlone = !style._changed && !style.hasTransitions();
    if (style._changed) watchOthers();
    update(parameters);
  };
}

function dependsOnZoom(layer: object): boolean {
  const { _transitioningPaint: paint, _unevaluatedLayout: layout } = layer as Specified;
  const painted = Object.entries(paint?._values ?? {});
  const laidOut = Object.values(layout?._values ?? {});
  return (
    painted.some(([name, { value }]) => PATTERNS.includes(name) || isZoomed(value)) || laidOut.some(isZoomed)
  );
}

const isZoomed = ({ expression: { kind } }: Value) => kind === 'camera' || kind === 'composite';
