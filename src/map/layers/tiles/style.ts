/** Ground from tiles, drawn as that of the map is. Its languages are properties: `name:en`. Sizes are CSS pixels. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification
} from 'maplibre-gl';
import { LAST_GREAT_RANK, LETTERINGS, NAME_ZOOMS, WIDE_ROLES } from '../../../view/ground-lettering';
import { byZoom } from '../../style/by-zoom';
import { borderLayers } from '../borders/style';
import type { MapLayer, StyleContext } from '../map-layer';
import { smallNames } from '../names/style';
import { riverLayers } from '../rivers/style';

/** Layers of the style whose sources are called as the layers of the tiles. */
type Style = NonNullable<MapLayer['style']>;

const pointLayers = ({ palette: { ink } }: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'points',
    type: 'circle',
    source: 'points',
    paint: {
      'circle-color': ink,
      'circle-opacity': byZoom([4, 0.5], [8, 0.65]),
      'circle-radius': byZoom([4, 0.9], [7, 1.1], [12, 2.6])
    }
  }
];

/** Whether a name is seen in a band of zooms. */
const isWide: ExpressionSpecification = ['in', ['get', 'role'], ['literal', [...WIDE_ROLES]]];
const isGreat: ExpressionSpecification = ['<=', ['coalesce', ['get', 'rank'], 9], LAST_GREAT_RANK];
const IN_BAND: Readonly<Record<keyof typeof NAME_ZOOMS, ExpressionSpecification>> = {
  wide: isWide,
  great: ['all', ['!', isWide], isGreat],
  near: ['all', ['!', isWide], ['!', isGreat]]
};

/** A value for each role. */
const byRole = <T extends string | number>(value: (role: string) => T, otherwise: T) =>
  [
    'match',
    ['get', 'role'],
    ...Object.keys(LETTERINGS).flatMap((role) => [role, value(role)]),
    otherwise
  ] as unknown as ExpressionSpecification; // the types have no arguments that are spread

const LETTERING: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-size': byRole((role) => LETTERINGS[role]?.size ?? 11, 11),
  'text-letter-spacing': byRole((role) => LETTERINGS[role]?.spacing ?? 0, 0),
  'text-transform': byRole((role) => (LETTERINGS[role]?.caps ? 'uppercase' : 'none'), 'none')
};

/** Names as the map writes them; a line is cut by tiles, so that its name is written along it and not in its middle. */
function nameLayers(context: StyleContext): readonly LayerSpecification[] {
  const models = smallNames(context).slice(0, 2) as readonly SymbolLayerSpecification[]; // one for lines and one for points
  return models.flatMap((model, i) => {
    const isLine = model.layout?.['symbol-placement'] === 'line-center';
    return (Object.keys(NAME_ZOOMS) as (keyof typeof NAME_ZOOMS)[]).map((band): SymbolLayerSpecification => ({
      ...model,
      ...NAME_ZOOMS[band],
      id: `names-${band}-${i}`,
      filter: ['all', ['==', ['geometry-type'], isLine ? 'LineString' : 'Point'], IN_BAND[band]],
      layout: {
        ...model.layout,
        ...LETTERING,
        ...(isLine && { 'symbol-placement': 'line', 'symbol-spacing': 500 })
      }
    }));
  });
}

/** Properties that may be left out; those of GeoJSON are filled in when it is read. */
const DEFAULTS: Readonly<Record<string, unknown>> = { rank: 4, kind: 'state' };
const withDefaults = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const [operator, name] = value as readonly unknown[];
  const fallback = operator === 'get' && typeof name === 'string' ? DEFAULTS[name] : undefined;
  return fallback === undefined ? value.map(withDefaults) : ['coalesce', value, fallback];
};
const defaulting =
  (style: Style): Style =>
  (context) =>
    (style(context) as readonly LineLayerSpecification[]).map(
      ({ filter, paint, ...layer }) =>
        ({
          ...layer,
          ...(filter !== undefined && { filter: withDefaults(filter) }),
          paint: Object.fromEntries(
            Object.entries(paint ?? {}).map(([name, value]) => [name, withDefaults(value)])
          )
        }) as LayerSpecification
    );

/** Bottom to top; `below`: the source of the layers of the map under which each lies. */
export const TILE_STEPS: readonly (MapLayer & { readonly style: Style; readonly below: string })[] = [
  { toggle: 'rivers', style: defaulting(riverLayers), below: 'sea' },
  { style: defaulting(borderLayers), below: 'borders' },
  { toggle: 'places', style: pointLayers, below: 'borders' },
  { toggle: 'names', style: nameLayers, below: 'names' }
];
