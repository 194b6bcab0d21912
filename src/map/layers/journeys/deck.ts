/**
 * The ways of journeys, but those drawn as bands (`strength`). A way that a source gives is one firm line; one that is only known by its ends
 * is two thin broken ones. Travelled so far in the accent, the rest in second ink; and so, faintly, is a
 * journey some days after the last that is known of it, unless it is looked at.
 */
import { PathLayer } from '@deck.gl/layers';
import type { Edition, Leg } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { type GpuClock } from '../../gpu-time';
import { TimedExtension } from '../timed-extension';
import { dashGlsl, SCHEMATIC_DASH } from '../../style/dash';
import { glslColour } from '../../style/glsl-colour';
import { palettes, rgba, type Palette } from '../../style/palette';
import type { LayerInputs } from '../layer-inputs';
import { bandLayer } from '../strength/deck';
import { journeyLegs, travelOf, type JourneyLeg, type VertexTimes } from './journey-legs';

const withCourse = (course: Leg['course']) =>
  memoByObject((edition: Edition) =>
    journeyLegs(edition).filter((leg) => leg.course === course && !leg.band)
  );
const documented = withCourse('documented');
const schematic = withCourse('schematic');

/** Travelled and to come; `broken` into dashes of which only the two edges are drawn. */
const travelling = (clock: GpuClock, { accent, secondInk }: Palette, broken: boolean) =>
  new TimedExtension({
    clock,
    name: broken ? 'travellingSchematic' : 'travellingDocumented',
    attributes: {
      // As the path itself, each segment has a vertex and the next one.
      travels: {
        size: 4,
        accessor: 'getTravel',
        shaderAttributes: { travelHere: { vertexOffset: 0 }, travelThere: { vertexOffset: 1 } }
      }
    },
    inject: {
      'vs:#decl': 'in vec4 travelHere;\nin vec4 travelThere;\nout vec4 vTravel;',
      'vs:#main-end': `
vTravel = mix(travelHere, travelThere, positions.x);
vTravel.y *= project.scale;`,
      'fs:#decl': 'in vec4 vTravel;',
      'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (!bool(picking.isActive)) {
    bool seen = clock.day < vTravel.w;
    // Between two vertices of one day the day comes out a little off: as much as a minute may be.
    bool travelled = seen && clock.day + 0.0005 >= vTravel.x;
    color.rgb = travelled ? ${glslColour(accent)} : ${glslColour(secondInk)};
    color.a *= clock.day < vTravel.z ? 0.0 : travelled ? 1.0 : seen ? 0.8 : 0.35;
    ${broken ? BROKEN : ''}
  }`
    }
  });

const BROKEN = /* glsl */ `
    color.a *= smoothstep(0.3, 0.55, abs(geometry.uv.x));
    color.a *= ${dashGlsl('vTravel.y', SCHEMATIC_DASH)};`;

type Travelling = { getTravel: (leg: JourneyLeg) => readonly VertexTimes[] };

export function journeyLayers(inputs: LayerInputs) {
  const { edition, selection, clock, theme } = inputs;
  const palette = palettes[theme];
  const chosen = selection?.kind === 'movement' ? selection.id : undefined;
  const shared = {
    pickable: true,
    widthUnits: 'pixels',
    jointRounded: true,
    getPath: ({ path }: JourneyLeg) => path,
    getColor: rgba(palette.accent),
    getTravel: (leg: JourneyLeg) => travelOf(leg, chosen),
    updateTriggers: { getTravel: chosen }
  } as const;
  return [
    bandLayer(inputs),
    new PathLayer<JourneyLeg, Travelling>({
      ...shared,
      id: 'journeys-documented',
      data: documented(edition),
      getWidth: 2.2,
      extensions: [travelling(clock, palette, false)]
    }),
    new PathLayer<JourneyLeg, Travelling>({
      ...shared,
      id: 'journeys-schematic',
      data: schematic(edition),
      getWidth: 3.7,
      extensions: [travelling(clock, palette, true)]
    })
  ];
}
