/** The colours of the powers: a tint on their land, ribbons along coasts and borders. Widths are CSS pixels. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, widthByZoom } from '../../style/by-zoom';
import type { Palette } from '../../style/palette';
import { powerColour } from '../../style/power-colour';
import type { StyleContext } from '../map-layer';

/** Borders simplified for the overview serve below this zoom, where finer ones would make ribbons bristle. */
const FINE_RIBBONS_FROM = 4.5;

/** From near, colour stands at the borders, and the land is paper: opacity by zoom, times the palette's tint. */
const TINT = [
  [4.2, 0.085],
  [6, 0.15],
  [7.5, 0.11],
  [9.5, 0.035]
] as const;

export function powerLayers({ palette, edition: { powers } }: StyleContext): readonly LayerSpecification[] {
  const power = powerColour(palette, powers);
  return [
    {
      id: 'tint',
      type: 'fill',
      source: 'powers',
      filter: ['!=', ['get', 'power'], 'other'],
      paint: {
        'fill-color': power,
        'fill-opacity': byZoom(...TINT.map(([zoom, opacity]) => [zoom, opacity * palette.tint] as const)),
        'fill-antialias': false
      }
    },
    // Along the coast: a soft and a firm ribbon, whose outer halves the sea hides.
    ribbon('coast-ribbon-soft', 'coasts', power, {
      width: widthByZoom(12, 18),
      blur: widthByZoom(10, 15),
      opacity: 0.3
    }),
    ribbon('coast-ribbon', 'coasts', power, { width: widthByZoom(4.4, 6.6), blur: 1.5, opacity: 0.32 }),
    ...borderRibbons('ribbons', power, palette, { maxzoom: FINE_RIBBONS_FROM }),
    ...borderRibbons('ribbons-fine', power, palette, { minzoom: FINE_RIBBONS_FROM })
  ];
}

/** A soft and a firm ribbon along land borders, inside their own side: the lines have their power on the right. */
const borderRibbons = (
  source: string,
  colour: ExpressionSpecification,
  { ribbon: [soft, firm] }: Palette,
  zooms: { readonly minzoom?: number; readonly maxzoom?: number }
): LayerSpecification[] => [
  {
    ...ribbon(`${source}-soft`, source, colour, {
      width: widthByZoom(9, 13.5),
      offset: widthByZoom(4.6, 6.9),
      blur: 1.6,
      opacity: soft
    }),
    ...zooms
  },
  {
    ...ribbon(`${source}-firm`, source, colour, {
      width: widthByZoom(3.6, 5.4),
      offset: widthByZoom(2, 3),
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
