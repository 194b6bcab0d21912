/**
 * Everything on the map, bottom to top: the one place that says in which order it is drawn, what hides it, what of it
 * can be clicked. MapLibre gives room to the names of the last layer first.
 */
import type { EntityKind } from '../../domain/entities/entity-ref';
import { borderLayers, parallelLayers } from './borders/style';
import { eventsSoFarLayers } from './events-so-far/style';
import { graticuleLayers } from './graticule/style';
import { stopLabels } from './journeys/style';
import { landLayers } from './land/style';
import type { MapLayer } from './map-layer';
import { greatNames, smallNames } from './names/style';
import { greatPlaceLabels, PLACE_LAYERS, placeLabels } from './places/style';
import { planLabels, planLayers } from './town-plans/style';
import { powerLayers } from './powers/style';
import { reliefLayers } from './relief/style';
import { riverLayers } from './rivers/style';
import { ROUTE_LAYERS, routeLabels, routeLayers } from './routes/style';
import { coastLayers, depthLayers, seaLayers } from './sea/style';
import { TERRITORY_AREAS, territoryLabels, territoryLayers } from './territories/style';
import { WITHDRAWAL_LAYERS, withdrawalSigns } from './withdrawal/style';

export const LAYERS: readonly MapLayer[] = [
  { style: landLayers },
  { style: powerLayers },
  {
    toggle: 'territories',
    style: territoryLayers,
    sources: ({ territorySources }) => territorySources,
    picks: { kind: 'territory', layers: [TERRITORY_AREAS] }
  },
  { toggle: 'relief', style: reliefLayers },
  { toggle: 'rivers', style: riverLayers },
  { style: seaLayers },
  { toggle: 'depths', style: depthLayers },
  {
    style: graticuleLayers,
    sources: ({ graticuleSources }) => graticuleSources
  },
  { style: coastLayers },
  { style: planLayers },
  {
    toggle: 'railways',
    style: routeLayers,
    sources: ({ routeSources }) => routeSources,
    picks: { kind: 'route', layers: ROUTE_LAYERS }
  },
  { style: borderLayers },
  {
    toggle: 'territories',
    deck: ({ territoryZoneLayers }) => territoryZoneLayers
  },
  { toggle: 'journeys', deck: ({ journeyLayers }) => journeyLayers },
  {
    toggle: 'places',
    deck: ({ positionUncertaintyLayers }) => positionUncertaintyLayers
  },
  {
    toggle: 'events',
    style: eventsSoFarLayers,
    movingSources: ({ eventsSoFarSources }) => eventsSoFarSources
  },
  { toggle: 'places', deck: ({ placeLayers }) => placeLayers },
  { toggle: 'events', deck: ({ eventLayers }) => eventLayers },
  { toggle: 'journeys', deck: ({ journeyHeadLayers }) => journeyHeadLayers },
  { toggle: 'journeys', deck: ({ withdrawalLayers }) => withdrawalLayers },
  { style: parallelLayers },
  { toggle: 'names', style: planLabels },
  { toggle: 'names', style: smallNames },
  { toggle: 'territories', style: territoryLabels },
  { toggle: 'railways', style: routeLabels },
  {
    toggle: 'places',
    style: placeLabels,
    sources: ({ placeSources }) => placeSources,
    picks: { kind: 'place', layers: PLACE_LAYERS }
  },
  { toggle: 'names', style: greatNames },
  {
    toggle: 'journeys',
    style: stopLabels,
    sources: ({ stopSources }) => stopSources
  },
  { toggle: 'places', style: greatPlaceLabels },
  {
    toggle: 'journeys',
    style: withdrawalSigns,
    movingSources: ({ withdrawalSources }) => withdrawalSources,
    picks: { kind: 'place', layers: WITHDRAWAL_LAYERS }
  }
];

/** Ids of the layers of the style that can be clicked, and whose features are entities of this kind. */
export const clickableLayers = (kind: EntityKind): string[] =>
  LAYERS.flatMap(({ picks }) => (picks?.kind === kind ? picks.layers : []));

/** Of entities that lie on one another, which is meant: the smaller before the larger. */
const PICKED_FIRST: readonly EntityKind[] = ['event', 'place', 'movement', 'route', 'territory'];

export const isPickedBefore = (a: EntityKind, b: EntityKind) =>
  PICKED_FIRST.indexOf(a) < PICKED_FIRST.indexOf(b);
