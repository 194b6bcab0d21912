/**
 * Events lighting up where they happen, in the form of their date (`event-symbol`). A full disc says that the event is
 * surely the case at the clock, or surely within the window; what is only possible is weak or hollow. A glow round
 * the mark is the instant's, and dies away in the days after, so that a reader who lets time run can see it.
 */
import { ScatterplotLayer } from '@deck.gl/layers';
import { isRegion, type Edition } from '../../../domain/edition';
import type { EntityRef } from '../../../domain/entities/entity-ref';
import { type GpuClock } from '../../gpu-time';
import { EVENT_SYMBOL_FORMS, EVENT_SYMBOL_SIZES } from '../../style/event-symbol';
import { palettes, rgba } from '../../style/palette';
import { eventMarkers, type EventMarker } from './event-markers';
import type { Vec4 } from './event-times';
import { EVENT_SYMBOL_GLSL } from './symbol-glsl';
import type { LayerInputs } from '../layer-inputs';
import { GLSL_OVERLAPS_RANGE, GLSL_DISCARD_VERTEX, TimedExtension } from '../timed-extension';

/** Days in which a glow dies away: at the usual pace not quite two seconds. */
const AFTERGLOW_DAYS = 8;

/** Of a whole region, in pixels; its glow must not hide what the region is hatched with. */
const REGION = { radius: 34, strength: 0.55 };

/** Which event is seen although it has no date: the one that the visitor has chosen. */
const chosenUndated = (edition: Edition, selection: EntityRef | undefined): string =>
  selection?.kind === 'event' &&
  edition.events.some(({ id, when }) => id === selection.id && when.length === 0)
    ? selection.id
    : '';

const glowing = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'glow', // deck.gl has a module of its own called lighting
    attributes: {
      glowTimes: { size: 4, accessor: 'getTimes' },
      glowSpans: { size: 4, accessor: 'getSpans' },
      glowLook: { size: 4, accessor: 'getLook' },
      glowShown: { size: 1, accessor: 'getShown' }
    },
    inject: {
      'vs:#decl': `
in vec4 glowTimes;
in vec4 glowSpans;
in vec4 glowLook;
in float glowShown;
flat out vec4 vGlow;
flat out vec2 vRoom;
flat out vec3 vPaper;`,
      'vs:#main-end': /* glsl */ `
  float glowStrength = glowLook.x;
  bool glowCanBeSure = glowLook.z >= 0.0;
  bool glowNow = clock.day >= glowTimes.x && clock.day < glowTimes.w;
  bool glowMet = ${GLSL_OVERLAPS_RANGE('glowSpans')};
  bool glowSure = (clock.day >= glowTimes.y && clock.day < glowTimes.z)
    || (glowMet && clock.from <= glowSpans.x && glowSpans.w <= clock.to);
  bool glowUndated = glowShown > 1.5;
  bool glowSolid = glowSure && glowCanBeSure && !glowUndated;
  float glowHalo = clock.day < glowTimes.x ? 0.0
    : glowStrength * (1.0 - clamp((clock.day - glowTimes.w) / ${AFTERGLOW_DAYS.toFixed(1)}, 0.0, 1.0));
  bool glowPoint = glowLook.w > 0.5;
  if (!glowPoint && glowMet) glowHalo = max(glowHalo, glowStrength);
  vGlow = vec4(
    glowHalo,
    glowPoint && (glowNow || glowMet || glowUndated) ? glowStrength : 0.0,
    glowLook.y,
    glowSolid ? 2.0 : glowLook.z
  );
  vRoom = vec2(outerRadiusPixels, glowPoint ? ${EVENT_SYMBOL_SIZES.halo.radius.toFixed(1)} : outerRadiusPixels);
  vPaper = instanceLineColors.rgb;
  if (glowShown < 0.5 || vGlow.x + vGlow.y < 0.02) ${GLSL_DISCARD_VERTEX}`,
      'fs:#decl': 'flat in vec4 vGlow;\nflat in vec2 vRoom;\nflat in vec3 vPaper;',
      'fs:DECKGL_FILTER_COLOR': EVENT_SYMBOL_GLSL
    }
  });

type Glowing = {
  readonly [name in 'getTimes' | 'getSpans' | 'getLook']: (light: EventMarker) => Vec4;
} & { readonly getShown: (light: EventMarker) => number };

export function eventLayers({ edition, selection, matchingEventIds, clock, theme }: LayerInputs) {
  const { accent, page } = palettes[theme];
  const chosen = chosenUndated(edition, selection);
  return new ScatterplotLayer<EventMarker, Glowing>({
    id: 'lights',
    data: eventMarkers(edition),
    pickable: true,
    radiusUnits: 'pixels',
    getRadius: ({ place }) => (isRegion(place) ? REGION.radius : EVENT_SYMBOL_SIZES.room),
    getPosition: ({ place }) => [...place.position],
    getFillColor: rgba(accent),
    getLineColor: rgba(page), // of what is hollow
    getTimes: ({ times }) => times,
    getSpans: ({ spans }) => spans,
    getLook: ({ look: { form, strength, disc, uncertain }, place }) => [
      strength * (isRegion(place) ? REGION.strength : 1),
      EVENT_SYMBOL_FORMS.indexOf(form),
      uncertain ? -1 : disc ? 1 : 0,
      isRegion(place) ? 0 : 1
    ],
    getShown: ({ event: { id, when } }) =>
      id === chosen ? 2 : when.length > 0 && matchingEventIds.has(id) ? 1 : 0,
    updateTriggers: { getShown: [chosen, [...matchingEventIds].join()] },
    extensions: [glowing(clock)]
  });
}
