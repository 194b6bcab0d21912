/**
 * Land that is made of areas of the ground: spheres with soft edges, leases and claims hatched in both
 * colours, and what is pointed at. All of it lies below the sea, which hides whatever runs over the coast.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Power, Territory } from '../../../domain/edition';
import { showsStatus, type SovereigntyMode } from '../../../view/sovereignty';
import { WIDE_PREFIX, WIDE_FROM_ZOOM } from '../../style/hatch';
import { zoomOpacity } from '../../style/zoom-opacity';
import type { Palette } from '../../style/palette';
import { powerColour } from '../../style/power-colour';

/** The layer that is asked whose land lies under a point; it draws nothing. */
export const TERRITORY_AREAS = 'lands';

/** Ids of those of `territories` that are made of areas and shown in this mode, the widest right first. */
export const territoryIds = (territories: readonly Territory[], mode: SovereigntyMode): readonly string[] =>
  RANKED.flatMap((status) =>
    territories.filter(
      (territory) => territory.areas.length > 0 && territory.status === status && showsStatus(mode, status)
    )
  ).map(({ id }) => id);

/** A click finds the narrowest right: a lease before the sphere it lies in, that before the state. */
const RANKED = [
  'sovereign',
  'administration',
  'claim',
  'control',
  'concession',
  'occupation',
  'lease'
] as const satisfies readonly Territory['status'][];

/** The filters by which the layers of land show `held`, and mark what is `selected`. */
export function territoryFilters(
  held: readonly string[],
  selected: string,
  rule: SovereigntyMode
): Readonly<Record<string, FilterSpecification>> {
  const now: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...held]]];
  const look = (...looks: string[]): FilterSpecification => [
    'all',
    now,
    ['in', ['get', 'look'], ['literal', looks]]
  ];
  const alone = rule === 'control' ? look('sphere', 'hatched', 'plain') : look();
  return {
    [TERRITORY_AREAS]: now,
    'land-cover': alone,
    'land-held': alone,
    spheres: rule === 'control' ? look() : look('sphere'),
    'sphere-edges': look('sphere'),
    'land-hatch': rule === 'control' ? look() : look('hatched', 'claimed'),
    'land-names': ['all', now, ['==', ['geometry-type'], 'Point']],
    'land-selected': ['==', ['get', 'id'], selected],
    // By law no ground is occupied, and the letters of its zones mean nothing.
    signs: ['==', rule !== 'law', ['has', 'letter']]
  };
}

export function territoryLayers(palette: Palette, powers: readonly Power[]): LayerSpecification[] {
  const power = powerColour(palette, powers);
  const { hatch } = palette;
  const [fill, edge] = palette.sphere;
  // A claim is written more quietly than what is held.
  const hatched: ExpressionSpecification = ['match', ['get', 'look'], 'claimed', 0.45 * hatch, 0.9 * hatch];
  // The image names the theme, so that both can be had side by side.
  const image = (prefix: string): ExpressionSpecification => [
    'concat',
    `${prefix}${palette.name}:`,
    ['get', 'pattern']
  ];
  const filters = territoryFilters([], '', 'both');
  const layer = (id: string) => ({ id, source: TERRITORY_AREAS, filter: filters[id] as FilterSpecification });
  return [
    { ...layer(TERRITORY_AREAS), type: 'fill', paint: { 'fill-opacity': 0 } },
    // Where only control is shown, the colour by law is painted over first.
    { ...layer('land-cover'), type: 'fill', paint: { 'fill-color': palette.land } },
    {
      ...layer('land-held'),
      type: 'fill',
      paint: { 'fill-color': power, 'fill-opacity': zoomOpacity(0.17 * palette.tint, 0.3) }
    },
    {
      ...layer('spheres'),
      type: 'fill',
      paint: { 'fill-color': power, 'fill-opacity': zoomOpacity(fill, 0.3) }
    },
    {
      ...layer('sphere-edges'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': power, 'line-width': 20, 'line-blur': 20, 'line-opacity': edge }
    },
    {
      ...layer('land-hatch'),
      type: 'fill',
      paint: {
        'fill-pattern': ['step', ['zoom'], image(''), WIDE_FROM_ZOOM, image(WIDE_PREFIX)],
        'fill-opacity': hatched
      }
    },
    {
      ...layer('land-selected'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2.4, 'line-opacity': 0.8 }
    }
  ];
}

/** Who held a sphere, written across it: for eyes that cannot tell two inks apart it is the only sign. */
export const territoryLabels = (name: ExpressionSpecification, palette: Palette): LayerSpecification => ({
  id: 'land-names',
  type: 'symbol',
  source: TERRITORY_AREAS,
  minzoom: 3.6,
  maxzoom: 6.5,
  filter: territoryFilters([], '', 'both')['land-names'] as FilterSpecification,
  layout: {
    'text-field': name,
    'text-font': ['Title Italic'],
    'text-size': ['interpolate', ['linear'], ['zoom'], 3.6, 11.5, 6, 14],
    'text-letter-spacing': 0.08,
    'text-max-width': 8,
    'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
    'text-padding': 1
  },
  paint: { 'text-color': palette.secondInk, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 }
});
