/**
 * The heads of journeys: full at a stop, which a source gives; hollow between two stops, where the place
 * is only computed; none on a way that nobody dates. Each stay and each stretch of the way is one instance;
 * the graphics card moves the one whose time it is along its stretch and hides all others.
 */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { GpuClock } from '../../gpu-time';
import { GLSL_DISCARD_VERTEX, TimedExtension } from '../timed-extension';
import { palettes, rgba } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import { journeyColumns } from '../journeys/journey-columns';

/** Moves each instance from its position to `getTo` in the time that `getDays` gives it, and hides it at all others. */
export const moving = (clock: GpuClock) =>
  new TimedExtension({
    clock,
    name: 'moving',
    attributes: {
      movingTo: { size: 2, accessor: 'getTo' },
      movingDays: { size: 2, accessor: 'getDays' }
    },
    inject: {
      'vs:#decl': 'in vec2 movingTo;\nin vec2 movingDays;',
      // Mercator on a flat map: halfway on the screen is halfway on the way.
      'vs:#main-end': /* glsl */ `
  vec4 movingStart = project_position_to_clipspace(instancePositions, instancePositions64Low, vec3(0.0));
  vec4 movingEnd = project_position_to_clipspace(vec3(movingTo, 0.0), vec3(0.0), vec3(0.0));
  float movingShare = (clock.day - movingDays.x) / max(movingDays.y - movingDays.x, 1e-6);
  gl_Position += (movingEnd - movingStart) * clamp(movingShare, 0.0, 1.0);
  if (clock.day < movingDays.x || clock.day >= movingDays.y) ${GLSL_DISCARD_VERTEX}`
    }
  });

export function journeyHeadLayers({ edition, journeys, clock, theme }: LayerInputs) {
  const { accent, page } = palettes[theme];
  const { heads } = journeyColumns(edition)(journeys);
  const [full, hollow] = [rgba(accent), rgba(page)];
  return new ScatterplotLayer({
    id: 'travellers',
    data: heads,
    pickable: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getRadius: 5.2,
    getLineWidth: 2,
    getLineColor: full,
    getFillColor: (_, { index }) => (heads.isInferred(index) ? hollow : full),
    updateTriggers: { getFillColor: theme },
    extensions: [moving(clock)]
  });
}
