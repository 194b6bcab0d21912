/**
 * Events lighting up where they happen, in the form of their date (`event-symbol`). A full disc says that the event is
 * surely the case at the clock, or surely within the window; what is only possible is weak or hollow. A glow round
 * the mark is the instant's, and dies away in the days after, so that a reader who lets time run can see it.
 */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Edition } from '../../../domain/edition';
import { findOfKind } from '../../../domain/entities';
import type { EntityRef } from '../../../domain/entities/entity-ref';
import { type GpuClock } from '../../gpu-time';
import { EVENT_SYMBOL_SIZES } from '../../style/event-symbol';
import { palettes, rgba } from '../../style/palette';
import { lookedForLights, STRENGTH_PARTS } from './light-columns';
import { EVENT_SYMBOL_GLSL } from './symbol-glsl';
import type { LayerInputs } from '../layer-inputs';
import { GLSL_OVERLAPS_RANGE, GLSL_DISCARD_VERTEX, TimedExtension } from '../timed-extension';

/** No light. */
const NONE = [-1, -1] as const;

/** Days in which a glow dies away: at the usual pace not quite two seconds. */
const AFTERGLOW_DAYS = 8;

/** Of the glow of a whole region: it must not hide what the region is hatched with. */
const REGION_STRENGTH = 0.55;

/** Which event is seen although it has no date: the one that the visitor has chosen. */
function chosenUndated(edition: Edition, selection: EntityRef | undefined): string | undefined {
  const chosen = findOfKind(edition, 'event', selection);
  return chosen?.when.length === 0 ? chosen.id : undefined;
}

/** `undated`: the lights that are seen although they have no date. */
const glowing = (clock: GpuClock, undated: readonly [from: number, to: number]) =>
  new TimedExtension({
    clock,
    name: 'glow', // deck.gl has a module of its own called lighting
    attributes: {
      glowTimes: { size: 4, accessor: 'getTimes' },
      glowSpans: { size: 4, accessor: 'getSpans' },
      glowLook: { size: 4, accessor: 'getLook' },
      glowShown: { size: 1, accessor: 'getShown' }
    },
    uniforms: {
      types: { undatedFrom: 'f32', undatedTo: 'f32' },
      block: /* glsl */ `
layout(std140) uniform glowUniforms {
  float undatedFrom;
  float undatedTo;
} glow;
`,
      values: () => ({ undatedFrom: undated[0], undatedTo: undated[1] })
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
  bool glowPoint = glowLook.w > 0.5;
  float glowStrength = glowLook.x / ${STRENGTH_PARTS.toFixed(1)} * (glowPoint ? 1.0 : ${REGION_STRENGTH});
  bool glowCanBeSure = glowLook.z > 0.5;
  bool glowNow = clock.day >= glowTimes.x && clock.day < glowTimes.w;
  bool glowMet = ${GLSL_OVERLAPS_RANGE('glowSpans')};
  bool glowSure = (clock.day >= glowTimes.y && clock.day < glowTimes.z)
    || (glowMet && clock.from <= glowSpans.x && glowSpans.w <= clock.to);
  float glowItem = float(gl_InstanceID);
  bool glowUndated = glowItem >= glow.undatedFrom && glowItem < glow.undatedTo;
  bool glowSolid = glowSure && glowCanBeSure && !glowUndated;
  float glowHalo = clock.day < glowTimes.x ? 0.0
    : glowStrength * (1.0 - clamp((clock.day - glowTimes.w) / ${AFTERGLOW_DAYS.toFixed(1)}, 0.0, 1.0));
  if (!glowPoint && glowMet) glowHalo = max(glowHalo, glowStrength);
  vGlow = vec4(
    glowHalo,
    glowPoint && (glowNow || glowMet || glowUndated) ? glowStrength : 0.0,
    glowLook.y,
    glowSolid ? 2.0 : glowLook.z - 1.0
  );
  vRoom = vec2(outerRadiusPixels, glowPoint ? ${EVENT_SYMBOL_SIZES.halo.radius.toFixed(1)} : outerRadiusPixels);
  vPaper = instanceLineColors.rgb;
  if ((glowShown < 0.5 && !glowUndated) || vGlow.x + vGlow.y < 0.02) ${GLSL_DISCARD_VERTEX}`,
      'fs:#decl': 'flat in vec4 vGlow;\nflat in vec2 vRoom;\nflat in vec3 vPaper;',
      'fs:DECKGL_FILTER_COLOR': EVENT_SYMBOL_GLSL
    }
  });

export function eventLayers({ edition, selection, matchingEventIds, clock, theme }: LayerInputs) {
  const { accent, page } = palettes[theme];
  const lights = lookedForLights(edition)(matchingEventIds);
  const undated = chosenUndated(edition, selection);
  return new ScatterplotLayer({
    id: 'lights',
    data: lights,
    pickable: true,
    radiusUnits: 'pixels',
    getFillColor: rgba(accent),
    getLineColor: rgba(page), // of what is hollow
    extensions: [glowing(clock, undated === undefined ? NONE : lights.itemsOf(undated))]
  });
}
