/**
 * Events lighting up where they happen. The light says no more than the date: full for a day, weaker for
 * a month, weakest for a season or longer; it stays as long as the date allows and dies away in the days
 * after, so that a reader who lets time run can see it.
 */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Dating, Precision } from '../../domain/dating';
import { chronicle } from '../../domain/chronicle';
import { isRegion } from '../../domain/edition';
import { gpuDay, type GpuClock } from '../gpu-time';
import { OFF_SCREEN, TimedExtension } from './timed-extension';
import { palettes, rgba } from '../palette';
import { perEdition, type Pickable, type Sheet } from './sheet';

export type Light = Pickable & {
  readonly position: [number, number];
  /** Day on which it comes up, day on which it begins to fade, strength, and how firm its core is: 0 to 1. */
  readonly light: [number, number, number, number];
  readonly radius: number;
};

/** Days in which a light dies away: at the usual pace not quite two seconds. */
export const AFTERGLOW = 8;

const STRENGTH: Readonly<Record<Precision, number>> = {
  hour: 1,
  day: 1,
  month: 0.55,
  season: 0.28,
  year: 0.2
};

/** A light over a whole region must not hide what the region is hatched with. */
const SOFT = 0.55;

/** How strongly a dating shows: its coarser end decides, and every doubt weakens it. */
export function strength({ from, to, approximate, uncertain }: Dating): number {
  const ends = [from, to].flatMap((moment) => (moment ? [STRENGTH[moment.precision]] : []));
  const open = from && to ? 1 : 0.7;
  return Math.min(...ends) * open * (approximate || uncertain ? 0.7 : 1);
}

/**
 * A light for each reading of a date at each place that sources name. The latest lies on top, and is the
 * one picked; of several at one moment the one that the edition tells first.
 */
export const lights = perEdition((edition): readonly Light[] =>
  chronicle(edition)
    .toReversed()
    .sort((a, b) => a.moment - b.moment)
    .flatMap(({ event }) =>
      event.where.flatMap(({ value: place }) =>
        event.when.map(({ value: dating }): Light => {
          // Of an open end only the known side lights up.
          const known = {
            start: dating.from?.span ?? dating.to?.span,
            end: dating.to?.span ?? dating.from?.span
          };
          return {
            selection: { kind: 'event', id: event.id },
            position: place.position as [number, number],
            light: [
              gpuDay(edition, Math.max(dating.span.start, known.start?.start ?? 0)),
              gpuDay(edition, Math.min(dating.span.end, known.end?.end ?? 0)),
              (strength(dating) * (isRegion(place) ? SOFT : 1)) / Math.sqrt(event.when.length),
              isRegion(place) ? 0 : 1
            ],
            radius: isRegion(place) ? 34 : 13
          };
        })
      )
    )
);

const glowing = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'glow', // deck.gl has a module of its own called lighting
    attributes: { glowTimes: { size: 4, accessor: 'getLight' } },
    inject: {
      'vs:#decl': 'in vec4 glowTimes;\nflat out vec2 vGlow;',
      'vs:#main-end': /* glsl */ `
  float glowAge = clock.day - glowTimes.y;
  vGlow.y = glowTimes.w;
  vGlow.x = clock.day < glowTimes.x ? 0.0
    : glowTimes.z * (1.0 - clamp(glowAge / ${AFTERGLOW.toFixed(1)}, 0.0, 1.0));
  if (vGlow.x < 0.02) ${OFF_SCREEN}`,
      'fs:#decl': 'flat in vec2 vGlow;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    float r = length(geometry.uv);
    float core = vGlow.y * (1.0 - smoothstep(0.30, 0.36, r));
    float halo = 0.42 * (1.0 - smoothstep(0.0, 1.0, r));
    color.a *= vGlow.x * max(core, halo);
  }`
    }
  });

export function build({ edition, clock, theme }: Sheet) {
  return new ScatterplotLayer<Light, { getLight: (light: Light) => [number, number, number, number] }>({
    id: 'lights',
    data: lights(edition),
    pickable: true,
    radiusUnits: 'pixels',
    getRadius: ({ radius }) => radius,
    getPosition: ({ position }) => position,
    getFillColor: rgba(palettes[theme].accent),
    getLight: ({ light }) => light,
    extensions: [glowing(clock)]
  });
}
