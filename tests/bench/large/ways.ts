/**
 * Ways to show an edition that moves with the clock. Each is made for a map and a number of things: what it is given is
 * made first, then, when it is called again, what shows it.
 */
import { DataFilterExtension } from '@deck.gl/extensions';
import { TripsLayer } from '@deck.gl/geo-layers';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Layer } from '@deck.gl/core';
import type { Map as MapLibre } from 'maplibre-gl';
import { findWhatIsAskedFirst } from '../../../src/domain/asked-first';
import type { Edition } from '../../../src/domain/edition';
import { DAY, type Instant } from '../../../src/domain/time';
import { PARALLEL_LAYER } from '../../../src/map/layers/borders/style';
import { FAR } from '../../../src/map/gpu-time';
import { editionOf } from '../jump/events';
import { movementsOf, stopPlaces } from './journeys';
import { ourLayers, ourPage } from './ours';
import { eventArrays, tripArrays } from './typed-arrays';

/** Puts the clock at an instant and has the map drawn anew. */
export type ShowAt = (t: Instant) => void;
export type Counts = { readonly movements: number; readonly events: number };
type Way = (map: MapLibre, counts: Counts) => () => ShowAt;

const editionWith = ({ movements, events }: Counts): Edition => {
  const made = editionOf(events);
  const stops = stopPlaces();
  return { ...made, places: [...made.places, ...stops], movements: movementsOf(movements, stops) };
};

/** The same as whoever reads the files of an edition gives it to the page. */
const readEditionWith = (counts: Counts): Edition => {
  const edition = editionWith(counts);
  for (const _ of findWhatIsAskedFirst(edition));
  return edition;
};

/** Nothing but the map: what a picture of it costs. */
const none: Way = (map) => () => () => {
  map.triggerRepaint();
};

const DAYS_IN_VIEW = 7;

/** `beforeId` is the overlay's, of which layers do not know. */
const belowNames = <P extends object>(props: P): P => ({ ...props, beforeId: PARALLEL_LAYER });

/** deck.gl's TripsLayer from typed arrays, and where it shows events its filter on the graphics card. */
const typed =
  (withEvents: boolean): Way =>
  (map, counts) => {
    const edition = editionWith(counts);
    const trips = tripArrays(edition);
    const lights = withEvents ? eventArrays(edition) : undefined;
    const { start } = edition.span; // and nothing else of it is kept
    const layersAt = (now: number): Layer[] => [
      new TripsLayer(
        belowNames({
          id: 'trips',
          data: trips,
          _pathType: 'open' as const,
          positionFormat: 'XY' as const,
          widthUnits: 'pixels' as const,
          getWidth: 2.2,
          getColor: [185, 44, 23] as [number, number, number],
          jointRounded: true,
          trailLength: DAYS_IN_VIEW,
          currentTime: now
        })
      ),
      ...(lights
        ? [
            new ScatterplotLayer(
              belowNames({
                id: 'events',
                data: lights,
                radiusUnits: 'pixels' as const,
                getRadius: 5,
                getFillColor: [185, 44, 23] as [number, number, number],
                filterRange: [
                  [-FAR, now],
                  [now, FAR]
                ],
                extensions: [FILTER]
              })
            )
          ]
        : [])
    ];
    return () => {
      const overlay = new MapLibreOverlay({ interleaved: true, layers: layersAt(0) });
      map.addControl(overlay);
      return (t) => {
        overlay.setProps({ layers: layersAt((t - start) / DAY) });
      };
    };
  };
const FILTER = new DataFilterExtension({ filterSize: 2 });

const ours =
  (show: (map: MapLibre, edition: Edition) => ShowAt): Way =>
  (map, counts) => {
    const edition = readEditionWith(counts);
    return () => show(map, edition);
  };

export const WAYS = {
  none,
  trips: typed(false),
  peers: typed(true),
  layers: ours(ourLayers),
  page: ours(ourPage)
} as const;
