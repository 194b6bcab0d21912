/**
 * How well a place is known, to scale: a thin broken circle in which it lies somewhere. It stands round what happens
 * at the clock or in the window, and round what the visitor has chosen, once it is wider than the dot.
 */
import { ScatterplotLayer } from '@deck.gl/layers';
import { isRegion, type Edition, type Place } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import type { EntityRef } from '../../../domain/entities/entity-ref';
import type { GpuClock } from '../../gpu-time';
import { UNCERTAINTY_DASH } from '../../style/dash';
import { palettes, rgba } from '../../style/palette';
import { NEVER, type Vec4, type EventTimes } from '../events/event-times';
import { eventMarkers } from '../events/event-markers';
import { listed, type LayerInputs, type Pickable } from '../layer-inputs';
import { GLSL_OVERLAPS_RANGE, GLSL_DISCARD_VERTEX, TimedExtension } from '../timed-extension';

export type UncertaintyCircle = Pickable &
  EventTimes & {
    readonly place: Place;
    /** Of the event round which it stands; none for the place by itself. */
    readonly event: string | undefined;
  };

/** In pixels: a ring no wider than a dot says nothing, and of one much wider than the screen nothing is seen. */
const LEAST = 7;
const MOST = 4000;

/** One for each place that is not exact, and one for each event that is put there; a region is no point at all. */
export const uncertaintyCircles = memoByObject((edition: Edition): readonly UncertaintyCircle[] => {
  const inexact = (place: Place) => place.precisionMetres !== undefined && !isRegion(place);
  const places = edition.places.filter(inexact);
  if (places.length === 0) return [];
  const alone = places.map((place): UncertaintyCircle => ({
    selection: { kind: 'place', id: place.id },
    place,
    event: undefined,
    times: NEVER,
    spans: NEVER
  }));
  const around = eventMarkers(edition, ({ where }) => where.some(({ value }) => inexact(value)))
    .filter(({ place }) => inexact(place))
    .map(({ selection, place, event, times, spans }) => ({
      selection,
      place,
      event: event.id,
      times,
      spans
    }));
  return [...alone, ...around];
});

/** Ids of the places that the visitor has chosen: the one, or those of the event. */
function chosenPlaces({ events }: Edition, selection: EntityRef | undefined): readonly string[] {
  if (selection?.kind === 'place') return [selection.id];
  if (selection?.kind !== 'event') return [];
  return events.find(({ id }) => id === selection.id)?.where.map(({ value }) => value.id) ?? [];
}

const ringed = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'ringed',
    attributes: {
      ringedTimes: { size: 4, accessor: 'getTimes' },
      ringedSpans: { size: 4, accessor: 'getSpans' },
      ringedShown: { size: 1, accessor: 'getShown' }
    },
    inject: {
      'vs:#decl':
        'in vec4 ringedTimes;\nin vec4 ringedSpans;\nin float ringedShown;\nflat out float vRinged;',
      'vs:#main-end': /* glsl */ `
  vRinged = outerRadiusPixels;
  bool ringedLit = (clock.day >= ringedTimes.x && clock.day < ringedTimes.w) || ${GLSL_OVERLAPS_RANGE('ringedSpans')};
  bool ringedSeen = ringedShown > 1.5 || (ringedShown > 0.5 && ringedLit);
  if (!ringedSeen || vRinged < ${LEAST.toFixed(1)} || vRinged > ${MOST.toFixed(1)}) ${GLSL_DISCARD_VERTEX}`,
      'fs:#decl': 'flat in float vRinged;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  float dashes = floor(6.2832 * vRinged / ${UNCERTAINTY_DASH.every.toFixed(1)});
  float dash = fract(atan(geometry.uv.y, geometry.uv.x) / 6.2832 * dashes);
  if (dash > ${(UNCERTAINTY_DASH.on / UNCERTAINTY_DASH.every).toFixed(3)}) discard;`
    }
  });

type Ringed = {
  readonly [name in 'getTimes' | 'getSpans']: (ring: UncertaintyCircle) => Vec4;
} & { readonly getShown: (ring: UncertaintyCircle) => number };

export function positionUncertaintyLayers({
  edition,
  selection,
  matchingEventIds,
  clock,
  theme
}: LayerInputs) {
  const circles = uncertaintyCircles(edition);
  if (circles.length === 0) return [];
  const chosen = chosenPlaces(edition, selection);
  return new ScatterplotLayer<UncertaintyCircle, Ringed>({
    id: 'precision',
    data: circles,
    radiusUnits: 'meters',
    lineWidthUnits: 'pixels',
    filled: false,
    stroked: true,
    getPosition: ({ place }) => [...place.position],
    getRadius: ({ place }) => place.precisionMetres ?? 0,
    getLineWidth: 1,
    getLineColor: rgba(palettes[theme].secondInk),
    getTimes: ({ times }) => times,
    getSpans: ({ spans }) => spans,
    getShown: ({ event, place }) =>
      event === undefined ? (chosen.includes(place.id) ? 2 : 0) : matchingEventIds.has(event) ? 1 : 0,
    updateTriggers: { getShown: [chosen.join(), listed(matchingEventIds)] },
    extensions: [ringed(clock)]
  });
}
