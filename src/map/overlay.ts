/** deck.gl on the map: loaded after the first map frame, because it is large. */
import type { Deck, Layer, PickingInfo } from '@deck.gl/core';
import type { Device } from '@luma.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { EntityRef } from '../domain/entities/entity-ref';
import { hitTolerance } from './hit-tolerance';
import { isPickedBefore } from './layers';
import type { Columns } from './layers/columns';
import type { Pickable } from './layers/layer-inputs';
import { oneMoreEachFrame } from './one-more-each-frame';
import { repeatLayers, StandingView, type WebGLDevice } from './repeated-layers';
import { trackStateOnlyDuring } from './tracked-state';

export type Overlay = {
  /** Replaces the layers: for another selection, never for another time. */
  readonly show: (layers: readonly Layer[]) => void;
  /** Holds when all that was shown at first is on the map. */
  readonly begun: Promise<void>;
  /** Has an accessor of a layer asked again, which answers differently though layers and data are the same. */
  readonly invalidate: (what: { readonly layer: string; readonly accessor: string }) => void;
  /** What is drawn at a point of the map's canvas, a finger's width around it counted. */
  readonly at: (x: number, y: number) => EntityRef | undefined;
  /** All that is drawn there, the uppermost first, an entity perhaps more than once. */
  readonly allAt: (x: number, y: number) => readonly EntityRef[];
};

/** Of entities that lie on one another so many are looked at. */
const DEPTH = 10;

/** `failed` is called when the graphics card refuses. */
export function addOverlay(map: MapLibre, failed: (error: Error) => void): Overlay {
  let shown: readonly Layer[] = [];
  let device: Device | undefined;
  let begin: () => void;
  const hasDevice = new Promise<void>((resolve) => (begin = resolve));
  const props = {
    interleaved: true,
    layers: [] as Layer[],
    onError: failed,
    onDeviceInitialized: (made: Device) => {
      device = made;
      const deck = overlay['_deck'] as Deck | undefined;
      const { handle } = made as WebGLDevice;
      if (deck) repeatLayers(deck, made as WebGLDevice, trackStateOnlyDuring(handle, map.painter.context));
      begin();
    },
    // By this name deck.gl looks for the view of the map; its types know of no views.
    views: new StandingView({ id: 'maplibre' }) as unknown as null,
    parent: detachedEventRoot(),
    deviceProps: { debugShaders: 'never' } // luma.gl would lay its own page with the shader over the app
  } as const;
  // Asked for it in each picture, the page would have to be laid out once more in each.
  Object.defineProperty(map.getCanvas(), 'clientHeight', { get: () => map._camera.transform.height });
  const overlay = new MapLibreOverlay(props);
  map.addControl(overlay);
  // For each the graphics card is given programs, which take longer than all else that it begins with.
  const layers = oneMoreEachFrame(
    () => shown,
    (some) => {
      overlay.setProps({ layers: [...some] });
    },
    (draw) => void hasDevice.then(() => requestAnimationFrame(draw))
  );
  // Only while every source of the map is loaded does deck.gl give its layers their place under the names;
  // until it is told again, they lie over everything.
  map.once('idle', () => {
    layers.update();
  });
  map.once('remove', () => {
    shown = [];
    // deck.gl leaves a device that it found to whoever made it; what luma.gl asks of the window would keep the whole map.
    device?.getDefaultCanvasContext().destroy();
  });
  const radius = hitTolerance();
  const allAt = (x: number, y: number) =>
    overlay
      .pickMultipleObjects({ x, y, radius, depth: DEPTH })
      .flatMap((picked) => selectionOf(picked) ?? []);
  return {
    show: (next) => {
      shown = next;
      layers.update();
    },
    begun: layers.all,
    invalidate: ({ layer: id, accessor }) => {
      const deck = overlay['_deck'] as Deck | undefined;
      const layer = deck?.['layerManager']?.getLayers().find((it) => it.id === id);
      layer?.getAttributeManager()?.invalidate(accessor);
      layer?.setNeedsUpdate();
      void deck?.['animationLoop']?.start();
    },
    at: (x, y) => {
      const picked = overlay.pickObject({ x, y, radius });
      const first = picked ? selectionOf(picked) : undefined;
      if (first?.kind !== 'movement') return first;
      // Of a traveller who is at a place, what happened there is meant first.
      return allAt(x, y).reduce((best, next) => (isPickedBefore(next.kind, best.kind) ? next : best), first);
    },
    allAt
  };
}

/** Which entity is meant, whether the layer has its data as objects or as columns. */
function selectionOf({ object, layer, index }: PickingInfo): EntityRef | undefined {
  if (object) return (object as Pickable).selection;
  return (layer?.props.data as Columns | undefined)?.selectionOf(index);
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
