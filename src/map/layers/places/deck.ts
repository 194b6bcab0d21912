/** A dot for each place whose name has room on the map; the selected ones in the accent. */
import { ScatterplotLayer } from '@deck.gl/layers';
import { isRegion, type Place, type Edition } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { type GpuClock } from '../../gpu-time';
import { TimedExtension, GLSL_DISCARD_VERTEX } from '../timed-extension';
import { palettes, rgba } from '../../style/palette';
import { labelMinzoom, BEYOND_ALL_ZOOMS, selectedPlaces } from './label-rank';
import type { LayerInputs, Pickable } from '../layer-inputs';

export type PlaceDot = Pickable & { readonly place: Place; readonly minzoom: number };

/** Radius of the dot of a place by its rank, in CSS pixels. */
const RADIUS = { 1: 3.4, 2: 2.8, 3: 2.2, 4: 1.8 } as const;
export const placeDots = memoByObject((edition: Edition): readonly PlaceDot[] =>
  edition.places
    .filter((place) => !isRegion(place))
    .map((place) => ({
      selection: { kind: 'place', id: place.id },
      place,
      minzoom: labelMinzoom(edition, place)
    }))
);

const zooming = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'zooming',
    attributes: { zoomingFrom: { size: 1, accessor: 'getMinzoom' } },
    inject: {
      'vs:#decl': 'in float zoomingFrom;',
      'vs:#main-end': `if (log2(project.scale) < zoomingFrom) ${GLSL_DISCARD_VERTEX}`
    }
  });

/** What answers anew when other places are named: `Overlay.invalidate`. */
export const PLACE_MINZOOM = { layer: 'places', accessor: 'getMinzoom' } as const;

export function placeLayers({ edition, selection, clock, namedPlaces, theme }: LayerInputs) {
  const { accent, ink, page } = palettes[theme];
  const selected = new Map(selectedPlaces(edition, selection).map(({ id, minzoom }) => [id, minzoom]));
  const chosen = [...selected].join();
  const isMute = (id: string) => namedPlaces?.ids?.has(id) === false;
  return new ScatterplotLayer<PlaceDot, { getMinzoom: (dot: PlaceDot) => number }>({
    id: PLACE_MINZOOM.layer,
    data: placeDots(edition),
    pickable: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: ({ place }) => [...place.position],
    getRadius: ({ place }) => RADIUS[place.rank],
    getLineWidth: ({ place }) => (place.rank === 1 ? 1.5 : 1.1),
    getFillColor: ({ place }) => rgba(selected.has(place.id) ? accent : page),
    getLineColor: ({ place }) => rgba(selected.has(place.id) ? accent : ink),
    getMinzoom: ({ place: { id }, minzoom: from }) =>
      selected.get(id) ?? (isMute(id) ? BEYOND_ALL_ZOOMS : from),
    updateTriggers: {
      getFillColor: [chosen, theme],
      getLineColor: [chosen, theme],
      getMinzoom: [chosen]
    },
    extensions: [zooming(clock)]
  });
}
