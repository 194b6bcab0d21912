/**
 * A withdrawal that no source tells, where the visitor has asked for it: hollow heads, broken ways, hollow piles. Time is
 * one number on the graphics card; nothing is built while it runs.
 */
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '../../../domain/lng-lat';
import type { GpuClock } from '../../gpu-time';
import { dashGlsl, RECONSTRUCTED_DASH } from '../../style/dash';
import { palettes, rgba } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import { GLSL_DISCARD_VERTEX, TimedExtension } from '../timed-extension';
import { moving } from '../journey-heads/deck';
import { withdrawalGeometry, type StackBlock, type UnitSegment, type UnitPath } from './withdrawal-geometry';

/** In pixels: a pile of everybody, the width of a pile, and the disc in which a brick is drawn. */
const [PILE, WIDTH, DISC] = [110, 8, 10] as const;
/** How far the middle of a pile is from its place, by its column. */
const ASIDE = [-11, -22] as const;

const trailing = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'trailing',
    attributes: {
      trails: {
        size: 2,
        accessor: 'getTravel',
        shaderAttributes: { trailHere: { vertexOffset: 0 }, trailThere: { vertexOffset: 1 } }
      }
    },
    inject: {
      'vs:#decl': 'in vec2 trailHere;\nin vec2 trailThere;\nout vec2 vTrail;',
      'vs:#main-end': 'vTrail = mix(trailHere, trailThere, positions.x);\nvTrail.y *= project.scale;',
      'fs:#decl': 'in vec2 vTrail;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    color.a *= clock.day >= vTrail.x ? 1.0 : 0.45;
    color.a *= ${dashGlsl('vTrail.y', RECONSTRUCTED_DASH)};
  }`
    }
  });

const piling = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'piling',
    attributes: {
      pilingBrick: { size: 3, accessor: 'getBrick' },
      pilingDays: { size: 2, accessor: 'getDays' }
    },
    inject: {
      'vs:#decl': 'in vec3 pilingBrick;\nin vec2 pilingDays;\nflat out float vHalf;',
      'vs:#main-end': /* glsl */ `
  vHalf = (pilingBrick.z - pilingBrick.y) * 0.5;
  gl_Position.xy += project_pixel_size_to_clipspace(vec2(pilingBrick.x, (pilingBrick.y + pilingBrick.z) * 0.5));
  if (clock.day < pilingDays.x || clock.day >= pilingDays.y) ${GLSL_DISCARD_VERTEX}`,
      'fs:#decl': 'flat in float vHalf;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  vec2 pilingAt = abs(geometry.uv) * ${DISC.toFixed(1)};
  if (pilingAt.x > ${(WIDTH / 2).toFixed(1)} || pilingAt.y > vHalf) discard;
  // Two broken sides and air between them: hollow, as all that is only computed.
  bool side = pilingAt.x > ${(WIDTH / 2 - 1.2).toFixed(1)};
  if (!bool(picking.isActive)) color.a *= side ? (pilingAt.y < vHalf - 0.4 ? 1.0 : 0.3) : 0.22;`
    }
  });

type InTime = { getDays: (part: UnitSegment | StackBlock) => readonly [number, number] };
type Moving = InTime & { getTo: (mover: UnitSegment) => LngLat };

export function withdrawalLayers({ edition, clock, theme, plan }: LayerInputs) {
  if (plan === undefined) return [];
  const { movers, trails, heaps } = withdrawalGeometry(edition, plan);
  const { page, ink } = palettes[theme];
  const shared = {
    getTo: ({ to }: UnitSegment) => to,
    getDays: ({ days }: UnitSegment | StackBlock) => days,
    getPosition: ({ from }: UnitSegment): [number, number] => [...from]
  };
  return [
    new PathLayer<UnitPath, { getTravel: (trail: UnitPath) => readonly [number, number][] }>({
      id: 'withdrawal-ways',
      data: trails,
      pickable: true,
      widthUnits: 'pixels',
      getWidth: 1.6,
      jointRounded: true,
      getPath: ({ path }) => path,
      getColor: rgba(ink),
      getTravel: ({ travel }) => travel,
      extensions: [trailing(clock)]
    }),
    new ScatterplotLayer<StackBlock, InTime & { getBrick: (heap: StackBlock) => [number, number, number] }>({
      id: 'withdrawal-piles',
      data: heaps,
      pickable: true,
      radiusUnits: 'pixels',
      getRadius: DISC,
      getPosition: ({ position }) => [...position],
      getFillColor: rgba(ink),
      getBrick: ({ column, low, high }) => [ASIDE[column], low * PILE, high * PILE],
      getDays: shared.getDays,
      extensions: [piling(clock)]
    }),
    new ScatterplotLayer<UnitSegment, Moving>({
      ...shared,
      id: 'withdrawal-heads',
      data: movers,
      pickable: true,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      stroked: true,
      getRadius: ({ ship }) => (ship ? 6 : 3.6),
      getLineWidth: ({ ship }) => (ship ? 2 : 1.4),
      getLineColor: rgba(ink),
      getFillColor: rgba(page),
      extensions: [moving(clock)]
    })
  ];
}
