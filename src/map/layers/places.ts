/** A dot for each place, from the zoom at which it has room; the selected ones in the accent. */
import { ScatterplotLayer } from '@deck.gl/layers';
import { isRegion, type Edition, type Place } from '../../domain/edition';
import { memoByObject } from '../../domain/memo';
import { type GpuClock } from '../gpu-time';
import { TimedExtension, OFF_SCREEN } from './timed-extension';
import { palettes, rgba } from '../palette';
import { minzoom, selectedPlaces } from '../prominence';
import type { Pickable, Sheet } from './sheet';

export type Dot = Pickable & { readonly place: Place; readonly minzoom: number };

/** From the look of a sheet: how large a place of each rank is drawn, in pixels. */
const RADIUS = { 1: 3.4, 2: 2.8, 3: 2.2, 4: 1.8 } as const;
export const dots = memoByObject((edition: Edition): readonly Dot[] =>
  edition.places
    .filter((place) => !isRegion(place))
    .map((place) => ({
      selection: { kind: 'place', id: place.id },
      place,
      minzoom: minzoom(edition, place)
    }))
);

const zooming = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'zooming',
    attributes: { zoomingFrom: { size: 1, accessor: 'getMinzoom' } },
    inject: {
      'vs:#decl': 'in float zoomingFrom;',
      'vs:#main-end': `if (log2(project.scale) < zoomingFrom) ${OFF_SCREEN}`
    }
  });

export function build({ edition, selection, clock, theme }: Sheet) {
  const { accent, ink, page } = palettes[theme];
  const selected = new Set(selectedPlaces(edition, selection));
  const chosen = [...selected].join();
  return new ScatterplotLayer<Dot, { getMinzoom: (dot: Dot) => number }>({
    id: 'places',
    data: dots(edition),
    pickable: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: ({ place }) => place.position as [number, number],
    getRadius: ({ place }) => RADIUS[place.rank],
    getLineWidth: ({ place }) => (place.rank === 1 ? 1.5 : 1.1),
    getFillColor: ({ place }) => rgba(selected.has(place.id) ? accent : page),
    getLineColor: ({ place }) => rgba(selected.has(place.id) ? accent : ink),
    getMinzoom: ({ place, minzoom: from }) => (selected.has(place.id) ? 0 : from),
    updateTriggers: {
      getFillColor: [chosen, theme],
      getLineColor: [chosen, theme],
      getMinzoom: chosen
    },
    extensions: [zooming(clock)]
  });
}
