/**
 * A withdrawal that no source tells, where the visitor has asked for it: broken ways, and hollow dots for the detachments.
 * Time is one number on the graphics card; nothing is built while it runs.
 */
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { LngLat } from '../../../domain/lng-lat';
import type { GpuClock } from '../../gpu-time';
import { dashGlsl, RECONSTRUCTED_DASH } from '../../style/dash';
import { palettes, rgba } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import { TimedExtension } from '../timed-extension';
import { moving } from '../journey-heads/deck';
import { withdrawalGeometry, type UnitSegment, type UnitPath } from './withdrawal-geometry';

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

type Moving = {
  getTo: (unit: UnitSegment) => LngLat;
  getDays: (unit: UnitSegment) => readonly [number, number];
};

export function withdrawalLayers({ edition, clock, theme, plan }: LayerInputs) {
  if (plan === undefined) return [];
  const { detachments, trails } = withdrawalGeometry(edition, plan);
  const { page, ink } = palettes[theme];
  return [
    new PathLayer<UnitPath, { getTravel: (trail: UnitPath) => readonly [number, number][] }>({
      id: 'withdrawal-ways',
      data: trails,
      pickable: true,
      widthUnits: 'pixels',
      getWidth: 2,
      jointRounded: true,
      getPath: ({ path }) => path,
      getColor: rgba(ink),
      getTravel: ({ travel }) => travel,
      extensions: [trailing(clock)]
    }),
    new ScatterplotLayer<UnitSegment, Moving>({
      id: 'withdrawal-heads',
      data: detachments,
      pickable: true,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      stroked: true,
      getPosition: ({ from }) => [...from],
      getTo: ({ to }) => to,
      getDays: ({ days }) => days,
      getRadius: 4.5,
      getLineWidth: 1.6,
      getLineColor: rgba(ink),
      getFillColor: rgba(page),
      extensions: [moving(clock)]
    })
  ];
}
