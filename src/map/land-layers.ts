/**
 * Land that is made of areas of the ground: spheres with soft edges, leases and claims hatched in both
 * colours, and what is pointed at. All of it lies below the sea, which hides whatever runs over the coast.
 */
import simplify from '@turf/simplify';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { smooth } from '../domain/curve';
import type { Edition, Power, Territory } from '../domain/edition';
import type { Ground } from '../domain/ground';
import { shows, type Rule } from '../domain/rule';
import { standing } from '../domain/territory';
import type { Instant } from '../domain/time';
import { patternId } from './hatch';
import type { Palette } from './palette';
import { powerColour } from './power-colour';

/** The layer that is asked whose land lies under a point; it draws nothing. */
export const LAND = 'lands';

/** How a territory looks besides its power's colour on the ground. */
function lookOf({ status, precision }: Territory): 'sphere' | 'hatched' | 'claimed' | 'plain' {
  if (status === 'control' && precision === 'unknown') return 'sphere';
  if (status === 'claim') return 'claimed';
  return status === 'lease' || status === 'occupation' || status === 'concession' ? 'hatched' : 'plain';
}

/** The territories that are made of areas, each as one shape of this ground, and the names written on them. */
export function lands(edition: Edition, ground: Ground): FeatureCollection {
  const ofAreas = edition.territories.filter(({ areas }) => areas.length > 0);
  const names = ofAreas.flatMap(({ id, label }): Feature[] =>
    label
      ? [
          {
            type: 'Feature',
            properties: { id, ...label.text },
            geometry: { type: 'Point', coordinates: label.at }
          }
        ]
      : []
  );
  return {
    type: 'FeatureCollection',
    features: [
      ...ofAreas.map((territory): Feature => ({
        type: 'Feature',
        properties: {
          id: territory.id,
          look: lookOf(territory),
          power: territory.by.id,
          pattern: patternId([territory.by.ink, territory.against?.ink], lookOf(territory) === 'claimed')
        },
        geometry: outlineOf(territory, ground)
      })),
      ...names
    ]
  };
}

/** Of a sphere's outline, in degrees: nobody drew it, and a wide soft edge bristles at every corner. */
const ROUGHNESS = 0.5;
/** Parts of a sphere smaller than this many degrees either way are left to the sea. */
const LEAST = 1;

function outlineOf(territory: Territory, ground: Ground): MultiPolygon {
  const land = ground.landOf(territory.areas);
  if (lookOf(territory) !== 'sphere') return land;
  const outer = land.coordinates.flatMap(([ring]) => (ring && span(ring) > LEAST ? [[ring]] : []));
  const rough = simplify({ type: 'MultiPolygon', coordinates: outer }, { tolerance: ROUGHNESS });
  return { ...rough, coordinates: rough.coordinates.map((rings) => rings.map((ring) => smooth(ring, 6))) };
}

const span = (ring: readonly Position[]) => {
  const longitudes = ring.map(([x = 0]) => x);
  return Math.max(...longitudes) - Math.min(...longitudes);
};

/** Ids of the territories made of areas that are held at `t` by some reading, the widest right first. */
export const landsHeld = (edition: Edition, t: Instant, rule: Rule): readonly string[] =>
  RANKED.flatMap((status) =>
    edition.territories.filter(
      (territory) =>
        territory.areas.length > 0 &&
        territory.status === status &&
        shows(rule, status) &&
        ['held', 'disputed'].includes(standing(territory, t))
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
export function landFilters(
  held: readonly string[],
  selected: string,
  rule: Rule
): Readonly<Record<string, FilterSpecification>> {
  const now: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...held]]];
  const look = (...looks: string[]): FilterSpecification => [
    'all',
    now,
    ['in', ['get', 'look'], ['literal', looks]]
  ];
  const alone = rule === 'control' ? look('sphere', 'hatched', 'plain') : look();
  return {
    [LAND]: now,
    'land-cover': alone,
    'land-held': alone,
    spheres: rule === 'control' ? look() : look('sphere'),
    'sphere-edges': look('sphere'),
    'land-hatch': rule === 'control' ? look('claimed') : look('hatched', 'claimed'),
    'land-names': ['all', now, ['==', ['geometry-type'], 'Point']],
    'land-selected': ['==', ['get', 'id'], selected],
    // By law no ground is occupied, and the letters of its zones mean nothing.
    signs: ['==', rule !== 'law', ['has', 'sign']]
  };
}

export function landLayers(palette: Palette, powers: readonly Power[]): LayerSpecification[] {
  const power = powerColour(palette, powers);
  const { hatch } = palette;
  const [fill, edge] = palette.sphere;
  // A claim is written more quietly than what is held.
  const hatched: ExpressionSpecification = ['match', ['get', 'look'], 'claimed', 0.45 * hatch, 0.9 * hatch];
  const filters = landFilters([], '', 'both');
  const layer = (id: string) => ({ id, source: LAND, filter: filters[id] as FilterSpecification });
  return [
    { ...layer(LAND), type: 'fill', paint: { 'fill-opacity': 0 } },
    // Where only control is shown, the colour by law is painted over first.
    { ...layer('land-cover'), type: 'fill', paint: { 'fill-color': palette.land } },
    {
      ...layer('land-held'),
      type: 'fill',
      paint: { 'fill-color': power, 'fill-opacity': 0.17 * palette.tint }
    },
    { ...layer('spheres'), type: 'fill', paint: { 'fill-color': power, 'fill-opacity': fill } },
    {
      ...layer('sphere-edges'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': power, 'line-width': 20, 'line-blur': 20, 'line-opacity': edge }
    },
    {
      ...layer('land-hatch'),
      type: 'fill',
      // The image names the theme, so that both can be had side by side.
      paint: { 'fill-pattern': ['concat', `${palette.name}:`, ['get', 'pattern']], 'fill-opacity': hatched }
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
export const landNames = (name: ExpressionSpecification, palette: Palette): LayerSpecification => ({
  id: 'land-names',
  type: 'symbol',
  source: LAND,
  minzoom: 3.6,
  maxzoom: 6.5,
  filter: landFilters([], '', 'both')['land-names'] as FilterSpecification,
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
