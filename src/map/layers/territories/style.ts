/**
 * Territories that are made of areas of the ground: spheres with soft edges, leases and claims hatched in both
 * colours, and what is selected. Their fills lie below the sea, which hides whatever runs over the coast.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Territory } from '../../../domain/edition';
import type { Epoch } from '../../../domain/epochs';
import { showsStatus, type SovereigntyMode } from '../../../view/sovereignty';
import { byZoom, fadingByZoom } from '../../style/by-zoom';
import { WIDE_FROM_ZOOM, WIDE_PREFIX } from '../../style/hatch-id';
import { powerColour, powerLettering } from '../../style/power-colour';
import { ofShown, SHOWN } from '../../style/shown';
import type { StyleContext } from '../map-layer';

/** The layer that is asked whose land lies under a point; it draws nothing. */
export const TERRITORY_AREAS = 'territory-areas';

/** The wider right first, so that a click finds the narrower: a lease before the sphere it lies in, that before the state. */
const WIDEST_FIRST = [
  'sovereign',
  'administration',
  'claim',
  'control',
  'concession',
  'occupation',
  'lease'
] as const satisfies readonly Territory['status'][];

/** Ids of the territories made of areas that are held in an epoch and shown in a mode, the widest right first. */
export const territoriesShown = ({ territories }: Epoch, mode: SovereigntyMode): readonly string[] =>
  WIDEST_FIRST.flatMap((status) =>
    territories.filter(
      (territory) => territory.areas.length > 0 && territory.status === status && showsStatus(mode, status)
    )
  ).map(({ id }) => id);

const isOneOf = (property: string, values: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', [...values]]
];

/** Filters by id of the layer: in some modes a layer shows nothing. */
function filters({ epoch, sovereignty: mode, selection }: StyleContext) {
  const held = isOneOf('id', territoriesShown(epoch, mode));
  const withLook = (...looks: string[]): FilterSpecification => ['all', held, isOneOf('look', looks)];
  const nothing = withLook();
  return {
    held,
    cover: mode === 'control' ? withLook('sphere', 'hatched', 'plain') : nothing,
    spheres: mode === 'control' ? nothing : withLook('sphere'),
    edges: withLook('sphere'),
    hatched: mode === 'control' ? nothing : withLook('hatched', 'claimed'),
    selected: ['==', ['get', 'id'], selection?.kind === 'territory' ? selection.id : '']
  } satisfies Record<string, FilterSpecification>;
}

/** Nobody drew the edge of a sphere: from as near as its breadth would tell where it ran it is gone, and the fill with it. */
const sphereOpacity = (opacity: number) => byZoom([5, ofShown(opacity)], [7, 0]);

export function territoryLayers(context: StyleContext): readonly LayerSpecification[] {
  const { palette, edition } = context;
  const power = powerColour(palette, edition.powers);
  const [fill, edge] = palette.sphere;
  // The image names the theme, so that both can be had side by side.
  const image = (prefix: string): ExpressionSpecification => [
    'concat',
    `${prefix}${palette.name}:`,
    ['get', 'pattern']
  ];
  const { held, cover, spheres, edges, hatched, selected } = filters(context);
  const source = 'territories';
  return [
    { id: TERRITORY_AREAS, source, filter: held, type: 'fill', paint: { 'fill-opacity': 0 } },
    // Where only control is shown, the colour by law is painted over first.
    {
      id: 'territory-cover',
      source,
      filter: cover,
      type: 'fill',
      paint: { 'fill-color': palette.land, 'fill-opacity': SHOWN }
    },
    {
      id: 'territory-control',
      source,
      filter: cover,
      type: 'fill',
      paint: { 'fill-color': power, 'fill-opacity': fadingByZoom(0.17 * palette.tint, 0.3) }
    },
    {
      id: 'spheres',
      source,
      filter: spheres,
      type: 'fill',
      paint: { 'fill-color': power, 'fill-opacity': sphereOpacity(fill) }
    },
    {
      id: 'sphere-edges',
      source,
      filter: edges,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': power, 'line-width': 20, 'line-blur': 20, 'line-opacity': sphereOpacity(edge) }
    },
    {
      id: 'territory-hatch',
      source,
      filter: hatched,
      type: 'fill',
      paint: {
        'fill-pattern': ['step', ['zoom'], image(''), WIDE_FROM_ZOOM, image(WIDE_PREFIX)],
        // A claim is drawn more quietly than what is held.
        'fill-opacity': ofShown([
          'match',
          ['get', 'look'],
          'claimed',
          0.45 * palette.hatch,
          0.9 * palette.hatch
        ])
      }
    },
    {
      id: 'territory-selected',
      source,
      filter: selected,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2.4, 'line-opacity': 0.8 }
    }
  ];
}

/** A whole zoom: a filter acts at no other. */
const SPHERES_TO = 6;

/** Who held a sphere or a lease, written across it in its colour: for eyes that cannot tell two inks apart it is the only sign. */
export const territoryLabels = (context: StyleContext): readonly LayerSpecification[] => [
  {
    id: 'territory-names',
    type: 'symbol',
    source: 'territories',
    minzoom: 3,
    // A sphere fades as the map comes nearer; a lease is small.
    filter: [
      'all',
      filters(context).held,
      ['==', ['geometry-type'], 'Point'],
      ['==', ['get', 'sphere'], ['step', ['zoom'], true, SPHERES_TO, false]]
    ],
    layout: {
      'text-field': context.label,
      'text-font': ['Title Italic'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.6, 11.5, 6, 14],
      'text-letter-spacing': 0.08,
      'text-max-width': 8,
      'text-variable-anchor': ['center', 'top', 'bottom'],
      'text-padding': 1
    },
    paint: {
      'text-opacity': SHOWN,
      'text-color': powerLettering(context.palette, context.edition.powers),
      'text-halo-color': context.palette.halo,
      'text-halo-width': 1.4
    }
  }
];
