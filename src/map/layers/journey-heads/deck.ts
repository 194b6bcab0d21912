/**
 * The heads of journeys: full at a stop, which a source gives; hollow between two stops, where the place
 * is only computed; none on a way that nobody dates. Each stay and each stretch of the way is one instance;
 * the graphics card moves the one whose time it is along its stretch and hides all others.
 */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { GpuClock } from '../../gpu-time';
import { GLSL_DISCARD_VERTEX, TimedExtension, type TimedExtensionOptions } from '../timed-extension';
import { palettes, rgba } from '../../style/palette';
import type { DeckInputs } from '../layer-inputs';
import { SlotsExtension } from '../slots-extension';

/** What an extension has beside what moves its instances. */
type Beside = {
  readonly attributes: TimedExtensionOptions['attributes'];
  readonly decl: string;
  readonly mainEnd: string;
};

/** Moves each instance from its position to `getTo` in the time that `getDays` gives it, and hides it at all others. */
export const moving = (
  clock: GpuClock,
  name = 'moving',
  { attributes, decl, mainEnd }: Beside = { attributes: {}, decl: '', mainEnd: '' }
) =>
  new TimedExtension({
    clock,
    name,
    attributes: {
      movingTo: { size: 2, accessor: 'getTo' },
      movingDays: { size: 2, accessor: 'getDays' },
      ...attributes
    },
    inject: {
      'vs:#decl': `in vec2 movingTo;\nin vec2 movingDays;\n${decl}`,
      // Mercator on a flat map: halfway on the screen is halfway on the way.
      'vs:#main-end': /* glsl */ `
  vec4 movingStart = project_position_to_clipspace(instancePositions, instancePositions64Low, vec3(0.0));
  vec4 movingEnd = project_position_to_clipspace(vec3(movingTo, 0.0), vec3(0.0), vec3(0.0));
  float movingShare = (clock.day - movingDays.x) / max(movingDays.y - movingDays.x, 1e-6);
  gl_Position += (movingEnd - movingStart) * clamp(movingShare, 0.0, 1.0);
  if (clock.day < movingDays.x || clock.day >= movingDays.y) ${GLSL_DISCARD_VERTEX}
  ${mainEnd}`
    }
  });

/** A head is hollow unless its `getInferred` is 0: then it is filled with the colour of its rim. */
const FILLED: Beside = {
  attributes: { headInferred: { size: 1, accessor: 'getInferred' } },
  decl: 'in float headInferred;',
  mainEnd: 'if (headInferred < 0.5) vFillColor = vLineColor;'
};

export function journeyHeadLayers({ journeys: { heads }, clock, theme }: DeckInputs) {
  const { accent, page } = palettes[theme];
  return new ScatterplotLayer({
    id: 'travellers',
    data: heads,
    pickable: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getRadius: 5.2,
    getLineWidth: 2,
    getLineColor: rgba(accent),
    getFillColor: rgba(page),
    extensions: [moving(clock, 'movingHead', FILLED), new SlotsExtension(heads)]
  });
}
