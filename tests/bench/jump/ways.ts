/** Two ways to put the clock of a map elsewhere. Each is made for a map and its events, and answers how to jump. */
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Edition, Place } from '../../../src/domain/edition';
import { PresenceIndex } from '../../../src/domain/presence-index';
import { scene } from '../../../src/domain/scene';
import type { Instant } from '../../../src/domain/time';
import { PARALLEL_LAYER } from '../../../src/map/layers/borders/style';
import { FAR, gpuDay, type GpuClock } from '../../../src/map/gpu-time';
import { eventMarkers, type EventMarker } from '../../../src/map/layers/events/event-markers';
import { deckLayers } from '../../../src/map/layers/deck-layers';
import { journeyColumns } from '../../../src/map/layers/journeys/journey-columns';
import { addOverlay } from '../../../src/map/overlay';

/** Puts the clock at an instant and has the map drawn anew. */
export type Jump = (t: Instant) => void;
export type Way = (map: MapLibre, edition: Edition) => Jump;

/** As the app does: one number for the graphics card, the scene, and how many events are the case. */
const ours: Way = (map, edition) => {
  const clock: GpuClock = { day: 0, window: undefined };
  const matchingEventIds = new Set(edition.events.map(({ id }) => id));
  const overlay = addOverlay(map, (error) => {
    throw error;
  });
  overlay.show(
    deckLayers({
      edition,
      journeys: journeyColumns(edition)(clock)([]),
      selection: undefined,
      matchingEventIds,
      hidden: new Set(),
      sovereignty: 'both',
      languages: ['en'],
      theme: 'day',
      clock,
      cumulative: false,
      plan: undefined
    })
  );
  const index = new PresenceIndex(edition);
  return (t) => {
    const { current, previous, next } = scene(edition, t, { selection: undefined });
    const { sure, possible } = index.countsAt(t);
    Object.assign(globalThis, { told: [current, previous, next, sure, possible] });
    clock.day = gpuDay(edition, t);
    map.triggerRepaint();
  };
};

/** As deck.gl has it: the data once, and for each jump the same layer with another range of its filter; below it the places. */
const filter: Way = (map, edition) => {
  const places = new ScatterplotLayer<Place>({
    id: 'places',
    beforeId: PARALLEL_LAYER,
    data: edition.places,
    radiusUnits: 'pixels',
    getRadius: 2.2,
    getPosition: ({ position }) => position,
    getFillColor: [42, 38, 32]
  } as ConstructorParameters<typeof ScatterplotLayer<Place>>[0]); // `beforeId` is the overlay's
  const data = eventMarkers(edition);
  const extensions = [new DataFilterExtension({ filterSize: 2 })];
  const layerAt = (day: number) =>
    new ScatterplotLayer<EventMarker, DataFilterExtensionProps<EventMarker>>({
      id: 'events',
      beforeId: PARALLEL_LAYER,
      data,
      radiusUnits: 'pixels',
      getRadius: 5,
      getPosition: ({ place }) => place.position,
      getFillColor: [185, 44, 23],
      getFilterValue: ({ times }) => [times[0], times[3]],
      filterRange: [
        [-FAR, day],
        [day, FAR]
      ],
      extensions
    } as ConstructorParameters<
      typeof ScatterplotLayer<EventMarker, DataFilterExtensionProps<EventMarker>>
    >[0]); // likewise
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [places, layerAt(0)] });
  map.addControl(overlay);
  return (t) => {
    overlay.setProps({ layers: [places, layerAt(gpuDay(edition, t))] });
  };
};

/** Nothing but the map: what a frame of it costs. */
const none: Way = (map) => () => {
  map.triggerRepaint();
};

export const WAYS = { none, filter, ours } as const;
