/**
 * The ways of journeys, but those drawn as bands (`strength`). A way that a source gives is one firm line; one that is only known by its ends
 * is two thin broken ones. Travelled so far in the accent, the rest in second ink; and so, faintly, is a
 * journey some days after the last that is known of it, unless it is looked at.
 */
import { PathLayer } from '@deck.gl/layers';
import { hasManyJourneys } from '../../../domain/journey-blocks';
import { FAR, type GpuClock } from '../../gpu-time';
import { TimedExtension } from '../timed-extension';
import { dashGlsl, SCHEMATIC_DASH } from '../../style/dash';
import { glslColour } from '../../style/glsl-colour';
import { palettes, rgba, type Palette } from '../../style/palette';
import type { DeckInputs } from '../layer-inputs';
import { SlotsExtension } from '../slots-extension';
import { bandLayer } from '../strength/deck';
import { WAY_WIDTHS } from './journey-columns';

/** How clearly a way is seen that is still to come, and one that is over; of very many those that are over would cover the map. */
const [TO_COME, OVER, OVER_OF_MANY] = [0.8, 0.35, 0];

type Look = {
  /** Row of the journey that is looked at; −1 for none. */
  readonly chosen: number;
  readonly over: number;
};

/**
 * Travelled and to come; a way that the editors draw is broken into dashes of which only the two edges are drawn. A journey that is looked at
 * is in view before it begins and ever after, and the others step back.
 */
const travelling = (clock: GpuClock, { accent, secondInk }: Palette, look: Look) =>
  new TimedExtension({
    clock,
    name: 'travelling',
    attributes: {
      // As the path itself, each segment has a vertex and the next one.
      travels: {
        size: 4,
        accessor: 'getTravel',
        shaderAttributes: { travelHere: { vertexOffset: 0 }, travelThere: { vertexOffset: 1 } }
      }
    },
    uniforms: {
      types: { chosen: 'f32', over: 'f32' },
      block: /* glsl */ `
layout(std140) uniform travellingUniforms {
  float chosen;
  float over;
} travelling;
`,
      values: () => look
    },
    inject: {
      'vs:#decl':
        'in vec4 travelHere;\nin vec4 travelThere;\nout vec4 vTravel;\nflat out float vStepsBack;\nflat out float vBroken;',
      'vs:#main-end': /* glsl */ `
vTravel = mix(travelHere, travelThere, positions.x);
vTravel.y *= project.scale;
bool isChosen = rowIndexes == travelling.chosen;
if (isChosen) vTravel.zw = vec2(${(-FAR).toFixed(1)}, ${FAR.toFixed(1)});
vStepsBack = float(travelling.chosen >= 0.0 && !isChosen);
vBroken = float(instanceStrokeWidths > ${MIDDLE_WIDTH.toFixed(2)});`,
      'fs:#decl': 'in vec4 vTravel;\nflat in float vStepsBack;\nflat in float vBroken;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    bool isOver = clock.day >= vTravel.w;
    bool seen = !isOver && vStepsBack < 0.5;
    // Between two vertices of one day the day comes out a little off: as much as a minute may be.
    bool travelled = seen && clock.day + 0.0005 >= vTravel.x;
    color.rgb = travelled ? ${glslColour(accent)} : ${glslColour(secondInk)};
    color.a *= clock.day < vTravel.z ? 0.0 : travelled ? 1.0 : seen ? ${TO_COME} : isOver ? travelling.over : ${OVER};
    if (vBroken > 0.5) {
      color.a *= smoothstep(0.3, 0.55, abs(geometry.uv.x));
      color.a *= ${dashGlsl('vTravel.y', SCHEMATIC_DASH)};
    }
  }`
    }
  });

/** Between those of the two kinds of way, which the shader tells apart by them. */
const MIDDLE_WIDTH = (WAY_WIDTHS.documented + WAY_WIDTHS.schematic) / 2;

export function journeyLayers(inputs: DeckInputs) {
  const { edition, journeys, selection, clock, theme } = inputs;
  const palette = palettes[theme];
  const over = hasManyJourneys(edition) ? OVER_OF_MANY : OVER;
  const { legs } = journeys;
  const chosen = selection?.kind === 'movement' ? legs.rowOf(selection.id) : -1;
  const ways = new PathLayer({
    id: 'journeys',
    data: legs,
    _pathType: 'open',
    positionFormat: 'XY',
    pickable: true,
    widthUnits: 'pixels',
    jointRounded: true,
    getColor: rgba(palette.accent),
    extensions: [travelling(clock, palette, { chosen, over }), new SlotsExtension(legs)]
  });
  return [bandLayer(inputs), ways];
}
