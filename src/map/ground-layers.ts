/** Land, water, borders and railways of the map, bottom to top. Widths are CSS pixels. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Power } from '../domain/edition';
import { FINE_RIBBONS_FROM } from './ground-sources';
import { territoryLayers } from './layers/territories/style';
import { routeLayers } from './layers/routes/style';
import type { Palette } from './style/palette';
import { planLayers } from './layers/plans/style';
import { powerColour } from './style/power-colour';
import { reliefLayers } from './layers/relief/style';

/**
 * deck.gl's layers lie below this one: above the ground, below every name and below the parallel, the
 * boundary at which the hatch ends.
 */
export const ABOVE_THE_SCENE = 'parallel';

/** Metres at which the bands of the sea begin, the shelf's first left to the sea itself. */
const DEPTHS = [60, 200, 1000, 3000, 6000] as const;

export function groundLayers(palette: Palette, powers: readonly Power[]): LayerSpecification[] {
  const { sea, tint } = palette;
  const power = powerColour(palette, powers);
  const border = (id: string, kind: string, paint: LinePaint) =>
    borderOf(id, kind, { 'line-color': palette.ink, ...paint });
  return [
    { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
    {
      id: 'tint',
      type: 'fill',
      source: 'powers',
      filter: ['!=', ['get', 'power'], 'other'],
      paint: {
        'fill-color': power,
        // From near colour stands at the borders, and the land is paper.
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4.2,
          0.085 * tint,
          6,
          0.15 * tint,
          7.5,
          0.11 * tint,
          9.5,
          0.035 * tint
        ],
        'fill-antialias': false
      }
    },
    // Along the coast: a soft and a firm ribbon, whose outer halves the sea hides.
    ribbon('coast-ribbon-soft', 'coasts', power, {
      width: nearer(12, 18),
      blur: nearer(10, 15),
      opacity: 0.3
    }),
    ribbon('coast-ribbon', 'coasts', power, { width: nearer(4.4, 6.6), blur: 1.5, opacity: 0.32 }),
    ...borderRibbons('ribbons', power, palette, { maxzoom: FINE_RIBBONS_FROM }),
    ...borderRibbons('ribbons-fine', power, palette, { minzoom: FINE_RIBBONS_FROM }),
    ...territoryLayers(palette, powers),
    ...reliefLayers(palette),
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 4, 4, 5, 5, 8]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['get', 'rank'], 1, 1.15, 4, 0.8, 8, 0.5]
      }
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': sea[1], 'fill-outline-color': palette.coast }
    },
    { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': sea[0] } },
    // A layer for each band: a colour that depends on no feature changes at once with the theme.
    ...DEPTHS.map((depth, i): LayerSpecification => ({
      id: `depth-${depth}`,
      type: 'fill',
      source: 'depth',
      filter: ['==', ['get', 'depth'], depth],
      paint: { 'fill-color': sea[i + 1] as string, 'fill-antialias': false }
    })),
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': palette.ink, 'line-width': 0.5, 'line-opacity': 0.16 }
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coasts',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.coast, 'line-width': nearer(0.65, 0.95) }
    },
    ...planLayers(palette),
    ...routeLayers(palette, powers),
    border('borders-oblast', 'oblast', INNER),
    border('borders-province', 'province', INNER),
    border('borders-lease', 'lease', { 'line-width': 0.8, 'line-opacity': 0.7 }),
    border('borders', 'state', { 'line-width': 0.85, 'line-dasharray': [5, 2, 1, 2], 'line-opacity': 0.8 }),
    border('borders-disputed', 'disputed', {
      'line-width': 0.8,
      'line-dasharray': [2.5, 3],
      'line-opacity': 0.65
    }),
    border(ABOVE_THE_SCENE, 'parallel', { 'line-width': nearer(1.1, 1.4) })
  ];
}

/** A width that grows from the overview's to the near view's. */
const nearer = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  2.5,
  far * 0.6,
  4,
  far,
  6,
  near
];

/** A soft and a firm ribbon along land borders, inside their own side: the lines have their power on the right. */
const borderRibbons = (
  source: string,
  colour: ExpressionSpecification,
  { ribbon: [soft, firm] }: Palette,
  zooms: { readonly minzoom?: number; readonly maxzoom?: number }
): LayerSpecification[] => [
  {
    ...ribbon(`${source}-soft`, source, colour, {
      width: nearer(9, 13.5),
      offset: nearer(4.6, 6.9),
      blur: 1.6,
      opacity: soft
    }),
    ...zooms
  },
  {
    ...ribbon(`${source}-firm`, source, colour, {
      width: nearer(3.6, 5.4),
      offset: nearer(2, 3),
      opacity: firm
    }),
    ...zooms
  }
];

type Ribbon = {
  readonly width: ExpressionSpecification;
  readonly opacity: number;
  readonly blur?: ExpressionSpecification | number;
  readonly offset?: ExpressionSpecification;
};

const ribbon = (
  id: string,
  source: string,
  colour: ExpressionSpecification,
  { width, opacity, blur = 0, offset }: Ribbon
): LayerSpecification => ({
  id,
  type: 'line',
  source,
  filter: ['!=', ['get', 'power'], 'other'],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-width': width,
    'line-opacity': opacity,
    'line-blur': blur,
    ...(offset && { 'line-offset': offset })
  }
});

type LinePaint = NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>;

const borderOf = (id: string, kind: string, paint: LinePaint): LayerSpecification => ({
  id,
  type: 'line',
  source: 'borders',
  filter: ['==', ['get', 'kind'], kind],
  layout: { 'line-join': 'round' },
  paint
});

/** Of a province: fine dots, that they be told from the borders of states. */
const INNER = { 'line-width': 0.8, 'line-dasharray': [1, 2.4], 'line-opacity': 0.6 };
