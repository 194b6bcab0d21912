/**
 * The ways of journeys. A way that a source gives is one firm line; one that is only known by its ends
 * is two thin broken ones. Travelled so far in the accent, the rest in second ink; and so, faintly, is a
 * journey some days after the last that is known of it, unless it is looked at.
 */
import { PathLayer } from '@deck.gl/layers';
import type { LngLat } from '../../../domain/lng-lat';
import type { Edition, Leg, Movement } from '../../../domain/edition';
import { memoByObject } from '../../../domain/memo';
import { journeyViewSpan } from '../../../domain/journey-span';
import { legTimes } from '../../../domain/movement';
import { cumulativeLengths } from '../../../domain/path';
import { FOREVER } from '../../../domain/time';
import { FAR, gpuDay, type GpuClock } from '../../gpu-time';
import { TimedExtension } from '../timed-extension';
import { dashGlsl, SCHEMATIC_DASH } from '../../style/dash';
import { palettes, rgba, type Palette } from '../../style/palette';
import type { LayerInputs, Pickable } from '../layer-inputs';

type VertexTimes = [day: number, length: number, begins: number, fades: number];

export type JourneyLeg = Pickable & {
  readonly course: Leg['course'];
  readonly path: LngLat[];
  /**
   * For each vertex: the day on which it is passed, its distance from the beginning of the path in
   * pixels at zoom 0, and the days on which the whole journey comes into view and fades again.
   */
  readonly travel: readonly VertexTimes[];
};

/** Pixels to a degree of longitude at zoom 0. */
const PIXELS = 512 / 360;

export const journeyLegs = memoByObject((edition: Edition): readonly JourneyLeg[] =>
  edition.movements.flatMap((movement) => {
    const { start, end } = journeyViewSpan(movement);
    const lengths = cumulativeLengths(movement.path);
    return movement.legs.map((leg, i): JourneyLeg => {
      const [from, to] = [movement.stops[i]?.vertex ?? 0, movement.stops[i + 1]?.vertex ?? 0];
      const passed = legTimes(movement, i);
      return {
        selection: { kind: 'movement', id: movement.id },
        course: passed[0] === FOREVER ? ofNoDate(movement, leg) : leg.course,
        path: movement.path.slice(from, to + 1),
        travel: passed.map((t, j): VertexTimes => [
          gpuDay(edition, t),
          (lengths[from + j] ?? 0) * PIXELS,
          gpuDay(edition, start),
          gpuDay(edition, end)
        ])
      };
    });
  })
);

/** Whether a way that leads out of all dates was gone to its end nobody knows: even one that a source gives is broken. */
const ofNoDate = ({ documentedOnly }: Movement, { course }: Leg): Leg['course'] =>
  documentedOnly || course === 'omitted' ? 'omitted' : 'schematic';

const withCourse = (course: Leg['course']) =>
  memoByObject((edition: Edition) => journeyLegs(edition).filter((leg) => leg.course === course));
const documented = withCourse('documented');
const schematic = withCourse('schematic');

const colour = (hex: string) =>
  `vec3(${rgba(hex)
    .slice(0, 3)
    .map((byte) => (byte / 255).toFixed(4))
    .join(', ')})`;

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
    color.rgb = travelled ? ${colour(accent)} : ${colour(secondInk)};
    color.a *= clock.day < vTravel.z ? 0.0 : travelled ? 1.0 : seen ? 0.8 : 0.35;
    ${broken ? BROKEN : ''}
  }`
    }
  });

const BROKEN = /* glsl */ `
    color.a *= smoothstep(0.3, 0.55, abs(geometry.uv.x));
    color.a *= ${dashGlsl('vTravel.y', SCHEMATIC_DASH)};`;

type Travelling = { getTravel: (leg: JourneyLeg) => readonly VertexTimes[] };

export function journeyLayers({ edition, selection, clock, theme }: LayerInputs) {
  const palette = palettes[theme];
  const chosen = selection?.kind === 'movement' ? selection.id : undefined;
  const shared = {
    pickable: true,
    widthUnits: 'pixels',
    jointRounded: true,
    getPath: ({ path }: JourneyLeg) => path,
    getColor: rgba(palette.accent),
    // A journey that is looked at is in view before it begins and ever after, and the others step back.
    getTravel: ({ travel, selection: { id } }: JourneyLeg) =>
      chosen === undefined
        ? travel
        : travel.map(([day, length, begins]): VertexTimes =>
            id === chosen ? [day, length, -FAR, FAR] : [day, length, begins, -FAR]
          ),
    updateTriggers: { getTravel: chosen }
  } as const;
  return [
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
