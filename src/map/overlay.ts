/** deck.gl on the map: loaded after the first map frame, because it is large. */
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { EntityKind, EntityRef } from '../domain/entities/entity-ref';
import { deckLayers } from './layers/deck';
import type { Pickable, LayerInputs } from './layers/layer-inputs';
import { hitTolerance } from './hit-tolerance';

export type Overlay = {
  /** Builds the layers anew: for another selection, never for another time. */
  readonly show: (inputs: LayerInputs) => void;
  /** What is drawn at a point of the map's canvas, a finger's width around it counted. */
  readonly at: (x: number, y: number) => EntityRef | undefined;
};

/** Of things that lie on one another which is meant: the lower the sooner. */
const RANK: Readonly<Record<EntityKind, number>> = {
  event: 0,
  place: 1,
  movement: 2,
  route: 3,
  territory: 4,
  person: 5,
  source: 5
};
/** How many of them are looked at. */
const DEPTH = 5;

/** `failed` is told when the graphics card refuses. */
export function addOverlay(map: MapLibre, inputs: LayerInputs, failed: (error: Error) => void): Overlay {
  let shown = deckLayers(inputs);
  const props = { interleaved: true, layers: shown, onError: failed, parent: detachedEventRoot() };
  const overlay = new MapLibreOverlay(props);
  map.addControl(overlay);
  // Only while every source of the map is loaded does deck.gl give its layers their place under the names;
  // until it is told again, they lie over everything.
  map.once('idle', () => {
    overlay.setProps({ layers: shown });
  });
  const radius = hitTolerance();
  return {
    show: (next) => {
      shown = deckLayers(next);
      overlay.setProps({ layers: shown });
    },
    at: (x, y) => {
      const first = (overlay.pickObject({ x, y, radius })?.object as Pickable | undefined)?.selection;
      if (first?.kind !== 'movement') return first;
      // Of a traveller who is at a place, what happened there is told first.
      const below = overlay.pickMultipleObjects({ x, y, radius, depth: DEPTH });
      return below
        .map(({ object }) => (object as Pickable).selection)
        .reduce((best, next) => (RANK[next.kind] < RANK[best.kind] ? next : best), first);
    }
  };
}

/**
 * An element off the page, for deck.gl to listen to. Left to itself it listens to the canvas and looks, in every
 * frame in which the hand moves, what lies beneath: it reads the picture back, for which the graphics card must
 * first have finished it. Here `at` is asked instead, and only while the map stands still.
 */
function detachedEventRoot(): HTMLDivElement {
  const parent = document.createElement('div');
  parent.append(document.createElement('div'));
  parent.firstElementChild?.classList.add('deck-events-root'); // the name by which deck.gl looks for it
  return parent;
}
